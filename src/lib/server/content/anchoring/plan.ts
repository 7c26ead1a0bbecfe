import { CONTEXT_MAX } from '../../../chronology/vocabulary.ts';
import type { Anchor } from '../authoring.ts';
import type { Path, Problem } from '../problem.ts';
import { unionLength, type Range } from '../ranges.ts';
import type { Content, EventItem, SourceItem } from '../read.ts';
import { SHOWN_SHARE_MAX } from '../shares.ts';
import { describeDifference, showText } from './difference.ts';
import { contextOf } from './context.ts';
import { lineAt, locate } from './locate.ts';
import { nearestPassage } from './nearest-passage.ts';
import type { SourceText } from './texts.ts';

/** An anchor as it should be written, and the account that it belongs to. */
interface PlannedAnchor {
  event: EventItem;
  index: number;
  anchor: Anchor;
}

export interface Plan {
  anchors: PlannedAnchor[];
  problems: Problem[];
}

/** Works out the anchor of every quote whose text is at hand. Same content and texts, same plan. */
export function planAnchors(content: Content, texts: ReadonlyMap<string, SourceText>): Plan {
  const plan: Plan = { anchors: [], problems: [] };
  for (const source of content.sources) {
    const text = texts.get(source.id)?.text;
    if (text === undefined) continue;
    const placed: Placed[] = [];
    for (const event of content.events) {
      for (const [index, account] of event.draft.accounts.entries()) {
        const { quote, anchor } = account;
        if (account.source !== source.id || quote === undefined || quote === '') continue;
        const location = locate(text, quote, anchor?.start);
        if (location.start !== null) {
          placed.push({ event, index, range: [location.start, location.start + quote.length] });
          continue;
        }
        const path: Path = ['accounts', index, 'quote'];
        const { occurrences } = location;
        const message =
          occurrences.length > 0
            ? tellAmbiguous(text, occurrences, source)
            : tellMissing(quote, source, content.sources, texts);
        plan.problems.push(event.file.problem(path, message));
      }
    }
    plan.anchors.push(...withContext(text, placed, source));
  }
  return plan;
}

interface Placed {
  event: EventItem;
  index: number;
  range: Range;
}

/** Adds context, ten characters less for every quote of the text until as much is shown as may be. */
function withContext(text: string, placed: Placed[], { draft }: SourceItem): PlannedAnchor[] {
  const limit = draft.license === undefined ? text.length * SHOWN_SHARE_MAX : Infinity;
  const withheld = draft.withhold.flatMap((range) => (range === undefined ? [] : [range]));
  for (let cap = CONTEXT_MAX; ; cap -= 10) {
    const anchors = placed.map(({ event, index, range }): PlannedAnchor => {
      const [start, end] = range;
      return {
        event,
        index,
        anchor: { start, end, ...contextOf(text, range, cap, withheld) },
      };
    });
    const shown = anchors.map(({ anchor: { start, end, before, after } }): Range => {
      return [start - before.length, end + after.length];
    });
    if (cap <= 0 || unionLength(shown) <= limit) return anchors;
  }
}

function tellAmbiguous(text: string, occurrences: number[], { draft }: SourceItem): string {
  const lines = occurrences.map((offset) => lineAt(text, offset)).join(' and ');
  return `stands ${occurrences.length} times in ${draft.file}, on lines ${lines}; take a longer quote`;
}

function tellMissing(
  quote: string,
  source: SourceItem,
  sources: readonly SourceItem[],
  texts: ReadonlyMap<string, SourceText>,
): string {
  const missing = `does not stand in ${source.draft.file}`;
  const owner = sources.find(({ id }) => texts.get(id)?.text.includes(quote));
  if (owner !== undefined) return `${missing}; it is from "${owner.id}": write that as the source`;
  const text = texts.get(source.id)?.text ?? '';
  const near = nearestPassage(text, quote);
  if (near === null) return `${missing}, nor does anything like it; copy the words from the text`;
  const passage = text.slice(...near);
  const place = `the nearest passage, on line ${lineAt(text, near[0])}, is ${showText(passage)}`;
  return `${missing}; ${place}: ${describeDifference(quote, passage)}`;
}
