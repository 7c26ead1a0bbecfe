/** What stands around every page: its name, what it is, and the ways to the others. */

export const name = 'Fronts';
/** What this is, in one line. */
export const about =
  'The war as five texts, most of them partisan, tell it. Not all that happened: an empty stretch is not a quiet one.';

export const mainPage = {
  title: 'Fronts: a chronology of the regional war, October 2023 to April 2024',
  eventTitle: (title: string) => `${title} · ${name}`,
  description:
    'A zoomable chronology of the regional war from 7 October 2023 to spring 2024, told by five texts, most of them partisan and on opposite sides, with the very words behind every event.',
  skip: 'Skip to the list of events',
};

export const nav = {
  name: 'Pages',
  pages: {
    timeline: 'Timeline',
    readings: 'Readings',
    compare: 'Compare',
    sources: 'Sources',
    method: 'Method',
    who: 'Who is who',
  },
  more: 'More',
};

/** Behind a button, which says the one that holds. */
export const theme = { name: 'Theme:', system: 'System', light: 'Light', dark: 'Dark' };

export const colophon = {
  count: (events: number, sources: number, version: string) =>
    `${events} events from ${sources} texts · data version ${version}`,
  data: 'JSON',
  schema: 'its schema',
  /** Before the licence. */
  rights: 'Quotations remain their authors’; those from Wikipedia are under',
  licence: 'CC BY-SA 4.0',
};
