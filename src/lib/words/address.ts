/** What is said of an address that could not be taken as it stands. What it names is short enough for a sentence. */

const DAY_LIKE = 'it would be like 2024-01-28';

/** What each facet is called where a value is none of it. */
export const VALUE_NAMES = {
  fronts: 'front',
  kinds: 'kind',
  status: 'status',
  basis: 'basis of a date',
  dated: 'way of dating',
  told: 'number of sources',
  known: 'state of what was known',
  sources: 'source',
  actors: 'actor',
  places: 'place',
  set: 'event',
} as const;

export const notices = {
  renamed: (id: string) => `“${id}” is an older address; the event that now tells of it is open.`,
  noEvent: (id: string) => `There is no event “${id}” here; it may have been renamed.`,
  noValue: (what: string, value: string) =>
    `There is no ${what} “${value}”; the address asked for it.`,
  bothWays: (what: string, value: string) =>
    `The address both asks for the ${what} “${value}” and leaves it out; it is left out.`,
  noNear: (days: string) => `“${days}” days around an event cannot be shown.`,
  noOrder: (order: string) => `There is no order “${order}”; the list is in that of time.`,
  noStep: (step: string) => `“${step}” is no step of a reading.`,
  noDay: (text: string) => `“${text}” is not a day (${DAY_LIKE}); all is shown.`,
  noDayKnown: (text: string) =>
    `“${text}” is not a day (${DAY_LIKE}); what is known by now is shown.`,
  reversed: (from: string, to: string) =>
    `The address asks for ${from} to ${to}, which ends before it begins; all is shown.`,
  /** An end that is not given is null. */
  nothingOf: (from: string | null, to: string | null) =>
    `Nothing is told of ${from === to ? from : `${from ?? '…'} to ${to ?? '…'}`}; all is shown.`,
  joined: (key: string, values: readonly string[]) =>
    `The address gives “${key}” more than once: ${quoted(values, ' and ')}; they are taken together.`,
  firstTaken: (key: string, values: readonly string[]) =>
    `The address gives “${key}” more than once: ${quoted(values, ' and ')}; “${values[0]}” is taken.`,
  strange: (named: readonly string[], more: number) =>
    `${quoted(named, ', ')}${more > 0 ? ` and ${more} more` : ''} in the address ` +
    `${named.length + more > 1 ? 'mean' : 'means'} nothing here.`,
  /** Not the address’s fault: what it opens was filtered out. */
  filterLifted: (title: string) => `The filter was lifted to show “${title}”.`,
};

const quoted = (values: readonly string[], joint: string): string =>
  values.map((value) => `“${value}”`).join(joint);
