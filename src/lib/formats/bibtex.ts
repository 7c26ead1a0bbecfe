/** References as BibTeX, in UTF-8, each an entry that every style prints. */
import type { Chronology } from '../chronology/types.ts';
import { wordVersion } from '../words/files.ts';
import { referAll, type Name, type Reference } from './reference.ts';
import type { SiteAddress } from './site.ts';
import { oneLine } from './text.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The sources of a chronology and its events. */
export const toBibtex = (chronology: Chronology, site: SiteAddress): string =>
  referAll(chronology, site).map(writeBibtex).join('\n');

/** One entry, with a line feed at its end. */
export function writeBibtex(reference: Reference): string {
  const [year, month, day] = reference.issued?.['date-parts'][0] ?? [];
  const { version, note = '' } = reference;
  const fields = {
    // Two braces: a title keeps its capitals, a name that is one whole is not parted.
    title: `{${escapeTex(reference.title)}}`,
    author: reference.author?.map(writeName).join(' and '),
    year: year?.toString(),
    // By its name in BibTeX, which styles translate; the day is for readers that know of one.
    month: month && MONTHS[month - 1],
    day: day?.toString(),
    howpublished: escapeTex(reference['container-title']),
    version: version && escapeTex(version),
    url: reference.URL?.replace(/[\\{}\s]/g, encodeURIComponent),
    abstract: reference.abstract && escapeTex(reference.abstract),
    keywords: reference.keyword && escapeTex(reference.keyword),
    note: escapeTex(version ? `${wordVersion(version)}. ${note}` : note),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`);
  return `@misc{${reference.id},\n${lines.join('')}}\n`;
}

const writeName = (name: Name): string =>
  'literal' in name
    ? `{${escapeTex(name.literal)}}`
    : `${escapeTex(name.family)}, ${escapeTex(name.given)}`;

/** What TeX would read as a command; braces by name, as BibTeX counts even those behind a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\{}~^&%$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
      // Two of these would be joined to another sign.
      .replace(/([-`'])(?=\1)/g, '$1{}')
  );
}
