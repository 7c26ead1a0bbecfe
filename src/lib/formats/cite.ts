/** How to cite one event of the chronology, in the forms that people are asked for. */
import type { Chronology, ChronologyEvent } from '../chronology/types.ts';
import { wordVersion } from '../words/files.ts';
import { writeBibtex } from './bibtex.ts';
import { referEvent, type Reference } from './reference.ts';
import type { SiteAddress } from './site.ts';

/** Plain text in each form; italics, which some of them ask for, are the writer's to set. */
export interface Citations {
  readonly apa: string;
  readonly chicago: string;
  readonly bibtex: string;
  readonly csl: string;
}

/**
 * An event as an entry of a work of reference without an author, with its own address and the version of the
 * data. No day of retrieval: the version says what was read.
 */
export function citeEvent(
  event: ChronologyEvent,
  chronology: Pick<Chronology, 'title' | 'version'>,
  site: SiteAddress,
): Citations {
  const reference = referEvent(event, chronology, site);
  return {
    apa: citeApa(reference),
    chicago: citeChicago(reference),
    bibtex: writeBibtex(reference),
    csl: `${JSON.stringify([reference], null, 2)}\n`,
  };
}

/** The seventh edition of the manual. */
export function citeApa(reference: Reference): string {
  const { title, version, URL } = reference;
  const year = yearOf(reference) ?? 'n.d.';
  return `${withStop(title)} (${year}). In ${reference['container-title']} (Version ${version}). ${URL}`;
}

/** The bibliography of the manual’s seventeenth edition. */
function citeChicago(reference: Reference): string {
  const { title, version, URL } = reference;
  const year = yearOf(reference);
  const issue = [version && wordVersion(version), year].filter(Boolean).join(', ');
  return `“${withStop(title)}” ${reference['container-title']}. ${issue}. ${URL}.`;
}

const yearOf = ({ issued }: Reference): number | undefined => issued?.['date-parts'][0][0];

const withStop = (title: string): string => (/[.?!…]$/.test(title) ? title : `${title}.`);
