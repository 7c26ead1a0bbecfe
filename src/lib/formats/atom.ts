/** What was changed of the events, newest first, as a feed: Atom, RFC 4287. */
import type { Chronology } from '../chronology/types.ts';
import { feed } from '../words/files.ts';
import { firstEdition } from './dates.ts';
import { eventLink, type SiteAddress } from './site.ts';
import { escapeXml } from './text.ts';

/**
 * The whole feed; of a chronology that was never changed, one without entries. Its times are the days of the
 * changes. Changes of one day stand in the order of the events, the later ones of an event first. `nameOf` makes
 * the lasting name (an IRI) of what it is given a key of: the same wherever the site stands, as RFC 4287 asks
 * for (4.2.6).
 */
export function toAtom(
  chronology: Chronology,
  site: SiteAddress,
  nameOf: (key: string) => string,
): string {
  const { events, title } = chronology;
  const entries = events
    .flatMap(({ id, title, changes }) =>
      changes
        .map(({ date, what }, index) => ({
          key: `${chronology.title}/events/${id}#change-${index + 1}`,
          id,
          title,
          date,
          what,
        }))
        .toReversed(),
    )
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${escapeXml(nameOf(`${title}/feed`))}</id>`,
    `<title>${escapeXml(feed.title(title))}</title>`,
    `<subtitle>${escapeXml(feed.subtitle)}</subtitle>`,
    `<updated>${timeOf(entries[0]?.date ?? firstEdition(chronology))}</updated>`,
    `<author><name>${escapeXml(title)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(`${site}feed.xml`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(site)}"/>`,
    ...entries.flatMap(({ key, id, title, date, what }) => [
      '<entry>',
      `<id>${escapeXml(nameOf(key))}</id>`,
      `<title>${escapeXml(title)}</title>`,
      `<updated>${timeOf(date)}</updated>`,
      `<link rel="alternate" type="text/html" href="${escapeXml(eventLink(site, id))}"/>`,
      `<content type="text">${escapeXml(what)}</content>`,
      '</entry>',
    ]),
    '</feed>',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const timeOf = (day: string): string => `${day}T00:00:00Z`;
