/** The overview of the whole span, as the first paint shows it. */

export const overview = {
  name: 'Overview of the whole span',
  firstDay: 'First day shown',
  lastDay: 'Last day shown',
  texts: 'When the texts were published',
  published: 'Published:',
};

/** When a text was published: "WION, published 1 November 2023". */
export const publishedText = (label: string, date: string): string => `${label}, published ${date}`;
