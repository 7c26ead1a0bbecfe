import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../chronology/day.ts';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { KINDS, STATUSES } from '../chronology/vocabulary.ts';
import { EMPTY_FILTER, type Facet } from '../query/filter.ts';
import {
  ACTORS,
  anyView,
  clean,
  context,
  day,
  EVENTS,
  FRONTS,
  limits,
  thousand,
} from './address.arbitrary.ts';
import { decodeView, encodeView } from './address.ts';
import { DEFAULT_VIEW } from './view.ts';

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

  it('with an id that an event had opens the one that stands for it now, and says so', () => {
    const renamed = { 'tower-attack': 'tower-22-attack' };
    expect(decodeView('event=tower-attack', { ...context, renamed })).toEqual({
      view: { ...DEFAULT_VIEW, event: 'tower-22-attack' },
      notices: ['“tower-attack” is an older address; the event that now tells of it is open.'],
    });
    expect(decodeView('event=constructor', { ...context, renamed }).view).toEqual(DEFAULT_VIEW);
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

  it.each([
    ['from=2030-01-01', 'Nothing is told of 2030-01-01 to …; all is shown.'],
    ['to=2020-01-01', 'Nothing is told of … to 2020-01-01; all is shown.'],
  ])('one day of which is given, out of reach, shows all, and says so: %s', (query, notice) => {
    expect(decodeView(query, context)).toEqual({ view: DEFAULT_VIEW, notices: [notice] });
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

  it('with a key that comes more than once joins lists, takes the first of what is one, and says so', () => {
    expect(decodeView('fronts=iran&q=war&fronts=-lebanon&q=peace&q=war', context)).toEqual({
      view: {
        ...DEFAULT_VIEW,
        filter: {
          ...EMPTY_FILTER,
          fronts: { included: ['iran'], excluded: ['lebanon'] },
          q: 'war',
        },
      },
      notices: [
        'The address gives “fronts” more than once: “iran” and “-lebanon”; they are taken together.',
        'The address gives “q” more than once: “war” and “peace”; “war” is taken.',
      ],
    });
    expectDefault('q=&q=&near=&asof=');
  });

  it('with keys that are not ours names them and what they say', () => {
    expectDefault('foo=1', '“foo=1” in the address means nothing here.');
    expectDefault('front=iran&foo', '“front=iran”, “foo” in the address mean nothing here.');
    expectDefault('a&b&c&d&e', '“a”, “b”, “c” and 2 more in the address mean nothing here.');
    expectDefault('utm_campaign=x&fbclid=y&gclid=z&msclkid=1&ref=mail&igshid=2');
  });

  it('with an order that there is none of is in that of time, and says so', () => {
    expectDefault('order=weight', 'There is no order “weight”; the list is in that of time.');
    expectDefault('order=date');
    expectDefault('order=best');
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
      'reading',
      'kinds',
      'basis',
      'sources',
      'actors',
      'places',
      'q',
      'range',
      'order',
      'foo',
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
    const fields = ['asOf', 'camera', 'event', 'filter', 'isBestFirst', 'lanes', 'near', 'reading'];
    expect(Object.keys(view).toSorted()).toEqual(fields);
    expect(view.event === null || EVENTS.includes(view.event)).toBe(true);
    expect(unknownOf(view.filter.fronts, FRONTS)).toEqual([]);
    expect(unknownOf(view.filter.status, STATUSES)).toEqual([]);
    expect(unknownOf(view.filter.kinds, KINDS)).toEqual([]);
    expect(unknownOf(view.filter.actors, ACTORS)).toEqual([]);
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
        // Words are escaped.
        const query = encodeView(view, context).replace(/\bq=[\w.*+%,/-]*/, '');
        expect(query).toMatch(/^[a-z0-9=&,./-]*$/);
      }),
      runs,
    );
    expect(DEFAULT_VIEW).toEqual({
      camera: null,
      filter: EMPTY_FILTER,
      isBestFirst: false,
      event: null,
      asOf: null,
      near: 0,
      lanes: { lead: [], collapsed: [] },
      reading: null,
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
