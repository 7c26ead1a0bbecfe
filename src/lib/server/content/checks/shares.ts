import type { Path, Problem } from '../problem.ts';
import { overlaps } from '../ranges.ts';
import type { Content } from '../read.ts';
import { formatShare, measureShares, QUOTED_SHARE_MAX, SHOWN_SHARE_MAX } from '../shares.ts';

/** Of a text in copyright no more is quoted, or shown with context, than the limits allow. */
export function* checkShares({ sources, events }: Content): Generator<Problem> {
  for (const source of sources) {
    const { file, draft } = source;
    const { characters, license } = draft;
    if (license !== undefined || characters === undefined) continue;
    const { quoted, shown } = measureShares(source, events);
    if (quoted > characters * QUOTED_SHARE_MAX) {
      const limit = `a text in copyright is quoted up to ${100 * QUOTED_SHARE_MAX} %`;
      const share = formatShare(quoted, characters);
      yield file.problem(['characters'], `quotes take ${share}; ${limit}: shorten or drop some`);
    } else if (shown > characters * SHOWN_SHARE_MAX) {
      const limit = `a text in copyright is shown up to ${100 * SHOWN_SHARE_MAX} %`;
      const share = formatShare(shown, characters);
      const remedy = 'run npm run content -- --texts <folder of the texts>, which shortens context';
      yield file.problem(['characters'], `quotes with context take ${share}; ${limit}: ${remedy}`);
    }
  }
}

/** No quote and no context enters a passage that its source withholds. */
export function* checkWithheld({ sources, events }: Content): Generator<Problem> {
  const withheld = new Map(sources.map(({ id, draft }) => [id, draft.withhold]));
  for (const { file, draft } of events) {
    for (const [index, { source, anchor }] of draft.accounts.entries()) {
      if (source === undefined || anchor === undefined) continue;
      const { start, end, before, after } = anchor;
      for (const range of withheld.get(source) ?? []) {
        const path: Path = ['accounts', index];
        if (range === undefined) continue;
        const place = `the passage [${range.join(', ')}] that ${source} withholds`;
        if (overlaps([start, end], range)) {
          yield file.problem([...path, 'quote'], `enters ${place}; cut it so that it does not`);
        } else if (overlaps([start - before.length, end + after.length], range)) {
          const remedy = 'run npm run content -- --texts <folder of the texts>';
          yield file.problem([...path, 'anchor'], `enters ${place}: ${remedy}`);
        }
      }
    }
  }
}
