/**
 * Timelines of TimelineJS: its JSON of version 3 (https://timeline.knightlab.com/docs/json-format.html) and of
 * version 2, in which dates are "2011,12,10". Eras and the title slide are no events.
 */
import { sheetOf, type Sheet } from './sheet.ts';
import { field, listOf, textOf, wordsOf } from './values.ts';

/** So much of a text stands in for a headline that is not there. */
const HEADLINE_LENGTH = 80;

export const isTimelineJs = (value: unknown): boolean =>
  listOf(field(value, 'events')).some((event) => field(event, 'start_date') !== undefined) ||
  listOf(field(field(value, 'timeline'), 'date')).length > 0;

/** The events of a timeline for which {@link isTimelineJs} holds. */
export function readTimelineJs(value: unknown): Sheet {
  const slides = listOf(field(field(value, 'timeline'), 'date'));
  return slides.length > 0 ? readSlides(slides) : readEvents(listOf(field(value, 'events')));
}

const readEvents = (events: readonly unknown[]): Sheet => {
  const inText = (name: string) => (event: unknown) => wordsOf(field(field(event, 'text'), name));
  const inMedia = (name: string) => (event: unknown) => wordsOf(field(field(event, 'media'), name));
  return sheetOf(events, [
    {
      name: 'Headline',
      role: 'title',
      of: (event) =>
        headlineOf([inText('headline')(event), inText('text')(event), inMedia('caption')(event)]),
    },
    { name: 'Start', role: 'start', of: (event) => dateOf(field(event, 'start_date')) },
    { name: 'End', role: 'end', of: (event) => dateOf(field(event, 'end_date')) },
    { name: 'Display date', of: (event) => wordsOf(field(event, 'display_date')) },
    { name: 'Group', role: 'lane', of: (event) => wordsOf(field(event, 'group')) },
    { name: 'Text', role: 'summary', of: inText('text') },
    { name: 'Media', role: 'link', of: inMedia('url') },
    { name: 'Media credit', role: 'source', of: inMedia('credit') },
    { name: 'Media caption', of: inMedia('caption') },
    { name: 'Unique id', role: 'id', of: (event) => textOf(field(event, 'unique_id')) },
  ]);
};

const readSlides = (slides: readonly unknown[]): Sheet => {
  const own = (name: string) => (slide: unknown) => wordsOf(field(slide, name));
  const inAsset = (name: string) => (slide: unknown) => wordsOf(field(field(slide, 'asset'), name));
  const dated = (name: string) => (slide: unknown) =>
    textOf(field(slide, name))
      .split(/\s*,\s*/)
      .join('/');
  return sheetOf(slides, [
    {
      name: 'Headline',
      role: 'title',
      of: (slide) =>
        headlineOf([own('headline')(slide), own('text')(slide), inAsset('caption')(slide)]),
    },
    { name: 'Start', role: 'start', of: dated('startDate') },
    { name: 'End', role: 'end', of: dated('endDate') },
    { name: 'Tag', role: 'lane', of: own('tag') },
    { name: 'Text', role: 'summary', of: own('text') },
    { name: 'Media', role: 'link', of: inAsset('media') },
    { name: 'Credit', role: 'source', of: inAsset('credit') },
    { name: 'Caption', of: inAsset('caption') },
  ]);
};

/** "1943/7/5", as far as its parts are there: a year, a year with a month, a day. */
function dateOf(date: unknown): string {
  const parts = ['year', 'month', 'day'].map((name) => textOf(field(date, name)));
  const gap = parts.indexOf('');
  return writeParts(parts.slice(0, gap === -1 ? 3 : gap));
}

/** Year, month and day as one date; years before 1000 in four digits, too. */
const writeParts = ([year = '', ...rest]: readonly string[]): string =>
  [/^\d+$/.test(year) ? year.padStart(4, '0') : year, ...rest].join('/');

/** The first of the texts that says anything, shortened at a word. */
function headlineOf(texts: readonly string[]): string {
  const [first, ...others] = texts;
  if (first) return first;
  const text = (others.find(Boolean) ?? '').split('\n')[0]!;
  if (text.length <= HEADLINE_LENGTH) return text;
  return `${text.slice(0, HEADLINE_LENGTH).replace(/\s+\S*$/, '')}…`;
}
