/** Random events for tests of what is asked of them: valid where it matters, empty elsewhere. */
import fc from 'fast-check';
import type { DayRange, Extent } from '../chronology/compare.ts';
import { toIsoDay } from '../chronology/day.ts';
import { edtfText } from '../chronology/edtf.arbitrary.ts';
import { parseEdtf } from '../chronology/edtf.ts';
import { toListedDate } from '../chronology/listed.ts';
import type { ListedChronology, ListedEvent } from '../chronology/types.ts';
import { BASES, KINDS, KNOWLEDGE, STATUSES, type Knowledge } from '../chronology/vocabulary.ts';
import { EMPTY_FACET, type Facet, type Filter } from './filter.ts';
import { DATED, TOLD } from './signs.ts';
import type { DayWindow } from './tally.ts';

/** What the chronology covers: open ends are cut to it, as the compiler does. */
const WINDOW = { first: 19_600, last: 19_900 };

export const FRONTS = ['gaza-israel', 'lebanon', 'iran', 'diplomacy'] as const;
export const SOURCES = ['one', 'two', 'three'] as const;
export const ACTORS = ['hezbollah', 'israel', 'iran'] as const;
export const PLACES = ['safed', 'beirut'] as const;
/** Of the first of the events that {@link anyEvents} makes. */
export const IDS = ['e0', 'e1', 'e2', 'e3', 'e4'] as const;

/** An event on a date in EDTF, with the days that a compiler would give it. */
export function eventOn(date: string, more: Partial<ListedEvent> = {}): ListedEvent {
  const parsed = parseEdtf(date);
  if (!parsed.ok) throw new Error(`${date}: ${parsed.reason}`);
  const clip = (day: number): number => Math.min(Math.max(day, WINDOW.first), WINDOW.last);
  return {
    id: 'event',
    title: 'Title',
    label: 'Label',
    date: toListedDate(date),
    start: toIsoDay(clip(parsed.date.earliest)),
    end: toIsoDay(clip(parsed.date.latest)),
    front: 'iran',
    kind: 'attack',
    basis: 'stated',
    status: 'reported',
    weight: 5,
    sources: ['one'],
    actors: [],
    places: [],
    ...more,
  };
}

export const anyEvents: fc.Arbitrary<ListedEvent[]> = fc
  .array(
    fc.tuple(
      edtfText,
      fc.record({
        front: fc.constantFrom(...FRONTS),
        kind: fc.constantFrom(...KINDS),
        basis: fc.constantFrom(...BASES),
        status: fc.constantFrom(...STATUSES),
        sources: fc.subarray([...SOURCES], { minLength: 1 }),
        actors: fc.subarray([...ACTORS]),
        places: fc.subarray([...PLACES]),
      }),
    ),
    { maxLength: 30 },
  )
  .map((events) =>
    events.map(([date, more], index) => eventOn(date, { id: `e${index}`, ...more })),
  );

/** The same, mostly empty, so that much is left to look at. */
const anyRareFacet = (values: readonly string[]): fc.Arbitrary<Facet> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(EMPTY_FACET) }, anyFacet(values));

/** The events that have the words, as an index of them may have found. */
const anyHits = fc.option(
  fc.array(fc.nat(29)).map((found) => new Set(found.map((index) => `e${index}`))),
  { nil: undefined },
);

/** What may have been known of events on a day: of some nothing is said. */
const anyAsKnown = fc.option(
  fc
    .array(fc.tuple(fc.nat(29), fc.constantFrom(...KNOWLEDGE), fc.nat(SOURCES.length)))
    .map((told) => ({
      knowledge: new Map(told.map(([index, known]): [string, Knowledge] => [`e${index}`, known])),
      sourceCounts: new Map(told.map(([index, , count]) => [`e${index}`, count])),
    })),
  { nil: undefined },
);

/** Any filter on these values; the same value may be both included and excluded. */
export const anyFilter: fc.Arbitrary<Filter> = fc.record<Filter>({
  fronts: anyFacet(FRONTS),
  kinds: anyRareFacet(KINDS),
  status: anyFacet(STATUSES),
  basis: anyRareFacet(BASES),
  dated: anyRareFacet(DATED),
  told: anyRareFacet(TOLD),
  known: anyRareFacet(KNOWLEDGE),
  sources: anyRareFacet(SOURCES),
  actors: anyRareFacet(ACTORS),
  places: anyRareFacet(PLACES),
  set: anyRareFacet(IDS),
  q: fc.constantFrom('', 'words'),
  hits: anyHits,
  asKnown: anyAsKnown,
  range: fc.option(
    fc
      .tuple(fc.integer({ min: 19_590, max: 19_910 }), fc.nat(200))
      .map(([from, days]): DayRange => ({ from, to: from + days })),
  ),
});

/** Whether a date lies in a range on any of its possible days, asked of one day after the other. */
export function touches(range: DayRange | null, { earliest, latest }: Extent): boolean {
  if (!range) return true;
  for (let day = range.from; day <= range.to; day++) {
    if (day >= earliest && day <= latest) return true;
  }
  return false;
}

function anyFacet(values: readonly string[]): fc.Arbitrary<Facet> {
  return fc.record({ included: fc.subarray([...values]), excluded: fc.subarray([...values]) });
}

/** A window on some of what the chronology covers, or beside it. */
export const anyWindow = fc
  .tuple(fc.integer({ min: 19_590, max: 19_910 }), fc.nat(200))
  .map(([first, days]): DayWindow => ({ first, last: first + days }));

/** A chronology of some events, on the fronts named or on those that they are on. */
export function chronologyOf(
  events: readonly ListedEvent[],
  fronts: readonly string[] = [...new Set(events.map(({ front }) => front))],
): ListedChronology {
  return {
    schema: 1,
    title: 'Test',
    window: '2023-10-01/2024-05-31',
    version: '0',
    fronts: fronts.map((id) => ({ id, label: id, description: id })),
    sources: [],
    actors: [],
    places: [],
    events,
  };
}
