/** What the search knows of English: to be translated with the words of the interface. */
import { termOf, wordsOf } from './fold.ts';

/**
 * The words that sentences are made of. Hardly a text is without them, so that beside other words they would find
 * nothing more, and keep out what is told in other sentences.
 */
const common =
  'a about an and anyone are as at be been by did do does for from had has have how if in is it its of on ' +
  'or said say says that the their there they this to was were what when where which who whom why with';

/**
 * What else questions are made of. A text may well have these, so they are looked for as any word is; only where
 * nothing has all the words are they left out, as whoever asks "what happened" does not look for "happened".
 */
const questioning =
  'front fronts anybody anything can could everything event events going happen happened happening happens ' +
  'i know knowing known knows me please show someone something tell tells told took place we';

/** What belongs to a state, by what the state is called. */
const adjectives: Readonly<Record<string, string>> = {
  Canada: 'Canadian',
  Cuba: 'Cuban',
  Egypt: 'Egyptian',
  Iran: 'Iranian',
  Iraq: 'Iraqi',
  Israel: 'Israeli',
  Jordan: 'Jordanian',
  Lebanon: 'Lebanese',
  Netherlands: 'Dutch',
  Russia: 'Russian',
  'Saudi Arabia': 'Saudi',
  Spain: 'Spanish',
  Syria: 'Syrian',
  'United Kingdom': 'British',
  'United States': 'American',
  Yemen: 'Yemeni',
};

export const toTerms = (text: string): string[] => wordsOf(text).map(({ term }) => term);

/** Words that tell nothing beside others. */
export const COMMON: ReadonlySet<string> = new Set(toTerms(common));

/** Words that only ask, unless something has them with the rest. */
export const ASKING: ReadonlySet<string> = new Set(toTerms(questioning));

/** Beside the name of a front it asks for all that is on it. */
export const FRONT = termOf('front');

/** The adjectives of a name as terms, by its terms with spaces between them. */
export const ADJECTIVES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(adjectives).map(([name, all]) => [toTerms(name).join(' '), toTerms(all)]),
);
