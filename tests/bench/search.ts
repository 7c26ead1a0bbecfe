/**
 * How long a search takes among many events: `npx tsx tests/bench/search.ts [count]`, 100,000 without one. Each
 * question is asked a few times; the slowest answer counts. The clock decides nothing here: it only tells.
 */
import { Indexer } from '../../src/lib/query/search/index.ts';

const count = Number(process.argv[2] ?? 100_000);
const TIMES = 7;
const VOCABULARY = 30_000;

/** Numbers from 0 up to 1, the same every time. */
let state = 7;
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

const KNOWN = 'the strike on safed attack israel haifa said war declaration army iran border'.split(
  ' ',
);
const SYLLABLES = 'ka ba ra mi no sa te lu dor shi ana el per ter ing st vo ne'.split(' ');
const syllable = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!;
const vocabulary = Array.from(
  { length: VOCABULARY },
  (_, index) => KNOWN[index] ?? syllable() + syllable() + syllable(),
);
/** Few words are common, most are rare, as in any language. */
const word = (): string => vocabulary[Math.floor(VOCABULARY * random() ** 4)]!;
const text = (length: number): string => Array.from({ length }, word).join(' ');

const indexer = new Indexer([{ name: 'Hezbollah', others: ['Hizbullah', 'حزب الله'] }]);
for (let index = 0; index < count; index++) {
  indexer.add({
    id: `e${index}`,
    title: text(8),
    summary: text(20),
    quotes: [text(30)],
    names: ['Hezbollah'],
    fronts: ['Lebanon'],
    tellers: ['One'],
  });
}
const search = indexer.done();

for (const asked of [
  's',
  'hezbollah',
  'حزب الله',
  'safed strike',
  'who said israel attack haifa',
  'isreal',
  'declaration of war',
  'what happened on the lebanese front',
  'xyzzyx',
]) {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    search.find(asked);
    return performance.now() - start;
  });
  process.stdout.write(
    `${Math.max(...times)
      .toFixed(1)
      .padStart(7)} ms  ${asked}\n`,
  );
}
