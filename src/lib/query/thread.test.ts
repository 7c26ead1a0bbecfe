import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../chronology/types.ts';
import { RELATION_TYPES, type RelationType } from '../chronology/vocabulary.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { linksOf, threadOf, type Related } from './thread.ts';

const relation = (type: RelationType, to: string, accordingTo = 'one'): Relation => ({
  type,
  to,
  accordingTo,
});

/** Events of a notation like `{ answer: [relation] }`. */
const eventsOf = (all: Record<string, Relation[]>): Map<string, Related> =>
  new Map(Object.entries(all).map(([id, relations]) => [id, { id, relations }]));

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

const anyEvents = fc
  .array(
    fc.tuple(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...RELATION_TYPES),
      fc.constantFrom(...NAMES, 'gone'),
      fc.constantFrom('one', 'two'),
    ),
    { maxLength: 12 },
  )
  .map((all) =>
    eventsOf(
      Object.fromEntries(
        NAMES.map((name) => [
          name,
          all.filter(([from]) => from === name).map(([, type, to, by]) => relation(type, to, by)),
        ]),
      ),
    ),
  );
const anyName = fc.constantFrom(...NAMES);

describe('the links of an event', () => {
  it('are its own and those of others to it', () => {
    const events = eventsOf({
      attack: [relation('follows', 'war')],
      war: [],
      strikes: [relation('responds-to', 'attack'), relation('responds-to', 'war')],
    });
    expect(linksOf('attack', events)).toEqual([
      { from: 'attack', to: 'war', type: 'follows', relations: [relation('follows', 'war')] },
      {
        from: 'strikes',
        to: 'attack',
        type: 'responds-to',
        relations: [relation('responds-to', 'attack')],
      },
    ]);
  });

  it('are one where several say the same of the same events', () => {
    const twice = [relation('follows', 'b', 'one'), relation('follows', 'b', 'two')];
    const links = linksOf('b', eventsOf({ a: [...twice, relation('part-of', 'b')], b: [] }));
    expect(links.map(({ type, relations }) => [type, relations.length])).toEqual([
      ['follows', 2],
      ['part-of', 1],
    ]);
  });

  it('are found from either end, and lead to events that there are', () => {
    fc.assert(
      fc.property(anyEvents, anyName, (events, name) => {
        for (const link of linksOf(name, events)) {
          expect([link.from, link.to]).toContain(name);
          expect(link.from).not.toBe(link.to);
          const other = link.from === name ? link.to : link.from;
          expect(linksOf(other, events)).toContainEqual(link);
        }
      }),
      runs,
    );
  });
});

describe('the thread of an event', () => {
  const events = eventsOf({
    war: [],
    attack: [relation('follows', 'war')],
    strikes: [relation('responds-to', 'attack')],
    pause: [relation('follows', 'attack')],
    doubt: [relation('contradicts', 'strikes')],
    alone: [],
  });
  const order = [...events.keys()];

  it('goes back to what it answers, and on to what answers it, in order of time', () => {
    expect(threadOf('attack', events, order)).toEqual(['war', 'attack', 'strikes', 'pause']);
    expect(threadOf('attack', events, order.toReversed())).toEqual([
      'pause',
      'strikes',
      'attack',
      'war',
    ]);
  });

  it('has no second answer to the same event in it, and nothing that only contradicts', () => {
    expect(threadOf('strikes', events, order)).toEqual(['war', 'attack', 'strikes']);
    expect(threadOf('doubt', events, order)).toEqual(['doubt']);
  });

  it('is the event itself where it has no links, and nothing where there is no event', () => {
    expect(threadOf('alone', events, order)).toEqual(['alone']);
    expect(threadOf('unknown', events, order)).toEqual([]);
  });

  it('ends though links run in a circle', () => {
    const circle = eventsOf({
      a: [relation('follows', 'b')],
      b: [relation('follows', 'c')],
      c: [relation('responds-to', 'a')],
    });
    expect(threadOf('b', circle, ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });

  it('holds the event, each member once and in order, and is mutual', () => {
    fc.assert(
      fc.property(
        anyEvents,
        anyName,
        fc.shuffledSubarray(NAMES, { minLength: 6 }),
        (all, name, order) => {
          const thread = threadOf(name, all, order);
          expect(thread).toContain(name);
          expect(thread).toEqual(order.filter((one) => thread.includes(one)));
          for (const other of thread) expect(threadOf(other, all, order)).toContain(name);
        },
      ),
      runs,
    );
  });
});
