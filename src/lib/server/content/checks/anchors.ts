import type { Path, Problem } from '../problem.ts';
import type { Content } from '../read.ts';

const REMEDY = 'run npm run content -- --texts <folder of the texts>';

/** Every text is measured and every quote has its place; whether it is the right one, only texts tell. */
export function* checkAnchors({ sources, events }: Content): Generator<Problem> {
  const characters = new Map(sources.map(({ id, draft }) => [id, draft.characters]));
  for (const { file } of sources) {
    for (const key of ['sha256', 'characters']) {
      if (file.value !== undefined && !file.document.hasIn([key])) {
        yield file.problem([key], `is missing: ${REMEDY}`);
      }
    }
  }
  for (const { file, draft } of events) {
    for (const [index, { source, quote, anchor }] of draft.accounts.entries()) {
      const path: Path = ['accounts', index, 'anchor'];
      if (!file.document.hasIn(path)) {
        yield file.problem(path, `is missing: ${REMEDY}`);
      }
      if (anchor === undefined || quote === undefined) continue;
      const length = anchor.end - anchor.start;
      const whole = characters.get(source ?? '') ?? Infinity;
      if (length !== quote.length) {
        const found = `end - start is ${length}, but the quote has ${quote.length} characters`;
        yield file.problem(path, `${found}: ${REMEDY}`);
      } else if (anchor.end + anchor.after.length > whole) {
        yield file.problem(path, `reaches beyond the ${whole} characters of ${source}: ${REMEDY}`);
      } else if (anchor.before.length > anchor.start) {
        yield file.problem(path, `begins before the text of ${source} does: ${REMEDY}`);
      }
    }
  }
}
