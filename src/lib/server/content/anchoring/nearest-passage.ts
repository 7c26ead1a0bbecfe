import type { Range } from '../ranges.ts';

/** A passage that differs from the quote in more than this share of its characters is another one. */
const DISTANCE_SHARE_MAX = 0.5;

/**
 * The passage of a text that takes the fewest edits to become the quote, letting case, kinds of
 * spaces, quotation marks and dashes pass; null when nothing is near. Takes time in proportion to
 * the product of both lengths (about 0.1 s for a long quote in a long text), by the method of
 * Sellers: an edit-distance table in which a match may begin anywhere.
 */
export function nearestPassage(text: string, quote: string): Range | null {
  const { plain: haystack, offsets } = toPlain(text);
  const { plain: needle } = toPlain(quote);
  if (needle === '' || haystack === '') return null;

  const length = needle.length;
  let costs = Int32Array.from({ length: length + 1 }, (_, i) => i);
  let begins = new Int32Array(length + 1);
  let nextCosts = new Int32Array(length + 1);
  let nextBegins = new Int32Array(length + 1);
  let best = { cost: costs[length]!, begin: 0, end: 0 };

  for (let j = 1; j <= haystack.length; j++) {
    nextCosts[0] = 0;
    nextBegins[0] = j;
    const character = haystack.charCodeAt(j - 1);
    for (let i = 1; i <= length; i++) {
      let cost = costs[i - 1]! + (needle.charCodeAt(i - 1) === character ? 0 : 1);
      let begin = begins[i - 1]!;
      if (costs[i]! + 1 < cost) {
        cost = costs[i]! + 1;
        begin = begins[i]!;
      }
      if (nextCosts[i - 1]! + 1 < cost) {
        cost = nextCosts[i - 1]! + 1;
        begin = nextBegins[i - 1]!;
      }
      nextCosts[i] = cost;
      nextBegins[i] = begin;
    }
    if (nextCosts[length]! < best.cost) {
      best = { cost: nextCosts[length]!, begin: nextBegins[length]!, end: j };
    }
    [costs, nextCosts] = [nextCosts, costs];
    [begins, nextBegins] = [nextBegins, begins];
  }
  if (best.cost > length * DISTANCE_SHARE_MAX || best.end <= best.begin) return null;
  return [offsets[best.begin]!, offsets[best.end - 1]! + 1];
}

/** A text without what editors change unseen, and for each of its characters where it came from. */
function toPlain(text: string): { plain: string; offsets: number[] } {
  let plain = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    const simple = /\s/.test(character) ? ' ' : (SIMPLE[character] ?? character.toLowerCase());
    if (simple === ' ' && plain.endsWith(' ')) continue;
    plain += simple;
    for (let i = 0; i < simple.length; i++) offsets.push(at);
  }
  return { plain, offsets };
}

const SIMPLE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
};
