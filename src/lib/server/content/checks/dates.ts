import { parseEdtf } from '../../../chronology/edtf.ts';
import { daysWithin, parseWindow, type Window } from '../event-days.ts';
import type { Path, Problem } from '../problem.ts';
import type { Content, EventItem } from '../read.ts';
import type { YamlFile } from '../yaml-file.ts';

/** Links of which the later must not lie wholly before the earlier. */
const LATER = ['responds-to', 'follows'];

/** Every date is one of the calendar and of the subset of EDTF; events lie inside the window. */
export function* checkDates({ chronology, sources, events }: Content): Generator<Problem> {
  function* check(
    file: YamlFile,
    path: Path,
    text: string | undefined,
    window?: Window,
  ): Generator<Problem> {
    if (text === undefined || text.trim() === '') return; // The check of shapes tells it.
    const parsed = parseEdtf(text.trim());
    if (!parsed.ok) {
      yield file.problem(path, parsed.reason);
      return;
    }
    const days = window && daysWithin(parsed.date, window);
    if (days !== undefined && 'reason' in days) yield file.problem(path, days.reason);
  }
  const window = windowOf(chronology.draft.window);
  if (window !== undefined && 'reason' in window) {
    yield chronology.file.problem(['window'], window.reason);
  }
  const usable = window === undefined || 'reason' in window ? undefined : window;
  for (const { file, draft } of sources) yield* check(file, ['published'], draft.published);
  for (const { file, draft } of events) {
    yield* check(file, ['date'], draft.date, usable);
    for (const [index, { date }] of draft.records.entries()) {
      yield* check(file, ['records', index, 'date'], date);
    }
  }
}

function windowOf(text: string | undefined) {
  return text === undefined || text.trim() === '' ? undefined : parseWindow(text.trim());
}

/**
 * No event answers or follows one that can only have come later: its last possible day is not
 * before the first possible day of the other.
 *
 * Ranges that overlap pass. Of two events known only to lie in one week, or of which one went on for
 * months, the answer may have come second for all that the dates say; that it did is the source’s word, and
 * the link says whose. What overlapping dates let through in a ring, `checkCycles` finds.
 */
export function* checkSuccession({ events }: Content): Generator<Problem> {
  const byId = new Map(events.map((event) => [event.id, event]));
  for (const event of events) {
    const own = dateOf(event);
    for (const [index, { type, to }] of event.draft.relations.entries()) {
      const other = byId.get(to ?? '');
      const date = other === event || other === undefined ? undefined : dateOf(other);
      if (!LATER.includes(type ?? '') || own === undefined || date === undefined) continue;
      if (own.latest >= date.earliest) continue;
      const message = `"${to}" (${date.text}) comes after this event (${own.text}); turn the link round`;
      yield event.file.problem(['relations', index, 'to'], message);
    }
  }
}

function dateOf({ draft }: EventItem) {
  const parsed = parseEdtf(draft.date?.trim() ?? '');
  return parsed.ok ? parsed.date : undefined;
}
