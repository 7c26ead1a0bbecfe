import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../chronology/day.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { anyEvents, eventOn } from './event.arbitrary.ts';
import { toItems } from './item.ts';

const idsOf = (...events: Parameters<typeof toItems>[0]): string[] =>
  toItems(events).map(({ event }) => event.id);

describe('the order of events', () => {
  it('is by earliest day, then by latest, then by id', () => {
    expect(
      idsOf(
        eventOn('2024-02-02', { id: 'a-later-day' }),
        eventOn('2024-02', { id: 'some-day-of-the-month' }),
        eventOn('2024-02-01', { id: 'b' }),
        eventOn('2024-02-01', { id: 'a' }),
        eventOn('2024-02-01/2024-02-03', { id: 'three-days' }),
        eventOn('2024-01-28~', { id: 'about-the-28th' }),
      ),
    ).toEqual(['about-the-28th', 'a', 'b', 'three-days', 'some-day-of-the-month', 'a-later-day']);
  });

  it('does not depend on the order of the files', () => {
    const shuffled = anyEvents.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([events, others]) => {
        expect(idsOf(...others)).toEqual(idsOf(...events));
      }),
      runs,
    );
  });

  it('is that of the days as drawn: no mark begins before the one listed ahead of it', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const starts = toItems(events).map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });
});

describe('an item', () => {
  it('has its first day, the day after its last, and how many sources tell it', () => {
    const event = eventOn('2024-01-28', { sources: ['one', 'two'] });
    const [item] = toItems([event]);
    expect(item).toEqual({
      event,
      date: event.date,
      start: dayOf(2024, 1, 28),
      stop: dayOf(2024, 1, 29),
      isPoint: true,
      sourceCount: 2,
    });
    expect(item?.event).toBe(event);
  });

  it('is a point on one known day only', () => {
    const isPoint = (date: string) => toItems([eventOn(date)])[0]?.isPoint;
    expect(
      ['2024-01-28', '2024-01-28?', '2024-01-28~', '2024-01-28/2024-01-29', '2024-01'].map(isPoint),
    ).toEqual([true, true, false, false, false]);
  });

  it('is refused when its days cannot be read', () => {
    expect(() => toItems([{ ...eventOn('2024-01-28'), start: '28 January' }])).toThrow(
      'event: its days 28 January and 2024-01-28 cannot be read',
    );
  });
});
