/** References as RIS: a tag a line, lines ended by CR LF, UTF-8. */
import type { Chronology } from '../chronology/types.ts';
import { wordVersion } from '../words/files.ts';
import { referAll, type Name, type Reference } from './reference.ts';
import type { SiteAddress } from './site.ts';
import { oneLine } from './text.ts';

/** The sources of a chronology and its events. */
export const toRis = (chronology: Chronology, site: SiteAddress): string =>
  referAll(chronology, site).map(writeRis).join('\r\n');

function writeRis(reference: Reference): string {
  const isEntry = reference.type === 'entry-encyclopedia';
  const parts = reference.issued?.['date-parts'][0] ?? [];
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  const tags: (readonly [string, string | undefined])[] = [
    ['TY', isEntry ? 'ENCYC' : 'ELEC'],
    ['ID', reference.id],
    ['TI', reference.title],
    ...(reference.author ?? []).map((name) => ['AU', writeName(name)] as const),
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    [isEntry ? 'T2' : 'PB', reference['container-title']],
    ['ET', reference.version && wordVersion(reference.version)],
    ['UR', reference.URL],
    ['AB', reference.abstract],
    ...(reference.keyword?.split(', ') ?? []).map((word) => ['KW', word] as const),
    ['N1', reference.note],
  ];
  const lines = tags.filter(([, text]) => text).map(([tag, text]) => `${tag}  - ${oneLine(text!)}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

const writeName = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;
