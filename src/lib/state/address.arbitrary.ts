/** Addresses of a small chronology, and random views of it. */
import fc from 'fast-check';
import { parseDay } from '../chronology/day.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { BASES, KINDS, KNOWLEDGE, STATUSES } from '../chronology/vocabulary.ts';
import { EMPTY_FACET, type Facet } from '../query/filter.ts';
import { DATED, TOLD } from '../query/signs.ts';
import { NEAR_DAYS } from '../query/nearDays.ts';
import type { Camera } from '../timeline/camera.ts';
import { leadOf } from '../timeline/order.ts';
import type { AddressContext } from './address.ts';
import type { View } from './view.ts';

export const FRONTS = [
  'gaza-israel',
  'lebanon',
  'iraq-syria',
  'yemen-red-sea',
  'iran',
  'diplomacy',
];
export const EVENTS = ['hamas-attack-2023-10-07', 'tower-22-attack', 'biden-visit'];

export const SOURCES = ['wikipedia', 'wion', 'kuzio'];
export const ACTORS = ['hezbollah', 'united-states', 'ali-khamenei'];
export const PLACES = ['safed', 'beirut-southern-suburb'];

export const day = (text: string): number => parseDay(text)!;
export const context: AddressContext = {
  fronts: new Set(FRONTS),
  sources: new Set(SOURCES),
  actors: new Set(ACTORS),
  places: new Set(PLACES),
  events: new Set(EVENTS),
  limits: { from: day('2023-09-25'), to: day('2024-05-01'), minSpan: 1 },
};
export const { limits } = context;

export const thousand = { ...runs, numRuns: 1000 };

/** As an address is read: nothing both included and excluded, and all of them is no filter. */
const anyFacet = (values: readonly string[]): fc.Arbitrary<Facet> =>
  fc
    .tuple(fc.shuffledSubarray([...values]), fc.shuffledSubarray([...values]))
    .map(([included, excluded]) => ({
      included: included.filter((value) => !excluded.includes(value)),
      excluded,
    }))
    .map((facet) => (facet.included.length === values.length ? EMPTY_FACET : facet));

/** The same where an event may have none of the values: all of them is a filter, too. */
const anyFacetOfSome = (values: readonly string[]): fc.Arbitrary<Facet> =>
  fc.oneof(anyFacet(values), fc.constant({ included: values, excluded: [] }));

/** Whole days within the limits, but not all there is, which is told by null. */
const anyCamera: fc.Arbitrary<Camera> = fc
  .tuple(
    fc.integer({ min: limits.from, max: limits.to - 1 }),
    fc.integer({ min: limits.from, max: limits.to - 1 }),
  )
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }))
  .filter(({ from, to }) => from > limits.from || to < limits.to);

const anyFilter = fc.record({
  fronts: anyFacet(FRONTS),
  kinds: anyFacet(KINDS),
  status: anyFacet(STATUSES),
  basis: anyFacet(BASES),
  dated: anyFacet(DATED),
  told: anyFacet(TOLD),
  known: anyFacet(KNOWLEDGE),
  sources: anyFacet(SOURCES),
  actors: anyFacetOfSome(ACTORS),
  places: anyFacetOfSome(PLACES),
  set: anyFacet(EVENTS),
  q: fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim()),
  range: fc.option(anyCamera.map(({ from, to }) => ({ from, to: to - 1 }))),
});

export const anyView: fc.Arbitrary<View> = fc
  .record({
    camera: fc.oneof(fc.constant(null), anyCamera),
    filter: anyFilter,
    isBestFirst: fc.boolean(),
    event: fc.constantFrom(null, ...EVENTS),
    near: fc.constantFrom(0, ...NEAR_DAYS),
    asOf: fc.option(fc.integer({ min: day('0000-01-01'), max: day('9999-12-31') })),
    lanes: fc.record({
      lead: fc
        .shuffledSubarray(FRONTS, { minLength: FRONTS.length })
        .map((order) => leadOf(FRONTS, order)),
      collapsed: fc.subarray(FRONTS),
    }),
    reading: fc.option(
      fc.record({
        id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
        step: fc.integer({ min: 1, max: 99 }),
      }),
    ),
  })
  // Without words nothing fits better than the rest.
  .map((view) => ({ ...view, isBestFirst: view.isBestFirst && view.filter.q !== '' }));

export const clean = (view: View) => ({ view, notices: [] });
