/** The events of a chronology as a list to be read, in Markdown (CommonMark). */
import type { Chronology, ChronologyEvent } from '../chronology/types.ts';
import { dateNote as wordDateNote, markdown } from '../words/files.ts';
import { capitalise } from '../words/language.ts';
import { creditOf } from './credit.ts';
import { wordsOf } from './dates.ts';
import { frontOf } from './front.ts';
import { knownNote, titleOf } from './known.ts';
import { dataVersion } from './part.ts';
import { eventLink, type SiteAddress } from './site.ts';
import { cleanText, oneLine } from './text.ts';

/** Of each event the date, the title, each quotation with its source, the records, and how the date is known. */
export function toMarkdown(chronology: Chronology, site: SiteAddress): string {
  const { events } = chronology;
  return [
    `# ${escapeMarkdown(titleOf(chronology))}`,
    markdown.opening(events.length, dataVersion(chronology)),
    ...events.flatMap((event) => toBlocks(event, chronology, site)),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function toBlocks(event: ChronologyEvent, chronology: Chronology, site: SiteAddress): string[] {
  const { accounts, dateNote, id, kind, known, records, status, statusNote, summary, title } =
    event;
  const date = wordsOf(event.date);
  return [
    `## ${escapeMarkdown(oneLine(`${capitalise(date)}: ${title}`))}`,
    escapeMarkdown([frontOf(event, chronology), kind, status].join(' · ')),
    ...(known ? [escapeMarkdown(knownNote(event, chronology))] : []),
    escapeMarkdown(summary),
    ...(statusNote ? [escapeMarkdown(statusNote)] : []),
    ...accounts.map(({ quote, source: id }) => {
      const source = chronology.sources.find((source) => source.id === id)!;
      const link = source.url ? ` <${source.url}>` : '';
      return toQuotation(
        `${escapeMarkdown(quote)}\n\n— ${escapeMarkdown(creditOf(source))}${link}`,
      );
    }),
    ...records.map(
      ({ publisher, title, url }) =>
        `${escapeMarkdown(markdown.record(publisher, title))} <${url}>`,
    ),
    `${escapeMarkdown(wordDateNote(dateNote))} [${markdown.link}](${eventLink(site, id)})`,
  ];
}

/** Each line behind a mark; an empty one parts paragraphs. */
const toQuotation = (text: string): string => text.replace(/^/gm, '> ').replace(/^> $/gm, '>');

/** A text of ours or of a source, none of whose signs mean anything. */
const escapeMarkdown = (text: string): string =>
  cleanText(text)
    .replace(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, '\\$&')
    // At the beginning of a line there are more: headings, lists and, by white space, code.
    .replace(/^[ \t]+/gm, '')
    .replace(/^[#+=-]/gm, '\\$&')
    .replace(/^(\d+)([.)])/gm, '$1\\$2');
