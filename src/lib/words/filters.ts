/** The panels of the filters, the chips of what is on, and what the signs mean. */
import type { FacetName } from '../query/filter.ts';
import { plural } from './language.ts';

export interface FacetWords {
  readonly heading: string;
  /** Several of its values, as "3 of 7 kinds". */
  readonly many: string;
  /** What dropping it does. */
  readonly all: string;
}

export const FACET_WORDS: Record<FacetName, FacetWords> = {
  fronts: { heading: 'Front', many: 'fronts', all: 'Show all fronts' },
  kinds: { heading: 'Kind', many: 'kinds', all: 'Show every kind' },
  status: { heading: 'Status', many: 'statuses', all: 'Show every status' },
  basis: {
    heading: 'How the date is known',
    many: 'ways to know a date',
    all: 'Show every way to know a date',
  },
  dated: { heading: 'Kind of date', many: 'kinds of date', all: 'Show every kind of date' },
  told: {
    heading: 'Number of sources',
    many: 'numbers of sources',
    all: 'Show any number of sources',
  },
  known: {
    heading: 'What was known',
    many: 'what was known',
    all: 'Show all, told or not yet told',
  },
  sources: { heading: 'Source', many: 'sources', all: 'Show all sources' },
  actors: { heading: 'Actor', many: 'actors', all: 'Show all actors' },
  places: { heading: 'Place', many: 'places', all: 'Show all places' },
  set: { heading: 'Set', many: 'events', all: 'Show more than the set' },
};

/** What a facet that is on asks for: "Attack or Law", "3 of 8 kinds", "not Attack". */
export const asked = {
  set: (count: number) => `Set of ${plural(count, 'event')}`,
  any: (values: readonly string[]) => values.join(' or '),
  someOf: (count: number, total: number, many: string) => `${count} of ${total} ${many}`,
  none: (values: readonly string[]) => `not ${values.join(', not ')}`,
  noneOf: (count: number, many: string) => `not ${count} ${many}`,
};

export const chips = {
  drop: (words: string) => `${words}: drop this filter`,
  words: (q: string) => `“${q}”`,
  zoom: 'Zoom to it',
  zoomTo: (days: string) => `Zoom to it: ${days}`,
  clear: 'Clear all',
};

/** A facet in the panel. */
export const panel = {
  hint: 'Any of those ticked, and none of those marked “not”.',
  more: 'More: how the date is known, actors, places',
  find: (count: number, many: string) => `Find among ${count} ${many}`,
  noneFound: 'None is called so.',
  events: 'events',
  leaveOut: 'Leave out',
  /** Beside the name of an actor, which is said after it. */
  who: 'who',
  whoIs: (name: string) => `is ${name}`,
  /** Beside a value, which is said after it. */
  not: 'not',
};

export const frontMenu = {
  name: 'Fronts to show, in the order of the lanes',
  up: (front: string) => `Move up: ${front}`,
  down: (front: string) => `Move down: ${front}`,
  all: FACET_WORDS.fronts.all,
  resetOrder: 'Reset order',
};

export const signs = {
  status: 'The line tells how far it is vouched for',
  hint: 'Press a line to show only such events.',
  several: { name: 'Second ring', says: 'two sources or more tell it' },
  dated: 'The ends tell how precisely it is dated',
  possible: {
    name: 'Dashed frame',
    says: 'possibly in the range; some of its days lie outside',
  },
  closing: 'Colour tells the front. A number in a box stands for several events close together.',
};
