/** A quotation taken apart by what is marked in it. */

/** A stretch of a text, from the first offset up to the second. */
type Range = readonly [from: number, to: number];

/** A stretch of a quotation: whether it dates an event, and whether it is a name that the source gives it. */
export interface QuotePart {
  readonly text: string;
  readonly isDate: boolean;
  readonly isCall: boolean;
}

/**
 * The quotation as stretches that follow each other without a gap, none of them empty; what dates an event
 * and what the source calls it may overlap. Each of `calls` is marked where it first stands.
 */
export function partsOf(
  quote: string,
  dates: readonly Range[],
  calls: readonly string[],
): QuotePart[] {
  const named = calls.flatMap((call): Range[] => {
    const at = quote.indexOf(call);
    return at < 0 ? [] : [[at, at + call.length]];
  });
  const cuts = [0, quote.length, ...dates.flat(), ...named.flat()];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const from = edges[index]!;
    const isIn = ([start, end]: Range): boolean => start <= from && to <= end;
    return { text: quote.slice(from, to), isDate: dates.some(isIn), isCall: named.some(isIn) };
  });
}

/** Context on one line a paragraph. A quotation itself is never changed. */
export const tidyContext = (text: string): string => text.trim().replace(/\s*\n\s*/g, '\n');
