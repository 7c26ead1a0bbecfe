/** What files and pages tell programs of the whole, which show it to readers of theirs. */

export const wordDataset = (title: string): string =>
  `${title}: a chronology of the regional war, October 2023 to April 2024`;
export const wordHoldings = (events: number, sources: number): string =>
  `${events} events as ${sources} texts tell them, most of them partisan, each with the words that it rests on.`;
export const creator = 'The Fronts authors';

/** The feed of what was changed. */
export const feed = {
  title: (title: string) => `${title}: changes`,
  subtitle: 'What was corrected or added since an event was first published',
};
