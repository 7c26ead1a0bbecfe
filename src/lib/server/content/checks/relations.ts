import type { Path, Problem } from '../problem.ts';
import type { Content, EventItem } from '../read.ts';

/**
 * Links that have a direction in time or from part to whole, by the kind of order that a cycle
 * would break. A contradiction is mutual by nature and has none.
 */
const ORDERS: readonly (readonly string[])[] = [['responds-to', 'follows'], ['part-of']];

/** A link leads to another event, is told once, and rests on words that are quoted. */
export function* checkRelations({ sources, events }: Content): Generator<Problem> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const sourceIds = new Set(sources.map(({ id }) => id));

  for (const event of events) {
    const { id, file, draft } = event;
    const seen = new Map<string, number>();
    for (const [index, { type, to, accordingTo, quote }] of draft.relations.entries()) {
      const path: Path = ['relations', index];
      if (to === id) yield file.problem([...path, 'to'], `"${to}" is this event itself`);
      const key = JSON.stringify([type, to, accordingTo]);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      else yield file.problem(path, `repeats relations[${first}]; remove one of them`);

      if (quote === undefined || accordingTo === undefined) continue;
      if (!sourceIds.has(accordingTo)) {
        yield file.problem(
          [...path, 'quote'],
          `only sources are quoted, and "${accordingTo}" is none; leave the quote out`,
        );
      } else if (!stands(quote.trim(), accordingTo, [event, byId.get(to ?? '')])) {
        yield file.problem(
          [...path, 'quote'],
          `stands in no quote of ${accordingTo} on this event or on ${to}; copy the words from one`,
        );
      }
    }
  }
}

function stands(words: string, source: string, events: (EventItem | undefined)[]): boolean {
  return events.some((event) =>
    event?.draft.accounts.some(
      (account) => account.source === source && account.quote?.includes(words),
    ),
  );
}

/** No chain of answers, or of parts, leads back to where it began. Each cycle is told once. */
export function* checkCycles({ events }: Content): Generator<Problem> {
  for (const types of ORDERS) {
    const links = new Map<string, { to: string; event: EventItem; index: number }[]>();
    for (const event of events) {
      const out = event.draft.relations.flatMap(({ type, to }, index) =>
        types.includes(type ?? '') && to !== undefined && to !== event.id
          ? { to, event, index }
          : [],
      );
      links.set(event.id, out);
    }

    const done = new Set<string>();
    const trail: string[] = [];
    function* visit(id: string): Generator<Problem> {
      if (done.has(id)) return;
      trail.push(id);
      for (const { to, event, index } of links.get(id) ?? []) {
        const begin = trail.indexOf(to);
        if (begin === -1) yield* visit(to);
        else {
          const cycle = [...trail.slice(begin), to].join(' → ');
          yield event.file.problem(
            ['relations', index, 'to'],
            `leads back to where it began: ${cycle}; remove one of these links`,
          );
        }
      }
      trail.pop();
      done.add(id);
    }
    for (const { id } of events) yield* visit(id);
  }
}
