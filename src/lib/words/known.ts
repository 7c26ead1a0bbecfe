/** What could be known when: the panel, and what is said of it elsewhere. */
import type { Day } from '../chronology/day.ts';
import type { ListedSource } from '../chronology/types.ts';
import { wordDay } from '../chronology/wording-day.ts';
import { plural } from './language.ts';

export const panel = {
  heading: 'What could be known when',
  opening: 'What none of the texts had told by a day stays readable and goes faint.',
  field: 'As known on',
  texts: 'When a text was out: its day, or the last day possible',
  off: 'Off',
  offMeans: 'all that is told',
  hide: (count: number) => `Hide what was not yet told: ${plural(count, 'event')}`,
  keys: {
    untold: 'not yet told',
    possibly: 'possibly known: the day the text came out is not known',
    later: 'hollow and faint: later than that day',
  },
};

/** What was known on a day, of the events that pass the other filters. */
interface Counts {
  readonly total: number;
  readonly untold: number;
  readonly possibly: number;
  /** Whether those not told are filtered out. */
  readonly isHidden: boolean;
}

/** "17 of 94 not yet told by 20 November 2023, hidden · 3 possibly known". */
export function wordKnown(day: Day, { total, untold, possibly, isHidden }: Counts): string {
  const words = `${untold} of ${total} not yet told by ${wordDay(day)}`;
  return `${words}${isHidden ? ', hidden' : ''}${possibly ? ` · ${possibly} possibly known` : ''}`;
}

/** When a source was published, to follow its name: "on 1 November 2023", "between 12 and 31 March 2024". */
export function wordPublished({ published }: Pick<ListedSource, 'published'>): string {
  const { earliest, latest, long } = published;
  return earliest === latest ? `on ${long}` : long;
}

/** The source that was certainly out first; of those never certain, the one that may have been. */
function firstToTell<S extends Pick<ListedSource, 'published'>>(
  sources: readonly S[],
): S | undefined {
  return sources.toSorted(({ published: one }, { published: other }) => {
    // Infinite days are equal, and their difference is not a number.
    return one.latest - other.latest || one.earliest - other.earliest || 0;
  })[0];
}

/** Who tells an event and had not, or not certainly, by a day: one or two sentences; empty where one had. */
export function wordUntold(
  day: Day,
  isPossible: boolean,
  sources: readonly Pick<ListedSource, 'label' | 'published'>[],
): string {
  const first = firstToTell(sources);
  const by = wordDay(day);
  if (!first) return `No source had told this by ${by}.`;
  const published = `${first.label}, was published ${wordPublished(first)}`;
  const who =
    sources.length > 1 ? `the first to tell it, ${published}` : `its source, ${published}`;
  return isPossible
    ? `Possibly known by ${by}: ${who}.`
    : `No source had told this by ${by}; ${who}.`;
}
