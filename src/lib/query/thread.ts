/**
 * Threads: what an event answers, follows, belongs to or contradicts, and what does so to it, as the
 * sources say. Nothing is inferred: every link is one that the data give.
 */
import type { ChronologyEvent, Relation } from '../chronology/types.ts';
import type { RelationType } from '../chronology/vocabulary.ts';

/** What is asked of an event. */
export type Related = Pick<ChronologyEvent, 'id' | 'relations'>;

/** What one event is to another, with all who say so. */
export interface Link {
  /** The event that answers, follows, is part of or contradicts … */
  readonly from: string;
  /** … this one. */
  readonly to: string;
  readonly type: RelationType;
  /** The relations that say it, in the order of the data: at least one. */
  readonly relations: readonly Relation[];
}

/** Links that a thread runs along: what contradicts another event does not come of it. */
const THREADS: ReadonlySet<RelationType> = new Set(['responds-to', 'follows', 'part-of']);

/**
 * The links of an event, its own first and then those of others to it, each in the order of the data;
 * what several say of the same two events is one link. Links of an event to itself, and to events that
 * there are not, are left out.
 */
export function linksOf(id: string, events: ReadonlyMap<string, Related>): Link[] {
  const links = new Map<
    string,
    { from: string; to: string; type: RelationType; all: Relation[] }
  >();
  const add = (from: string, relation: Relation): void => {
    const { to, type } = relation;
    if (from === to || !events.has(to)) return;
    const key = `${from} ${type} ${to}`;
    const known = links.get(key);
    if (known) known.all.push(relation);
    else links.set(key, { from, to, type, all: [relation] });
  };
  for (const relation of events.get(id)?.relations ?? []) add(id, relation);
  for (const other of events.values()) {
    if (other.id === id) continue;
    for (const relation of other.relations) if (relation.to === id) add(other.id, relation);
  }
  return [...links.values()].map(({ all, ...link }) => ({ ...link, relations: all }));
}

/**
 * The thread of an event: itself, all that it goes back to by an unbroken chain of links, and all that goes
 * back to it. Two answers to one event are not in each other's thread: nobody says that they concern each
 * other. Branches are laid side by side in the order of `order` (the ids of all events in time); a cycle
 * is gone round once. An event without links is a thread of one; an unknown one has none.
 */
export function threadOf(
  id: string,
  events: ReadonlyMap<string, Related>,
  order: readonly string[],
): string[] {
  const back = new Map<string, string[]>();
  const forth = new Map<string, string[]>();
  for (const event of events.values()) {
    for (const { type, to } of event.relations) {
      if (!THREADS.has(type) || !events.has(to)) continue;
      append(back, event.id, to);
      append(forth, to, event.id);
    }
  }
  const members = new Set([...reach(id, back), ...reach(id, forth)]);
  return order.filter((one) => members.has(one) && events.has(one));
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Everything that can be reached from an id along steps in one direction, itself included. */
function reach(id: string, steps: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([id]);
  // A set is walked in the order of insertion, what is added on the way included.
  for (const one of reached) for (const next of steps.get(one) ?? []) reached.add(next);
  return reached;
}
