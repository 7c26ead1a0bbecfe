/** What every page to read has, and the page of a wrong address. */

export const wordTitle = (title: string): string => `${title} · Fronts`;
export const skip = 'Skip to the text';

export const notFound = {
  title: 'There is no such page',
  why: 'The address may have been mistyped, or the page may have moved.',
  home: 'To the chronology',
};
