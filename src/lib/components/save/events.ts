/** The events that are shown as a file, each format written by a module that comes when it is asked for. */
import { toIsoDay } from '../../chronology/day.ts';
import type { Chronology } from '../../chronology/types.ts';
import { takePart } from '../../formats/part.ts';
import type { SiteAddress } from '../../formats/site.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { FORMAT_HINTS } from '../../words/save.ts';

type FileName = Exclude<keyof typeof FORMAT_HINTS, 'SVG' | 'PNG'>;

interface FileFormat {
  /** The ending of its files. */
  readonly ending: string;
  readonly type: string;
  load(): Promise<(chronology: Chronology, site: SiteAddress) => string>;
}

/** By their names, as they are offered. */
export const FILE_FORMATS: Readonly<Record<FileName, FileFormat>> = {
  CSV: {
    ending: 'csv',
    type: 'text/csv',
    // The mark by which Excel knows that the text is in Unicode.
    load: async () => {
      const { toCsv } = await import('../../formats/csv.ts');
      return (...of) => `\uFEFF${toCsv(...of)}`;
    },
  },
  JSON: {
    ending: 'json',
    type: 'application/json',
    load: async () => (await import('../../formats/json.ts')).toJson,
  },
  ICS: {
    ending: 'ics',
    type: 'text/calendar',
    load: async () => (await import('../../formats/ics.ts')).toIcs,
  },
  BibTeX: {
    ending: 'bib',
    type: 'application/x-bibtex',
    load: async () => (await import('../../formats/bibtex.ts')).toBibtex,
  },
  RIS: {
    ending: 'ris',
    type: 'application/x-research-info-systems',
    load: async () => (await import('../../formats/ris.ts')).toRis,
  },
  Markdown: {
    ending: 'md',
    type: 'text/markdown',
    load: async () => (await import('../../formats/markdown.ts')).toMarkdown,
  },
};

/**
 * What is shown, in its order and, where a day is asked for, with what was known on it, as a chronology of its
 * own; null while its words have not come.
 */
export function takeShown(explorer: Explorer): Chronology | null {
  const { asOf, chronology, details, known, listed } = explorer;
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
    asOf === null
      ? undefined
      : { day: toIsoDay(asOf), knowledgeOf: (id) => known.get(id) ?? 'told' },
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
