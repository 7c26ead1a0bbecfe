import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, toIsoDay } from '../chronology/day.ts';
import { edtfText, runs } from '../chronology/edtf.arbitrary.ts';
import { parseEdtf } from '../chronology/edtf.ts';
import { toListedDate } from '../chronology/listed.ts';
import { asKnownOn, knowledgeOn, shareBy, type Knowledge } from './known.ts';

const day = (text: string): number => parseDay(text)!;
const on = (text: string, ...published: string[]): Knowledge =>
  knowledgeOn(
    day(text),
    published.map((date) => toListedDate(date)),
  );

describe('an event is known', () => {
  it('from the day on that a source that tells it was published', () => {
    expect(on('2023-10-31', '2023-11-01')).toBe('untold');
    expect(on('2023-11-01', '2023-11-01')).toBe('told');
    expect(on('2024-04-01', '2023-11-01')).toBe('told');
  });

  it('by the first of its sources, whatever their order', () => {
    expect(on('2023-11-10', '2023-11-20', '2023-11-01')).toBe('told');
    expect(on('2023-11-10', '2023-11-01', '2023-11-20')).toBe('told');
  });

  it('possibly from the earliest to before the latest day of a rough date', () => {
    const rough = '[2024-01-29..2024-02-02]';
    expect(on('2024-01-28', rough)).toBe('untold');
    expect(on('2024-01-29', rough)).toBe('possibly');
    expect(on('2024-02-01', rough)).toBe('possibly');
    expect(on('2024-02-02', rough)).toBe('told');
    expect(on('2024-01-30', rough, '2024-03-01')).toBe('possibly');
    expect(on('2024-01-30', rough, '2024-01-30')).toBe('told');
  });

  it('by a source of unknown date possibly, and never for certain', () => {
    expect(on('9999-12-31', '2024-03-01/..')).toBe('possibly');
    expect(on('2024-02-29', '2024-03-01/..')).toBe('untold');
    expect(on('2024-02-29', '[..2024-03-01]')).toBe('possibly');
    expect(on('2024-03-01', '[..2024-03-01]')).toBe('told');
  });

  it('never, where no source tells it', () => {
    expect(on('9999-12-31')).toBe('untold');
  });
});

/** Every combination of days on which the sources may have come out, tried one by one. */
function byHand(asOf: number, published: readonly string[]): Knowledge {
  let isSure = published.length > 0;
  let isPossible = false;
  const out = published.map((text) => {
    const parsed = parseEdtf(text);
    const [first, last] = parsed.ok
      ? [parsed.date.earliest, parsed.date.latest]
      : [-Infinity, Infinity];
    // Whatever lies before or after all that matters is one possibility, as is each day between.
    const choices = new Set([first, last]);
    for (const choice of [asOf - 1, asOf, asOf + 1]) {
      if (choice >= first && choice <= last) choices.add(choice);
    }
    return [...choices];
  });
  const walk = (index: number, isOut: boolean): void => {
    if (index === out.length) {
      isSure &&= isOut;
      isPossible ||= isOut;
      return;
    }
    for (const choice of out[index]!) walk(index + 1, isOut || choice <= asOf);
  };
  walk(0, false);
  return isSure ? 'told' : isPossible ? 'possibly' : 'untold';
}

/** About when most random dates lie. */
const nearDay = fc.integer({ min: day('2023-06-01'), max: day('2024-09-30') });

describe('what was known on a day', () => {
  it('is what holds however the sources’ unknown days fall', () => {
    fc.assert(
      fc.property(nearDay, fc.array(edtfText, { maxLength: 4 }), (asOf, texts) => {
        expect(on(toIsoDay(asOf), ...texts)).toBe(byHand(asOf, texts));
      }),
      { ...runs, numRuns: 1000 },
    );
  });

  it('never becomes less as days pass', () => {
    const rank = (knowledge: Knowledge) => ['untold', 'possibly', 'told'].indexOf(knowledge);
    fc.assert(
      fc.property(nearDay, fc.nat(400), fc.array(edtfText, { maxLength: 4 }), (a, more, texts) => {
        const [before, after] = [toIsoDay(a), toIsoDay(a + more)];
        expect(rank(on(after, ...texts))).toBeGreaterThanOrEqual(rank(on(before, ...texts)));
      }),
      runs,
    );
  });
});

describe('all events as known on a day', () => {
  const sources = [
    { id: 'wion', published: toListedDate('2023-11-01') },
    { id: 'kuzio', published: toListedDate('[2024-01-29..2024-02-02]') },
    { id: 'wiki', published: toListedDate('2024-03-31') },
  ];
  const event = (id: string, date: string, ...sources: string[]) => ({
    id,
    date: toListedDate(date),
    sources,
  });
  const all = (text: string, ...events: ReturnType<typeof event>[]) => {
    const { knowledge, sourceCounts } = asKnownOn(day(text), events, sources);
    return { knowledge: [...knowledge], sourceCounts: [...sourceCounts] };
  };

  it('are those not told for certain, and by how many sources of those that tell them now', () => {
    const events = [
      event('early', '2023-10-07', 'kuzio', 'wion', 'wiki'),
      event('late', '2024-01-28', 'kuzio'),
      event('lost', '2023-10-07', 'nobody'),
    ];
    expect(all('2023-12-01', ...events)).toEqual({
      knowledge: [
        ['late', 'untold'],
        ['lost', 'untold'],
      ],
      sourceCounts: [
        ['early', 1],
        ['late', 0],
        ['lost', 0],
      ],
    });
    expect(all('2024-01-30', ...events)).toEqual({
      knowledge: [
        ['late', 'possibly'],
        ['lost', 'untold'],
      ],
      sourceCounts: [
        ['early', 2],
        ['lost', 0],
      ],
    });
    expect(all('2024-03-31', ...events.slice(0, 2))).toEqual({ knowledge: [], sourceCounts: [] });
  });

  it('are none of those that had not begun, whenever their sources came out', () => {
    const strike = event('strike', '2024-01-31', 'kuzio');
    expect(all('2024-01-30', strike).knowledge).toEqual([['strike', 'untold']]);
    expect(all('2024-01-31', strike).knowledge).toEqual([['strike', 'possibly']]);
  });

  it('are told by no more sources than tell them now, by none where they were not told, and by no fewer later', () => {
    const anySource = fc.constantFrom('wion', 'kuzio', 'wiki', 'nobody');
    const anyEvent = fc
      .tuple(edtfText, fc.uniqueArray(anySource))
      .map(([date, ids]) => event('one', date, ...ids));
    fc.assert(
      fc.property(nearDay, fc.nat(400), anyEvent, (asOf, more, one) => {
        const countOn = (day: number): number =>
          asKnownOn(day, [one], sources).sourceCounts.get('one') ?? one.sources.length;
        const { knowledge } = asKnownOn(asOf, [one], sources);
        expect(countOn(asOf) === 0).toBe(knowledge.get('one') === 'untold');
        expect(countOn(asOf + more)).toBeGreaterThanOrEqual(countOn(asOf));
        expect(countOn(asOf)).toBeLessThanOrEqual(one.sources.length);
      }),
      runs,
    );
  });
});

describe('how much of an event had come by a day', () => {
  const days = { start: day('2024-01-28'), stop: day('2024-02-01') };

  it('counts its days, that day among them', () => {
    expect(shareBy(day('2024-01-27'), days)).toBe(0);
    expect(shareBy(day('2024-01-28'), days)).toBe(0.25);
    expect(shareBy(day('2024-01-31'), days)).toBe(1);
    expect(shareBy(day('2024-03-01'), days)).toBe(1);
  });
});
