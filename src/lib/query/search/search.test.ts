import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../chronology/edtf.arbitrary.ts';
import { Indexer, type Found, type Searched } from './index.ts';

const NAMES = [
  {
    name: 'Hezbollah',
    others: ['Hizbullah', 'Hizballah', 'Hizb Allah', 'حزب الله', 'حزب‌الله'],
  },
  {
    name: 'Kataib Hezbollah',
    others: ["Kata'ib Hizballah", 'Hezbollah Brigades', 'كتائب حزب الله'],
  },
  {
    name: 'Hassan Nasrallah',
    others: ['Hasan Nasrullah', 'حسن نصر الله', 'Nasrallah', 'نصر الله'],
  },
  { name: 'United States', others: ['US', 'USA'] },
  { name: 'Iran', others: ['Islamic Republic of Iran', 'ایران', 'إيران'] },
  { name: 'Hamas', others: ['Islamic Resistance Movement'] },
  { name: 'Iraqi groups', others: ['Islamic Resistance in Iraq'] },
  { name: 'Safed', others: ['Tzfat', 'צפת', 'صفد'] },
];

const event = (id: string, more: Partial<Searched>): Searched => ({
  id,
  title: '',
  summary: '',
  quotes: [],
  names: [],
  fronts: [],
  tellers: [],
  ...more,
});

const EVENTS = [
  event('safed', {
    title: 'Strike on the army command in Safed, attributed to Hezbollah',
    quotes: ['The Hezbollah’s strike on Safed is being treated as the gravest attack'],
    names: ['Hezbollah', 'Safed'],
    tellers: ['Behind the News'],
  }),
  event('ben-gvir', {
    title: 'A minister calls the Safed strike a “declaration of war”',
    names: ['Safed'],
  }),
  event('baghdad', {
    title: 'A US strike in Baghdad kills a commander',
    names: ['Kataib Hezbollah', 'United States'],
  }),
  event('speech', { title: 'A speech on the border', names: ['Hezbollah', 'Hassan Nasrallah'] }),
  event('mentioned', { title: 'A text', quotes: ['what Hizbullah may do was used as a reason'] }),
  event('iran', { title: 'Iran warns', names: ['Iran'] }),
  event('iraq', { title: 'Iraq condemns', summary: 'Its government does so.' }),
];

function indexOf(events: readonly Searched[]) {
  const indexer = new Indexer(NAMES);
  for (const one of events) indexer.add(one);
  return indexer.done();
}

const search = indexOf(EVENTS);
const foundIn = (found: Found, events = EVENTS): string[] =>
  events
    .filter(({ id }) => found.has(id))
    .map(({ id }) => id)
    .sort((a, b) => found.scoreOf(b) - found.scoreOf(a));
const find = (text: string): string[] => foundIn(search.find(text));

describe('a search', () => {
  it('finds what has all the words, wherever they stand, in any case and with any accents', () => {
    expect(find('safed strike')).toEqual(['safed', 'ben-gvir']);
    expect(find('SÁFED   declaration')).toEqual(['ben-gvir']);
    expect(find('safed nowhereatall')).toEqual([]);
  });

  it('finds words by their beginnings, and English plurals by their singular', () => {
    expect(find('bagh')).toEqual(['baghdad']);
    expect(find('strikes').toSorted()).toEqual(['baghdad', 'ben-gvir', 'safed']);
  });

  it('ranks what is said in the title before what is only quoted', () => {
    expect(find('hezbollah')[0]).toBe('safed');
    expect(find('hezbollah').at(-1)).toBe('mentioned');
  });

  it.each(['Hezbollah', 'Hizbullah', 'hizballah', 'حزب الله', 'حزب‌الله', 'حِزْبُ ٱللّٰه', 'حـزب الله'])(
    'finds Hezbollah as %s: as an actor, and where a text writes it otherwise',
    (text) => {
      expect(find(text)).toEqual(expect.arrayContaining(['safed', 'speech', 'mentioned']));
    },
  );

  it('finds a name by the beginning of another spelling, and by a part that tells it from others', () => {
    expect(find('hizbu')).toEqual(expect.arrayContaining(['safed', 'speech']));
    expect(find('nasrullah')).toEqual(['speech']);
    expect(find('tzfat')).toEqual(find('safed'));
    expect(find('صفد')).toEqual(find('safed'));
  });

  it('writes Iran in Arabic and in Persian letters alike', () => {
    expect(find('إيران')).toEqual(['iran']);
    expect(find('ايران')).toEqual(['iran']);
    expect(find('ایران')).toEqual(['iran']);
  });

  it('finds by one word of a name at least what the whole of it finds, in any script', () => {
    for (const { name, others } of NAMES) {
      for (const spelling of [name, ...others]) {
        const words = spelling.split(' ');
        for (const word of words.filter((one) => !/^(of|in|republic|states)$/i.test(one))) {
          expect([word, find(word)]).toEqual([word, expect.arrayContaining(find(spelling))]);
        }
      }
    }
    expect(find('حزب')).toEqual(
      expect.arrayContaining(['safed', 'speech', 'baghdad', 'mentioned']),
    );
  });

  it('finds by a word that many names share, and ranks that behind what says it', () => {
    expect(find('islamic')).toEqual(['iran']);
    const more = [...EVENTS, event('said', { summary: 'An Islamic text' })];
    expect(foundIn(indexOf(more).find('islamic'), more)).toEqual(['said', 'iran']);
    expect(find('islamic republic of iran')).toEqual(['iran']);
  });

  it('does not find a state by what states call themselves', () => {
    expect(find('republic')).toEqual([]);
  });

  it('takes one mistake in a word that no text has, two letters swapped too', () => {
    expect(find('bagdad')).toEqual(['baghdad']);
    expect(find('saefd')).toEqual(['safed', 'ben-gvir']);
    expect(search.find('bagdad').corrected).toEqual([{ asked: 'bagdad', taken: 'Baghdad' }]);
    expect(search.find('safed').corrected).toEqual([]);
  });

  it('but never in a word that some text has: Iran is not Iraq', () => {
    expect(find('iran')).toEqual(['iran']);
    expect(find('iraq')).toEqual(['iraq']);
  });

  it('takes US for a name, and not for the beginning of a word', () => {
    expect(find('us')).toEqual(['baghdad']);
    expect(find('U.S.')).toEqual(['baghdad']);
  });

  it('is asked as a person would ask', () => {
    expect(find('Who says Safed was Hezbollah’s?')).toEqual(['safed']);
  });

  it('leaves out what only asks where all words find nothing, and tells what it looked for', () => {
    expect(find('what happened in Baghdad?')).toEqual(['baghdad']);
    expect(search.find('what happened in Baghdad?').searched).toBe('Baghdad');
    expect(find('did anyone know of a declaration?')).toEqual(['ben-gvir']);
    expect(search.find('safed declaration').searched).toBeNull();
    expect(search.find('what happened nowhereatall').searched).toBeNull();
  });

  it('but looks for it as for any word where some text has it, and never for one like it', () => {
    const told = event('told', { title: 'What happened in Safed' });
    const known = event('knew', { title: 'Who knew' });
    const all = [...EVENTS, told, known];
    expect(foundIn(indexOf(all).find('what happened in safed'), all)).toEqual(['told']);
    expect(indexOf(all).find('what happened in safed').searched).toBeNull();
    expect(foundIn(indexOf(all).find('what did anyone know?'), all)).toEqual([]);
  });

  it('finds a state by its adjective, beside what says that', () => {
    expect(find('iranian')).toEqual(['iran']);
    expect(find('american')).toEqual(['baghdad']);
    const all = [...EVENTS, event('said', { summary: 'An Iranian text' })];
    expect(foundIn(indexOf(all).find('iranian'), all).toSorted()).toEqual(['iran', 'said']);
  });

  it('finds what is on a front by its name or adjective, beside that word alone', () => {
    const all = [...EVENTS, event('lane', { title: 'A strike', fronts: ['Iran & Red Sea'] })];
    const on = (text: string) => foundIn(indexOf(all).find(text), all).toSorted();
    expect(on('iran')).toEqual(['iran']);
    expect(on('the front of iran')).toEqual(['iran', 'lane']);
    expect(on('what happened on the Iranian front?')).toEqual(['iran', 'lane']);
    expect(indexOf(all).find('What happened on the Iranian front?').searched).toBe('Iranian front');
    expect(on('red sea front')).toEqual(['lane']);
    expect(on('front')).toEqual([]);
    expect(on('safed front')).toEqual(['ben-gvir', 'safed']);
  });

  it('takes a possessive for the word itself', () => {
    const all = [...EVENTS, event('hamas', { quotes: ['Hamas’s reply', "Hamas's answer"] })];
    expect(foundIn(indexOf(all).find('hamas'), all)).toEqual(['hamas']);
    expect(foundIn(indexOf(all).find('Hamas’s'), all)).toEqual(['hamas']);
    expect(indexOf(all).find('hamass').corrected).toEqual([{ asked: 'hamass', taken: 'Hamas' }]);
  });

  it('finds a surname as it is written elsewhere, where a text has that alone', () => {
    const all = [...EVENTS, event('alone', { title: 'Nasrallah speaks' })];
    const found = (text: string) => foundIn(indexOf(all).find(text), all).toSorted();
    expect(found('نصر الله')).toEqual(found('Nasrallah'));
    expect(found('نصر الله')).toEqual(['alone', 'speech']);
  });

  it('finds by who tells it', () => expect(find('behind the news')).toEqual(['safed']));

  it('of nothing but signs finds nothing', () => expect(find('?!')).toEqual([]));

  it('suggests the nearest words where it finds none', () => {
    expect(find('declerasion')).toEqual([]);
    expect(search.suggest('declerasion')).toBe('declaration');
    expect(search.suggest('safed declerasion')).toBe('safed declaration');
    expect(search.suggest('safed')).toBeNull();
    expect(search.suggest('xyxyxyxyxy')).toBeNull();
  });
});

describe('any search', () => {
  const anyText = fc
    .array(fc.constantFrom('iran', 'iraq', 'strike', 'safed', 'war', 'army', 'border'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((words) => words.join(' '));
  const anyEvents = fc
    .array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 12 })
    .map((all) =>
      all.map(([title, quote], index) => event(`e${index}`, { title, quotes: [quote] })),
    );

  it('of words that stand in a text finds it, and with more words never more', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(), fc.nat(), (events, pick, more) => {
        const text = events[pick % events.length]!;
        const words = text.title.split(' ');
        const found = indexOf(events).find(text.title);
        expect(found.has(text.id)).toBe(true);
        const fewer = indexOf(events).find(words.slice(0, 1 + (more % words.length)).join(' '));
        for (const { id } of events) expect(fewer.has(id) || !found.has(id)).toBe(true);
      }),
      runs,
    );
  });

  it('finds by whole words exactly what holds them all', () => {
    fc.assert(
      fc.property(anyEvents, anyText, (events, text) => {
        const found = indexOf(events).find(text);
        for (const { id, title, quotes } of events) {
          const has = new Set([title, ...quotes].join(' ').split(' '));
          // What no text has may be a mistake for what some have.
          const isKnown = (word: string) =>
            events.some((one) => `${one.title} ${one.quotes[0]}`.includes(word));
          if (!text.split(' ').every(isKnown)) continue;
          expect(found.has(id)).toBe(text.split(' ').every((word) => has.has(word)));
        }
      }),
      runs,
    );
  });

  it('of any text at all throws nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        search.find(text);
        search.suggest(text);
      }),
      runs,
    );
  });
});
