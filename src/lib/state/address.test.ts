import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { EMPTY_FILTER } from '../query/filter.ts';
import { anyView, clean, context, day, FRONTS, limits, thousand } from './address.arbitrary.ts';
import { decodeView, encodeView } from './address.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

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
        ...EMPTY_FILTER,
        kinds: { included: ['attack'], excluded: [] },
        basis: { included: [], excluded: ['bounded'] },
        sources: { included: ['wikipedia'], excluded: ['kuzio'] },
        actors: { included: ['hezbollah'], excluded: [] },
        places: { included: [], excluded: ['beirut-southern-suburb'] },
        q: 'declaration of war',
        dated: { included: ['unknown'], excluded: [] },
        told: { included: [], excluded: ['once'] },
        fronts: { included: ['iran', 'lebanon'], excluded: ['diplomacy'] },
        status: { included: [], excluded: ['claimed'] },
        range: { from: day('2024-01-20'), to: day('2024-02-10') },
      },
      isBestFirst: true,
      event: 'tower-22-attack',
      near: 3,
      asOf: day('2023-11-20'),
      lanes: { lead: ['iran', 'lebanon'], collapsed: ['iran', 'diplomacy'] },
      reading: { id: 'claims-of-march', step: 3 },
    };
    const query =
      'fronts=iran,lebanon,-diplomacy&kinds=attack&status=-claimed&basis=-bounded&dated=unknown&told=-once' +
      '&sources=wikipedia,-kuzio&actors=hezbollah&places=-beirut-southern-suburb&q=declaration+of+war' +
      '&range=2024-01-20/2024-02-10&order=best&from=2024-01-28&to=2024-02-03' +
      '&event=tower-22-attack&near=3&asof=2023-11-20&lanes=iran,lebanon,-iran,-diplomacy&reading=claims-of-march.3';
    expect(encodeView(view, context)).toBe(query);
    expect(decodeView(query, context)).toEqual(clean(view));
  });

  it('may come escaped, in any order, with what networks add to addresses', () => {
    expect(
      decodeView(
        '?utm_source=x&event=biden-visit&fbclid=1&fronts=iran%2C-lebanon%2C%2Ciran&q=&gclid=2',
        context,
      ),
    ).toEqual(
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

  it('that both lets a front in and leaves it out leaves it out, and says so', () => {
    expect(decodeView('fronts=iran,lebanon,-iran', context).notices).toEqual([
      'The address both asks for the front “iran” and leaves it out; it is left out.',
    ]);
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
