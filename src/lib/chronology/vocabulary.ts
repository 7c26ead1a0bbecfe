/**
 * The closed vocabularies of the chronology, in the order in which the interface lists them.
 * Changing one changes the published contract.
 */

/** What was done, never who did it. */
export const KINDS = [
  'attack',
  'statement',
  'diplomacy',
  'deployment',
  'security',
  'protest',
  'law',
  'economy',
] as const;

/** How far an event is vouched for; the first that holds is the one given. */
export const STATUSES = ['disputed', 'uncorroborated', 'claimed', 'reported'] as const;

/** How the date is known. */
export const BASES = ['stated', 'resolved', 'bounded', 'record'] as const;

/** What kind of link one event has to another. */
export const RELATION_TYPES = ['responds-to', 'follows', 'part-of', 'contradicts'] as const;

/** What a detail that the accounts tell differently is about. */
export const DIFFERENCE_SUBJECTS = [
  'when',
  'where',
  'who',
  'whom',
  'how-many',
  'name',
  'what',
] as const;

/** What was known of an event on a day: a source had told it, may have told it, or none can have. */
export const KNOWLEDGE = ['told', 'possibly', 'untold'] as const;

export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type Basis = (typeof BASES)[number];
export type RelationType = (typeof RELATION_TYPES)[number];
export type DifferenceSubject = (typeof DIFFERENCE_SUBJECTS)[number];
export type Knowledge = (typeof KNOWLEDGE)[number];

/** The longest title, in characters. */
export const TITLE_MAX = 70;
/** The longest label, in characters. */
export const LABEL_MAX = 36;
/** The shortest and the longest quote, in characters (UTF-16). */
export const QUOTE_MIN = 20;
export const QUOTE_MAX = 420;
/** The most context kept on either side of a quote, in characters (UTF-16). */
export const CONTEXT_MAX = 120;
