/** What can be cited: events and sources as items of CSL-JSON, of which the other formats are made. */
import type { Chronology, ChronologyEvent, Source } from '../chronology/types.ts';
import { reference as words } from '../words/files.ts';
import { capitalise } from '../words/language.ts';
import { isExact, lastChange, readDate, sharedParts, wordsOf } from './dates.ts';
import { frontOf } from './front.ts';
import { knownNote } from './known.ts';
import { dataVersion } from './part.ts';
import { eventLink, type SiteAddress } from './site.ts';

/** A person's name in its parts, or a name that is one whole. */
export type Name =
  { readonly family: string; readonly given: string } | { readonly literal: string };

/** The part of CSL-JSON that is used here: https://citeproc-js.readthedocs.io/en/latest/csl-json/ */
export interface Reference {
  readonly id: string;
  /** An event is an entry of a work of reference, a source a page. */
  readonly type: 'entry-encyclopedia' | 'webpage';
  readonly title: string;
  readonly author?: readonly Name[];
  /** A year, a month, a day, as far as they are known. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly 'container-title': string;
  readonly version?: string;
  readonly URL?: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly note?: string;
}

/**
 * An event as an entry of the chronology that tells it. The day it was issued is that of its last change: of an
 * entry that was never changed the data know none, and the version of the data tells what was read.
 */
export function referEvent(
  event: ChronologyEvent,
  chronology: Pick<Chronology, 'title' | 'version' | 'asKnownOn'>,
  site: SiteAddress,
): Reference {
  const changed = lastChange(event);
  return {
    id: `fronts-event-${event.id}`,
    type: 'entry-encyclopedia',
    title: event.title,
    ...issued(changed ? sharedParts(changed) : []),
    'container-title': chronology.title,
    version: dataVersion(chronology),
    URL: eventLink(site, event.id),
    note: [
      words.date(wordsOf(event.date)),
      words.status(event.status),
      knownNote(event, chronology),
    ]
      .filter(Boolean)
      .join('. '),
  };
}

/** A source as the page that it is, with where it stands. */
export function referSource(source: Source): Reference {
  const { author, license, publisher, published, standpoint, type, url } = source;
  const notes = [
    isExact(readDate(published)) ? '' : `${words.published(wordsOf(published))} `,
    `${capitalise(type)}. ${standpoint}`,
    license ? ` ${words.licence(license)}` : '',
  ];
  return {
    id: `fronts-source-${source.id}`,
    type: 'webpage',
    title: source.title,
    author: [toName(author ?? publisher)],
    ...issued(sharedParts(published)),
    'container-title': publisher,
    ...(url ? { URL: url } : {}),
    note: notes.join(''),
  };
}

/** The sources of a chronology, then its events with what they tell and what they are found by. */
export const referAll = (chronology: Chronology, site: SiteAddress): Reference[] => [
  ...chronology.sources.map(referSource),
  ...chronology.events.map((event) => ({
    ...referEvent(event, chronology, site),
    abstract: event.summary,
    // A comma parts them.
    keyword: [frontOf(event, chronology), event.kind, ...event.actors]
      .map((word) => word.replaceAll(',', ''))
      .join(', '),
  })),
];

const issued = (parts: readonly number[]): Pick<Reference, 'issued'> =>
  parts.length ? { issued: { 'date-parts': [parts] } } : {};

/** A person's name has two or three words, each with a capital; any other is left whole. */
const PERSON = /^(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?) (\p{Lu}[\p{L}’'-]+)$/u;

function toName(name: string): Name {
  const [, given, family] = PERSON.exec(name) ?? [];
  return given && family ? { family, given } : { literal: name };
}
