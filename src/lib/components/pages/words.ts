/** Sentences of the pages on sources and on what they tell alike. */
import type { ListedDate } from '../../chronology/types.ts';
import { plural } from '../../words/language.ts';

/** "published on 1 November 2023", "published between 12 and 31 March 2024". */
export const wordPublished = ({ earliest, latest, long }: ListedDate): string =>
  `published ${earliest === latest ? 'on ' : ''}${long}`;

/** What the picture of a source's coverage shows. */
export function wordCoverage(label: string, count: number, after: number, published: ListedDate) {
  const rest = after ? `; ${after} of them later than that` : '; none of them later than that';
  return `${label} tells ${plural(count, 'event')}, and was ${wordPublished(published)}${rest}.`;
}

/** "18 %", "under 1 %". */
export const wordShare = (share: number): string =>
  share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`;
