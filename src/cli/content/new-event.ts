import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { toIsoDay } from '../../lib/chronology/day.ts';
import { parseEdtf } from '../../lib/chronology/edtf.ts';
import { idSchema } from '../../lib/chronology/schema.ts';
import { daysWithin, parseWindow } from '../../lib/server/content/event-days.ts';
import { suggestion } from '../../lib/server/content/nearest.ts';
import { readContent } from '../../lib/server/content/read.ts';
import { createSkeleton } from '../../lib/server/content/skeleton.ts';

/** Writes the file of a new event, or says why not. Never writes over one. */
export function newEvent(
  dir: string,
  root: string,
  [front, date, id]: readonly (string | undefined)[],
): { written: string } | { misused: string } {
  const { chronology, sources, events } = readContent(dir, root);
  const fronts = chronology.draft.fronts.flatMap((each) => each.id ?? []);
  if (front === undefined || date === undefined) {
    return { misused: 'new needs a front and a date, as in: new lebanon 2024-01-28' };
  }
  if (!fronts.includes(front)) {
    return { misused: `"${front}" is no front${suggestion(front, fronts)}` };
  }
  const parsed = parseEdtf(date);
  if (!parsed.ok) return { misused: parsed.reason };
  const window = parseWindow(chronology.draft.window?.trim() ?? '');
  if ('reason' in window) return { misused: window.reason };
  const days = daysWithin(parsed.date, window);
  if ('reason' in days) return { misused: days.reason };

  const name = id ?? `new-event-${toIsoDay(Math.max(parsed.date.earliest, window.first))}`;
  if (!v.is(idSchema, name)) {
    return { misused: `"${name}" is no id: use lower-case letters, digits and single hyphens` };
  }
  const twin = events.find((event) => event.id === name);
  if (twin !== undefined) return { misused: `${twin.file.path} is there already; choose an id` };

  const path = join(dir, 'events', front, `${name}.yaml`);
  mkdirSync(dirname(path), { recursive: true });
  const text = createSkeleton({ front, date, sources: sources.map((source) => source.id) });
  writeFileSync(path, text, { flag: 'wx' });
  return { written: relative(root, path).split(sep).join('/') };
}
