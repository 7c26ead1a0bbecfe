import { suggestion } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../read.ts';

/** An id that an event had is no event's now, leads to an event that there is, and to one only. */
export function* checkRenamed({ renamed, events }: Content): Generator<Problem> {
  const { file, draft } = renamed;
  const eventOf = new Map(events.map((event) => [event.id, event.file.path]));
  const olds = draft.map(({ was }) => was);
  for (const [index, { was, now }] of draft.entries()) {
    if (was !== undefined && eventOf.has(was)) {
      yield file.problem([index, 'was'], `"${was}" is the id of ${eventOf.get(was)}; keep one`);
    } else if (was !== undefined && olds.indexOf(was) < index) {
      yield file.problem([index, 'was'], `"${was}" stands here twice; it can lead to one event`);
    }
    if (now === undefined || eventOf.has(now)) continue;
    const remedy = olds.includes(now)
      ? '; name the event that has it now'
      : suggestion(now, new Set(eventOf.keys()));
    yield file.problem([index, 'now'], `"${now}" is no event${remedy}`);
  }
}
