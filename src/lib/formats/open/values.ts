/** Looking into JSON of others, of which nothing is known: fields that may not be there, and may be anything. */

/** The field of an object; undefined where it is none, or has no such field of its own. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** The items of a list; none where it is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text or a number as text; else empty. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};
const BREAK = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|blockquote)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>|<!--.*?-->/gis;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

/**
 * The words of a text with markup in it, as timelines of others have: without tags, a line for each paragraph. It
 * is shown as text whatever it holds, so that what looks like a tag and is none does no harm.
 */
export const wordsOf = (markup: unknown): string =>
  textOf(markup)
    .replace(BREAK, '\n')
    .replace(TAG, '')
    .replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
