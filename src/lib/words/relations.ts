/** What one event is to another, and who says so. */
import type { RelationType } from '../chronology/vocabulary.ts';

/** “This event answers that one.” */
export const RELATION_WORDS: Record<RelationType, string> = {
  'responds-to': 'answers',
  follows: 'follows',
  'part-of': 'is part of',
  contradicts: 'contradicts',
};

/**
 * “This answers it, according to a source: “its words””, of the event that is read and another; `isOwn` where the
 * one that is read has the link.
 */
export const wordLink = (
  type: RelationType,
  isOwn: boolean,
  sayer: string,
  quote: string | undefined,
): string => {
  const [first, second] = isOwn ? ['This', 'it'] : ['It', 'this'];
  const words = quote ? `: “${quote}”` : '';
  return `${first} ${RELATION_WORDS[type]} ${second}, according to ${sayer}${words}`;
};

/** The heads of the links of the event that is read. */
export const links = {
  own: 'What it follows or is part of',
  others: 'What followed or is part of it',
  hidden: 'hidden by the filter',
};
