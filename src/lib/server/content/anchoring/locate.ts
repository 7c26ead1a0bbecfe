export type Location = { start: number } | { start: null; occurrences: number[] };

/**
 * Where a quote stands verbatim. A place recorded earlier decides between several; without one a
 * quote must stand in the text exactly once.
 */
export function locate(text: string, quote: string, recorded: number | undefined): Location {
  if (recorded !== undefined && text.startsWith(quote, recorded)) return { start: recorded };
  const occurrences: number[] = [];
  let at = text.indexOf(quote);
  while (at !== -1) {
    occurrences.push(at);
    at = text.indexOf(quote, at + 1);
  }
  const [only] = occurrences;
  return only !== undefined && occurrences.length === 1
    ? { start: only }
    : { start: null, occurrences };
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
  }
  return line;
}
