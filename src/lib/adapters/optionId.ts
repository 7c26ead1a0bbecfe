/**
 * The id of the option that stands for what is drawn under a key. That of a mark is its event's, so that an
 * event out of sight, named for the ear alone, has the id that its mark will have.
 */
export const optionId = (key: string): string => `mark-${key}`;
