/** Calendars: RFC 5545. Of what recurs, the first time; the rule is kept as it is written. */
import ICAL from 'ical.js';
import { parseDay, toIsoDay } from '../../chronology/day.ts';
import * as words from '../../words/open.ts';
import { FileProblem } from './problems.ts';
import { sheetOf, type Sheet } from './sheet.ts';

/**
 * The events of a calendar.
 * @throws FileProblem where it is none, or has no events.
 */
export function readIcs(text: string): Sheet {
  const events = parse(text).flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  if (events.length === 0) throw new FileProblem(words.noCalendar);
  const own = (name: string) => (event: ICAL.Component) =>
    event
      .getAllProperties(name)
      .flatMap((property) => property.getValues())
      .map(String)
      .join('; ');
  return sheetOf(events, [
    { name: 'Summary', role: 'title', of: own('summary') },
    {
      name: 'Start',
      role: 'start',
      of: (event) => own('x-edtf')(event) || dayOf(event, 'dtstart'),
    },
    { name: 'End', role: 'end', of: endOf },
    {
      name: 'Categories',
      role: 'lane',
      of: (event) => String(event.getFirstPropertyValue('categories') ?? ''),
    },
    { name: 'Location', of: own('location') },
    { name: 'Description', role: 'summary', of: own('description') },
    { name: 'Link', role: 'link', of: own('url') },
    { name: 'Repeats', of: own('rrule') },
    { name: 'Id', role: 'id', of: own('uid') },
  ]);
}

function parse(text: string): ICAL.Component[] {
  try {
    // A file may hold several calendars.
    const parsed = ICAL.parse(text) as unknown[];
    const all = typeof parsed[0] === 'string' ? [parsed] : (parsed as unknown[][]);
    return all.map((calendar) => new ICAL.Component(calendar as unknown as string));
  } catch {
    throw new FileProblem(words.noCalendar);
  }
}

/** The day of a time, as it is written: a calendar's zone is that of the place. */
function dayOf(event: ICAL.Component, name: string): string {
  const time = event.getFirstPropertyValue(name);
  return time ? String(time).slice(0, 10) : '';
}

/** The last day: a whole day's end is the first day on which it is over. Our own calendars say it by X-EDTF. */
function endOf(event: ICAL.Component): string {
  if (event.getFirstPropertyValue('x-edtf')) return '';
  const end = dayOf(event, 'dtend');
  const day = parseDay(end);
  const isWhole = String(event.getFirstPropertyValue('dtend')).length === 10;
  const last = isWhole && day !== undefined ? toIsoDay(day - 1) : end;
  return last === dayOf(event, 'dtstart') ? '' : last;
}
