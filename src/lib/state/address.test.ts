import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, toIsoDay } from '../chronology/day.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { STATUSES } from '../chronology/vocabulary.ts';
import { EMPTY_FACET, EMPTY_FILTER, type Facet } from '../query/filter.ts';
import { NEAR_DAYS } from '../query/nearDays.ts';
import type { Camera } from '../timeline/camera.ts';
import { leadOf } from '../timeline/order.ts';
import { decodeView, encodeView, type AddressContext } from './address.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

const FRONTS = ['gaza-israel', 'lebanon', 'iraq-syria', 'yemen-red-sea', 'iran', 'diplomacy'];
const EVENTS = ['hamas-attack-2023-10-07', 'tower-22-attack', 'biden-visit'];

const day = (text: string): number => parseDay(text)!;
const context: AddressContext = {
  fronts: new Set(FRONTS),
  events: new Set(EVENTS),
  limits: { from: day('2023-09-25'), to: day('2024-05-01'), minSpan: 1 },
};
const { limits } = context;

const thousand = { ...runs, numRuns: 1000 };

/** As an address is read: nothing both included and excluded, and all of them is no filter. */
const anyFacet = (values: readonly string[]): fc.Arbitrary<Facet> =>
  fc
    .tuple(fc.shuffledSubarray([...values]), fc.shuffledSubarray([...values]))
    .map(([included, excluded]) => ({
      included: included.filter((value) => !excluded.includes(value)),
      excluded,
    }))
    .map((facet) => (facet.included.length === values.length ? EMPTY_FACET : facet));

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
  status: anyFacet(STATUSES),
  range: fc.option(anyCamera.map(({ from, to }) => ({ from, to: to - 1 }))),
});

const anyView: fc.Arbitrary<View> = fc.record({
  camera: fc.oneof(fc.constant(null), anyCamera),
  filter: anyFilter,
  event: fc.constantFrom(null, ...EVENTS),
  near: fc.constantFrom(0, ...NEAR_DAYS),
  asOf: fc.option(fc.integer({ min: day('0000-01-01'), max: day('9999-12-31') })),
  lanes: fc.record({
    lead: fc
      .shuffledSubarray(FRONTS, { minLength: FRONTS.length })
      .map((order) => leadOf(FRONTS, order)),
    collapsed: fc.subarray(FRONTS),
  }),
});

const clean = (view: View) => ({ view, notices: [] });

describe('an address', () => {
  it('is the view: what is written is read', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view, context), context)).toEqual(clean(view));
      }),
      thousand,
    );
  });

  it('is written the same after it was read', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = encodeView(view, context);
        expect(encodeView(decodeView(`?${query}`, context).view, context)).toBe(query);
      }),
      runs,
    );
  });

  it('is of whole days: a camera between them is read as the days whose middle it shows', () => {
    const camera = { from: day('2024-01-10') + 0.3, to: day('2024-01-20') + 0.3 };
    const query = encodeView({ ...DEFAULT_VIEW, camera }, context);
    expect(query).toBe('from=2024-01-10&to=2024-01-19');
    expect(decodeView(query, context).view.camera).toEqual({
      from: day('2024-01-10'),
      to: day('2024-01-20'),
    });
  });

  it('leaves out what is the default', () => {
    expect(encodeView(DEFAULT_VIEW, context)).toBe('');
    expect(decodeView('', context)).toEqual(clean(DEFAULT_VIEW));
    expect(encodeView({ ...DEFAULT_VIEW, event: 'biden-visit' }, context)).toBe(
      'event=biden-visit',
    );
  });

  it('reads well: commas between values, a minus before what is excluded', () => {
    const view: View = {
      camera: { from: day('2024-01-28'), to: day('2024-02-04') },
      filter: {
        fronts: { included: ['iran', 'lebanon'], excluded: ['diplomacy'] },
        status: { included: [], excluded: ['claimed'] },
        range: { from: day('2024-01-20'), to: day('2024-02-10') },
      },
      event: 'tower-22-attack',
      near: 3,
      asOf: day('2023-11-20'),
      lanes: { lead: ['iran', 'lebanon'], collapsed: ['iran', 'diplomacy'] },
    };
    const query =
      'fronts=iran,lebanon,-diplomacy&status=-claimed&range=2024-01-20/2024-02-10&from=2024-01-28&to=2024-02-03' +
      '&event=tower-22-attack&near=3&asof=2023-11-20&lanes=iran,lebanon,-iran,-diplomacy';
    expect(encodeView(view, context)).toBe(query);
    expect(decodeView(query, context)).toEqual(clean(view));
  });

  it('may come escaped, in any order, with keys that are not ours', () => {
    const { view, notices } = decodeView(
      '?utm_source=x&event=biden-visit&fronts=iran%2C-lebanon%2C%2Ciran&q=',
      context,
    );
    expect({ view, notices }).toEqual(
      clean({
        ...DEFAULT_VIEW,
        filter: { ...EMPTY_FILTER, fronts: { included: ['iran'], excluded: ['lebanon'] } },
        event: 'biden-visit',
      }),
    );
  });

  it('that names all fronts is that of no filter', () => {
    expect(decodeView(`fronts=${FRONTS.join(',')}`, context)).toEqual(clean(DEFAULT_VIEW));
    expect(decodeView(`fronts=${FRONTS.toReversed().join(',')},iran`, context)).toEqual(
      clean(DEFAULT_VIEW),
    );
    expect(decodeView(`fronts=${FRONTS.slice(1).join(',')}`, context).view.filter).toEqual({
      ...EMPTY_FILTER,
      fronts: { included: FRONTS.slice(1), excluded: [] },
    });
  });

  it('that both lets a front in and leaves it out leaves it out', () => {
    const filterOf = (fronts: string) => decodeView(`fronts=${fronts}`, context).view.filter;
    const withoutIran = { ...EMPTY_FILTER, fronts: { included: [], excluded: ['iran'] } };
    expect(filterOf('iran,-iran')).toEqual(withoutIran);
    expect(filterOf('-iran,iran')).toEqual(withoutIran);
    expect(filterOf(`${FRONTS.join(',')},-iran`)).toEqual({
      ...EMPTY_FILTER,
      fronts: { included: FRONTS.filter((front) => front !== 'iran'), excluded: ['iran'] },
    });
  });

  it('names no more lanes than it takes to tell their order', () => {
    const lanesOf = (lanes: string) => decodeView(`lanes=${lanes}`, context).view.lanes;
    expect(lanesOf(FRONTS.join(','))).toEqual({ lead: [], collapsed: [] });
    expect(lanesOf('iran,gaza-israel,lebanon')).toEqual({ lead: ['iran'], collapsed: [] });
    expect(lanesOf('-diplomacy,lebanon,-iran,lebanon')).toEqual({
      lead: ['lebanon'],
      collapsed: ['iran', 'diplomacy'],
    });
  });

  it('may give one end of the time: the other is that of the chronology', () => {
    expect(decodeView('from=2024-01-28', context).view.camera).toEqual({
      from: day('2024-01-28'),
      to: limits.to,
    });
    expect(decodeView('to=2024-01-28', context).view.camera).toEqual({
      from: limits.from,
      to: day('2024-01-29'),
    });
  });

  it('that reaches beyond what is told is cut to it', () => {
    expect(decodeView('from=2001-01-01&to=2023-10-31', context)).toEqual(
      clean({ ...DEFAULT_VIEW, camera: { from: limits.from, to: day('2023-11-01') } }),
    );
    expect(decodeView('from=2001-01-01&to=2031-01-01', context)).toEqual(clean(DEFAULT_VIEW));
  });
});

describe('a range of days', () => {
  const rangeOf = (text: string) => decodeView(`range=${text}`, context);
  const range = (from: string, to: string) =>
    clean({
      ...DEFAULT_VIEW,
      filter: { ...EMPTY_FILTER, range: { from: day(from), to: day(to) } },
    });

  it('is written as an interval; one day may be given alone, and the slash escaped', () => {
    expect(rangeOf('2024-01-20/2024-02-10')).toEqual(range('2024-01-20', '2024-02-10'));
    expect(rangeOf('2024-01-20%2F2024-02-10')).toEqual(range('2024-01-20', '2024-02-10'));
    expect(rangeOf('2024-01-20')).toEqual(range('2024-01-20', '2024-01-20'));
    expect(encodeView(rangeOf('2024-01-20').view, context)).toBe('range=2024-01-20/2024-01-20');
  });

  it('is apart from the days in view', () => {
    const { view } = decodeView('range=2024-01-20/2024-02-10&from=2024-03-01', context);
    expect(view.filter.range).toEqual({ from: day('2024-01-20'), to: day('2024-02-10') });
    expect(view.camera?.from).toBe(day('2024-03-01'));
  });

  it('is cut to the days there are, and all of them are no filter', () => {
    expect(rangeOf('2001-01-01/2023-10-31')).toEqual(range('2023-09-25', '2023-10-31'));
    expect(rangeOf('2001-01-01/2031-01-01')).toEqual(clean(DEFAULT_VIEW));
  });

  it.each([
    ['soon', '“soon” is not a day (it would be like 2024-01-28); all is shown.'],
    ['2024-01-20/', '“” is not a day (it would be like 2024-01-28); all is shown.'],
    [
      '2024-01-20/2024-01-25/2024-01-28',
      '“2024-01-25/2024-01-28” is not a day (it would be like 2024-01-28); all is shown.',
    ],
    [
      '2024-02-10/2024-01-20',
      'The address asks for 2024-02-10 to 2024-01-20, which ends before it begins; all is shown.',
    ],
    ['1900-01-01/1900-02-01', 'Nothing is told of 1900-01-01 to 1900-02-01; all is shown.'],
  ])('that cannot be read is none, and that is said: %s', (text, notice) => {
    expect(rangeOf(text)).toEqual({ view: DEFAULT_VIEW, notices: [notice] });
  });
});

describe('a broken or old address', () => {
  const expectDefault = (query: string, ...notices: string[]): void => {
    expect(decodeView(query, context)).toEqual({ view: DEFAULT_VIEW, notices });
  };

  it('with an unknown front shows the others, and says so', () => {
    expectDefault('fronts=mars', 'There is no front “mars”; the address asked for it.');
    expect(decodeView('fronts=mars,iran,-venus', context)).toEqual({
      view: {
        ...DEFAULT_VIEW,
        filter: { ...EMPTY_FILTER, fronts: { included: ['iran'], excluded: [] } },
      },
      notices: [
        'There is no front “mars”; the address asked for it.',
        'There is no front “venus”; the address asked for it.',
      ],
    });
  });

  it('with an unknown lane arranges the others, and says so', () => {
    expectDefault('lanes=mars', 'There is no front “mars”; the address asked for it.');
    expect(decodeView('lanes=mars,iran,-venus', context)).toEqual({
      view: { ...DEFAULT_VIEW, lanes: { lead: ['iran'], collapsed: [] } },
      notices: [
        'There is no front “mars”; the address asked for it.',
        'There is no front “venus”; the address asked for it.',
      ],
    });
  });

  it('with an unknown event opens none, and says so', () => {
    expectDefault(
      'event=lost-event',
      'There is no event “lost-event” here; it may have been renamed.',
    );
  });

  it('with what is not a day shows all, and says so', () => {
    expectDefault(
      'from=yesterday&to=2024-01-28',
      '“yesterday” is not a day (it would be like 2024-01-28); all is shown.',
    );
    expectDefault(
      'from=2023-02-29',
      '“2023-02-29” is not a day (it would be like 2024-01-28); all is shown.',
    );
  });

  it('with an unknown status shows the others, and says so', () => {
    expectDefault('status=true', 'There is no status “true”; the address asked for it.');
    expectDefault(`status=${STATUSES.join(',')}`);
  });

  it('as of what is not a day shows what is known by now, and says so', () => {
    expectDefault(
      'asof=2023-11-31',
      '“2023-11-31” is not a day (it would be like 2024-01-28); what is known by now is shown.',
    );
    expectDefault('asof=');
  });

  it('that ends before it begins shows all, and says so', () => {
    expectDefault(
      'from=2024-02-01&to=2024-01-01',
      'The address asks for 2024-02-01 to 2024-01-01, which ends before it begins; all is shown.',
    );
  });

  it('of another time shows all, and says so', () => {
    expectDefault(
      'from=1999-01-01&to=1999-12-31',
      'Nothing is told of 1999-01-01 to 1999-12-31; all is shown.',
    );
  });

  it('tells a mistake once, however often it makes it', () => {
    expectDefault('fronts=mars,-mars', 'There is no front “mars”; the address asked for it.');
    expectDefault(
      'from=foo&to=foo',
      '“foo” is not a day (it would be like 2024-01-28); all is shown.',
    );
  });

  it('tells its mistakes in few words', () => {
    const { notices } = decodeView(`event=${'x'.repeat(5000)}`, context);
    expect(notices).toHaveLength(1);
    expect(notices[0]!.length).toBeLessThan(120);
  });
});

describe('whatever an address says', () => {
  /** Values that are nearly right, and values that are nothing like it. */
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'-,%=&+;#0123456789', '%2C', '%E0%A4', 'iran', '-') }),
    fc.constantFrom('2024-01-28', '9999-12-31', '0000-01-01', '2024-01-28T00:00', '-', ',', '%'),
    fc.constantFrom(...FRONTS, ...EVENTS, '__proto__', 'constructor', 'null', '-iran'),
    fc.constantFrom('foo', 'claimed,-disputed', 'mars,-mars', 'iran,-iran', FRONTS.join(',')),
  );
  const key = fc.constantFrom(
    ...[
      'fronts',
      'status',
      'from',
      'to',
      'event',
      'near',
      'asof',
      'lanes',
      'kinds',
      '__proto__',
      '',
    ],
  );
  const broken = fc
    .array(fc.tuple(key, value), { maxLength: 6 })
    .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));

  const unknownOf = ({ included, excluded }: Facet, known: readonly string[]): string[] =>
    [...included, ...excluded].filter((value) => !known.includes(value));

  const expectView = (query: string): void => {
    const { view, notices } = decodeView(query, context);
    const fields = ['asOf', 'camera', 'event', 'filter', 'lanes', 'near'];
    expect(Object.keys(view).toSorted()).toEqual(fields);
    expect(view.event === null || EVENTS.includes(view.event)).toBe(true);
    expect(unknownOf(view.filter.fronts, FRONTS)).toEqual([]);
    expect(unknownOf(view.filter.status, STATUSES)).toEqual([]);
    const { lead, collapsed } = view.lanes;
    expect([...lead, ...collapsed].filter((front) => !FRONTS.includes(front))).toEqual([]);
    if (view.camera) {
      const { from, to } = view.camera;
      expect(from).toBeGreaterThanOrEqual(limits.from);
      expect(to).toBeLessThanOrEqual(limits.to);
      expect(to - from).toBeGreaterThanOrEqual(limits.minSpan);
    }
    expect(notices.filter((notice) => !/^[“A-Z].*\.$/su.test(notice))).toEqual([]);
    expect(new Set(notices).size).toBe(notices.length);
    // What is shown can be shared: its own address is read without complaint.
    expect(decodeView(encodeView(view, context), context)).toEqual(clean(view));
  };

  it('nothing throws, and there is always a view', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectView), thousand);
    fc.assert(fc.property(fc.string(), expectView), thousand);
  });

  it('nothing throws when keys are right and values are broken', () => {
    fc.assert(fc.property(broken, expectView), thousand);
  });

  it('every day that can be written is read, or cut, or said to be without events', () => {
    const anyDay = fc.integer({ min: day('0000-01-01'), max: day('9999-12-31') }).map(toIsoDay);
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => expectView(`from=${from}&to=${to}`)),
      runs,
    );
  });

  it('no view is written with anything but what an address may hold', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(encodeView(view, context)).toMatch(/^[a-z0-9=&,/-]*$/);
      }),
      runs,
    );
    expect(DEFAULT_VIEW).toEqual({
      camera: null,
      filter: EMPTY_FILTER,
      event: null,
      asOf: null,
      near: 0,
      lanes: { lead: [], collapsed: [] },
    });
  });

  it.each(['5', '03', '-1', 'three'])(
    'of %s days around an event, says so and lights none',
    (text) => {
      expect(decodeView(`near=${text}`, context)).toEqual({
        view: DEFAULT_VIEW,
        notices: [`“${text}” days around an event cannot be shown.`],
      });
    },
  );
});
