/** The events that are shown as a file, each format written by a module that comes when it is asked for. */
import type { Chronology } from '../../chronology/types.ts';
import { takePart } from '../../formats/part.ts';
import type { SiteAddress } from '../../formats/site.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

interface FileFormat {
  readonly name: string;
  readonly hint: string;
  /** The ending of its files. */
  readonly ending: string;
  readonly type: string;
  load(): Promise<(chronology: Chronology, site: SiteAddress) => string>;
}

export const FILE_FORMATS: readonly FileFormat[] = [
  {
    name: 'CSV',
    hint: 'for spreadsheets',
    ending: 'csv',
    type: 'text/csv',
    // The mark by which Excel knows that the text is in Unicode.
    load: async () => {
      const { toCsv } = await import('../../formats/csv.ts');
      return (...of) => `\uFEFF${toCsv(...of)}`;
    },
  },
  {
    name: 'JSON',
    hint: 'for programs; all there is',
    ending: 'json',
    type: 'application/json',
    load: async () => (await import('../../formats/json.ts')).toJson,
  },
  {
    name: 'ICS',
    hint: 'for calendars',
    ending: 'ics',
    type: 'text/calendar',
    load: async () => (await import('../../formats/ics.ts')).toIcs,
  },
  {
    name: 'BibTeX',
    hint: 'references for LaTeX',
    ending: 'bib',
    type: 'application/x-bibtex',
    load: async () => (await import('../../formats/bibtex.ts')).toBibtex,
  },
  {
    name: 'RIS',
    hint: 'references for Zotero, EndNote',
    ending: 'ris',
    type: 'application/x-research-info-systems',
    load: async () => (await import('../../formats/ris.ts')).toRis,
  },
  {
    name: 'Markdown',
    hint: 'to read and to quote',
    ending: 'md',
    type: 'text/markdown',
    load: async () => (await import('../../formats/markdown.ts')).toMarkdown,
  },
];

/** What is shown, in its order, as a chronology of its own; null while its words have not come. */
export function takeShown({ chronology, details, listed }: Explorer): Chronology | null {
  if (!details) return null;
  // Named one by one: what a page carries beside the contract stays here.
  const { schema, title, window, version, fronts } = chronology;
  const whole = {
    schema,
    title,
    window,
    version,
    fronts,
    sources: [...details.sources.values()],
    events: [...details.events.values()],
  };
  return takePart(
    whole,
    listed.map(({ event }) => event.id),
  );
}

/** What is shown as a file. Rejects where the module that writes it does not come. */
export async function writeFile(
  { type, load }: FileFormat,
  chronology: Chronology,
  site: SiteAddress,
): Promise<Blob> {
  const write = await load();
  return new Blob([write(chronology, site)], { type: `${type};charset=utf-8` });
}
