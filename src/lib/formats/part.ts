/** A part of a chronology as a chronology of its own: what a file is written from. */
import type { Chronology, ChronologyEvent } from '../chronology/types.ts';
import type { Knowledge } from '../chronology/vocabulary.ts';

/** A day, `YYYY-MM-DD`, and what was known on it of each event, by its id. */
export interface KnownOn {
  readonly day: string;
  knowledgeOf(id: string): Knowledge;
}

/**
 * The named events alone, in the order of their ids, with the sources that they need: those that tell them, and
 * those that a difference or a link of theirs names. An id that is not there is passed over. The fronts stay, and
 * so do links to events that are not in the part. Linear in the chronology.
 *
 * The version of a part names the data that it is from and, behind a plus, which part it is and of which day,
 * so that equal versions are equal data here too; all of it, in its own order and of no day, keeps its version.
 */
export function takePart(whole: Chronology, ids: readonly string[], on?: KnownOn): Chronology {
  const byId = new Map(whole.events.map((event) => [event.id, event]));
  const events = ids.flatMap((id) => byId.get(id) ?? []);
  const isWhole =
    !on &&
    events.length === whole.events.length &&
    events.every((event, index) => event === whole.events[index]);
  if (isWhole) return whole;
  const needed = new Set(events.flatMap(sourcesOf));
  return {
    ...whole,
    version: `${whole.version}+${checksum([on?.day ?? [], ...events.map(({ id }) => id)].flat().join())}`,
    sources: whole.sources.filter(({ id }) => needed.has(id)),
    ...(on
      ? {
          asKnownOn: on.day,
          events: events.map((event) => ({ ...event, known: on.knowledgeOf(event.id) })),
        }
      : { events }),
  };
}

/** The version of the data that a part is from. */
export const dataVersion = ({ version }: Pick<Chronology, 'version'>): string =>
  version.replace(/\+.*/, '');

function sourcesOf({ accounts, relations, differences }: ChronologyEvent): string[] {
  return [
    ...accounts.map(({ source }) => source),
    ...relations.map(({ accordingTo }) => accordingTo),
    ...differences.flatMap(({ values }) => values.map(({ by }) => by)),
  ];
}

/** FNV-1a in 32 bits, in hexadecimal digits: tells parts apart, and is no secret. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
