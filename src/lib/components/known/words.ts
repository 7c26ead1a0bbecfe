/** What was known on a day, in words. */
import type { ListedSource } from '../../chronology/types.ts';
import { wordDay } from '../../chronology/wording-day.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** The count of what is shown and was not told: "17 of 94 not yet told by …"; empty without a day. */
export function wordKnown(explorer: Pick<Explorer, 'asOf' | 'known' | 'shown'>): string {
  const { asOf, known, shown } = explorer;
  if (asOf === null) return '';
  const countOf = (knowledge: string): number =>
    shown.filter(({ event }) => known.get(event.id) === knowledge).length;
  const possibly = countOf('possibly');
  const untold = `${countOf('untold')} of ${shown.length} not yet told by ${wordDay(asOf)}`;
  return possibly ? `${untold} · ${possibly} possibly known` : untold;
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
  day: number,
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
