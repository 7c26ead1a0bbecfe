import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../chronology/day.ts';
import { intervalText, runs, singleText } from '../chronology/edtf.arbitrary.ts';
import type { Chronology } from '../chronology/types.ts';
import { accountOf, chronologyOf, eventOn } from './chronology.fixture.ts';
import { toIcs } from './ics.ts';
import { snaggyLine, snaggyText } from './text.arbitrary.ts';

const SITE = 'https://example.org/';

/** The events of a calendar as ical.js reads them. */
function read(chronology: Chronology, site = SITE) {
  const calendar = new ICAL.Component(ICAL.parse(toIcs(chronology, site)));
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
  }));
}

const only = (date: string, more: Parameters<typeof eventOn>[1] = {}) =>
  read(chronologyOf(eventOn(date, more)))[0]!;

const daysOf = (date: string): string => {
  const { event } = only(date);
  return `${event.startDate} to ${event.endDate}`;
};

describe('a calendar', () => {
  it('has all-day events, each of which ends before the day after its last', () => {
    expect(only('2024-01-28').event.startDate.isDate).toBe(true);
    expect(daysOf('2024-01-28')).toBe('2024-01-28 to 2024-01-29');
    expect(daysOf('2024-04-13/2024-04-14')).toBe('2024-04-13 to 2024-04-15');
    expect(daysOf('[2024-02-20..2024-02-29]')).toBe('2024-02-20 to 2024-03-01');
    expect(daysOf('2023-12-31')).toBe('2023-12-31 to 2024-01-01');
  });

  it('is sure only of what is told as fact, on days that are known', () => {
    const statusOf = (date: string, status: 'reported' | 'claimed' | 'disputed'): unknown => {
      const { component, event } = only(date, { status, statusNote: 'A note.' });
      expect(event.description).toContain(`Status: ${status}`);
      expect(event.description).toContain('A note.');
      return component.getFirstPropertyValue('status');
    };
    expect(statusOf('2024-01-28', 'reported')).toBe('CONFIRMED');
    expect(statusOf('2024-01-28', 'claimed')).toBe('TENTATIVE');
    expect(statusOf('2024-01-28', 'disputed')).toBe('TENTATIVE');
    expect(statusOf('2024-01', 'reported')).toBe('TENTATIVE');
  });

  it('holds every possible day of any date and no more', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          singleText,
          intervalText.filter((text) => !/(^|\/)(\.\.)?(\/|$)/.test(text)),
        ),
        (date) => {
          const event = eventOn(date);
          const { startDate, endDate } = read(chronologyOf(event))[0]!.event;
          expect(String(startDate)).toBe(event.start);
          expect(parseDay(String(endDate))).toBe(parseDay(event.end)! + 1);
        },
      ),
      runs,
    ));

  it.each(['2024-01-28', '2024-04-13/2024-04-14'])('calls %s certain', (date) => {
    const { component, event } = only(date);
    expect(event.summary).toBe('A drone strikes the harbour');
    expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event.description).not.toContain('not exact');
  });

  it.each([
    ['2023-12-10?', 'probably 10 December 2023'],
    ['2024-02', 'in February 2024'],
    ['[2024-02-11..2024-02-20]', 'about mid-February 2024'],
    ['[2024-01-23,2024-01-24]', '23 or 24 January 2024'],
    ['2023-10-08/2024-03-12~', 'from 8 October 2023 to about 12 March 2024'],
  ])('never claims that %s is exact', (date, words) => {
    const { component, event } = only(date);
    expect(event.summary).toContain(words.replace(/^in /, ''));
    expect(event.description).toContain('This date is not exact');
    expect(component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(component.getFirstPropertyValue('x-edtf')).toBe(date);
  });

  it('reads back as it was written, whatever its texts hold', () =>
    fc.assert(
      fc.property(snaggyLine, snaggyText, (title, quote) => {
        const { event } = only('2024-01-28', { title, accounts: [accountOf('wiki', quote)] });
        expect(event.summary).toBe(title);
        expect(event.description).toContain(quote.replace(/\r\n?/g, '\n'));
      }),
      runs,
    ));

  it('has lines of 75 octets at most, none of which parts a character', () =>
    fc.assert(
      fc.property(
        fc.array(snaggyText).map((texts) => texts.join('')),
        (summary) => {
          const text = toIcs(chronologyOf(eventOn('2024-01-28', { dateNote: summary })), SITE);
          expect(text).toMatch(/\r\n$/);
          for (const line of text.split('\r\n')) {
            const octets = new TextEncoder().encode(line);
            expect(octets.length).toBeLessThanOrEqual(75);
            expect(new TextDecoder('utf-8', { fatal: true }).decode(octets)).toBe(line);
            expect(line).not.toMatch(/[\r\n]/);
          }
        },
      ),
      runs,
    ));

  it('takes its stamps from the data', () => {
    const changes = [
      { date: '2025-03-02', what: 'Later.' },
      { date: '2025-01-01', what: 'Earlier.' },
    ];
    const stampOf = (event: ReturnType<typeof only>) =>
      String(event.component.getFirstPropertyValue('dtstamp'));
    expect(stampOf(only('2024-01-28', { changes }))).toBe('2025-03-02T00:00:00Z');
    expect(stampOf(only('2024-01-28'))).toBe('2024-05-31T00:00:00Z');
  });

  it('names each event by its id, and its page where the address of the site is known', () => {
    const { component, event } = only('2024-01-28');
    expect(event.uid).toBe('strike@fronts');
    expect(component.getFirstPropertyValue('url')).toBe('https://example.org/events/strike');
    const [relative] = read(chronologyOf(eventOn('2024-01-28')), '/fronts/');
    expect(relative!.component.getFirstPropertyValue('url')).toBeNull();
    expect(relative!.event.description).toContain('/fronts/events/strike');
  });
});
