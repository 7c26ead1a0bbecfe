import { parseEdtf } from '../../../chronology/edtf.ts';
import { suggestion } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../read.ts';

/** What is left out has an id of its own, which is no event’s, and names sources that there are. */
export function* checkLeftOut({ leftOut, sources, events }: Content): Generator<Problem> {
  const { file, draft } = leftOut;
  const sourceIds = new Set(sources.map(({ id }) => id));
  const eventOf = new Map(events.map((event) => [event.id, event.file.path]));
  const ids = draft.map(({ id }) => id);
  for (const [index, { id, sources: told, records }] of draft.entries()) {
    if (id !== undefined && eventOf.has(id)) {
      const message = `"${id}" is on the timeline, as ${eventOf.get(id)}; leave one of them out`;
      yield file.problem([index, 'id'], message);
    } else if (id !== undefined && ids.indexOf(id) < index) {
      yield file.problem([index, 'id'], `"${id}" is the id of two entries; give one another`);
    }
    for (const [at, source] of told.entries()) {
      if (source === undefined || sourceIds.has(source)) continue;
      const message = `"${source}" is no source${suggestion(source, sourceIds)}`;
      yield file.problem([index, 'sources', at], message);
    }
    for (const [at, { date }] of records.entries()) {
      const parsed = date === undefined ? undefined : parseEdtf(date.trim());
      if (parsed?.ok === false) {
        yield file.problem([index, 'records', at, 'date'], parsed.reason);
      }
    }
  }
}
