import * as v from 'valibot';
import { parseDay } from '../../../chronology/day.ts';
import { idSchema } from '../../../chronology/schema.ts';
import { parseWindow } from '../event-days.ts';
import { suggestion } from '../nearest.ts';
import type { Path, Problem } from '../problem.ts';
import type { Content, ReadingItem } from '../read.ts';

/** Each step of a reading shows what there is, in days of the chronology, and says it in two sentences. */
export function* checkReadings(content: Content): Generator<Problem> {
  const { chronology, readings } = content;
  const window = parseWindow(chronology.draft.window ?? '');
  const days = 'reason' in window ? null : window;
  for (const { id, file, draft } of readings) {
    if (!v.is(idSchema, id)) {
      const rule = 'name the file in lower-case letters, digits and single hyphens';
      yield file.problem([], `"${id}" is no id: ${rule}`);
    }
    for (const [index, { view, text }] of draft.steps.entries()) {
      const path: Path = ['steps', index, 'view'];
      yield* checkDays(file, path, view, days);
      yield* checkNamed(content, file, path, view);
      const count = text === undefined ? 2 : sentencesIn(text);
      if (count !== 2) {
        const message = `has ${count} sentence${count === 1 ? '' : 's'}; a step has two`;
        yield file.problem(['steps', index, 'text'], message);
      }
    }
  }
}

type DraftView = ReadingItem['draft']['steps'][number]['view'];

function* checkDays(
  file: ReadingItem['file'],
  path: Path,
  view: DraftView,
  window: { first: number; last: number } | null,
): Generator<Problem> {
  const read = (key: 'from' | 'to' | 'asof') =>
    view[key] === undefined ? undefined : parseDay(view[key]);
  const [from, to] = [read('from'), read('to')];
  if (from !== undefined && to !== undefined && to < from) {
    yield file.problem([...path, 'to'], `${view.to} is before ${view.from}, the first day`);
  }
  if (!window) return;
  for (const key of ['from', 'to', 'asof'] as const) {
    const day = read(key);
    if (day === undefined || (day >= window.first && day <= window.last)) continue;
    yield file.problem([...path, key], `${view[key]} is no day of the chronology’s window`);
  }
}

/** The event and the fronts that are named are there, and the event is one of the fronts. */
function* checkNamed(
  { chronology, events }: Content,
  file: ReadingItem['file'],
  path: Path,
  { event: id, fronts }: DraftView,
): Generator<Problem> {
  const known = new Set(chronology.draft.fronts.map((front) => front.id ?? ''));
  for (const [at, front] of fronts.entries()) {
    if (front === undefined || known.has(front)) continue;
    const message = `"${front}" is no front${suggestion(front, known)}`;
    yield file.problem([...path, 'fronts', at], message);
  }
  if (id === undefined) return;
  const event = events.find((event) => event.id === id);
  const ids = new Set(events.map((event) => event.id));
  if (!event) yield file.problem([...path, 'event'], `"${id}" is no event${suggestion(id, ids)}`);
  else if (fronts.length && !fronts.includes(event.front)) {
    yield file.problem([...path, 'event'], `"${id}" is of ${event.front}, which is not shown`);
  }
}

/** Sentences end with a full stop, a question or exclamation mark, perhaps within quotation marks. */
const sentencesIn = (text: string): number =>
  text.match(/[.?!][”"’]?(?=\s+[\p{Lu}“"]|\s*$)/gu)?.length ?? 0;
