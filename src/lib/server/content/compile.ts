import type { Actor, LeftOut } from './authoring-tables.ts';
import type { Account, Chronology, ChronologyEvent, Source } from '../../chronology/types.ts';
import type { Reading } from '../../chronology/reading.ts';
import type { Spelt } from '../../query/search/spellings.ts';
import { parseEdtf } from '../../chronology/edtf.ts';
import type { AuthoredEvent } from './authoring.ts';
import { daysWithin, parseWindow, type Window } from './event-days.ts';
import { compareText } from './problem.ts';
import type { Content, EventItem, ReadingItem, SourceItem } from './read.ts';
import { slugOf } from '../../chronology/slug.ts';
import { versionOf } from './version.ts';

/** Everything that the pages show: the published chronology, and what stands beside it. */
export interface Compiled {
  chronology: Chronology;
  actors: Actor[];
  leftOut: LeftOut[];
  readings: Reading[];
  /** The ids that events had, each with the one that stands for it now. */
  renamed: Renamed;
  /** Where errors are reported: an address with `{title}` and `{body}` in it. */
  corrections: string;
  /** The names of actors and places with their other spellings. */
  names: Spelt[];
}

/** Ids that are no event's any more, with those that stand for them. */
export type Renamed = Readonly<Record<string, string>>;

type Place = ChronologyEvent['places'][number];

/**
 * The published data of content that every check has passed; throws on any other. Fields are named
 * one by one and in the order of the contract, so nothing that an author adds slips through.
 */
export function compile(content: Content): Compiled {
  return {
    chronology: compileChronology(content),
    actors: mustBe(content.actors.value).map((actor) => ({
      ...actor,
      id: actor.id ?? slugOf(actor.name),
    })),
    leftOut: mustBe(content.leftOut.value),
    readings: content.readings
      .map(compileReading)
      .sort((a, b) => compareText(a.steps[0]!.view.from, b.steps[0]!.view.from)),
    renamed: Object.fromEntries(mustBe(content.renamed.value).map(({ was, now }) => [was, now])),
    corrections: mustBe(content.chronology.value).corrections,
    names: [...mustBe(content.actors.value), ...mustBe(content.places.value)]
      .map(({ name, also, ours }) => ({ name, others: [...ours, ...also] }))
      .filter(({ others }) => others.length > 0),
  };
}

function compileReading({ id, value }: ReadingItem): Reading {
  const { title, about, steps } = mustBe(value);
  return {
    id,
    title,
    about,
    steps: steps.map(({ view: { from, to, event, fronts, asof }, text }) => ({
      view: { from, to, ...given({ event, fronts, asof }) },
      text,
    })),
  };
}

function compileChronology({ chronology, places, sources, events }: Content): Chronology {
  const { title, window: windowText, fronts } = mustBe(chronology.value);
  const window = parseWindow(windowText);
  if ('reason' in window) throw new Error(window.reason);

  const placeOf = new Map(
    mustBe(places.value).map(({ name, lat, lon }): [string, Place] => [
      name,
      { name, ...given({ lat, lon }) },
    ]),
  );
  const content: Omit<Chronology, 'version'> = {
    schema: 1,
    title,
    window: windowText,
    fronts: fronts.map(({ id, label, description }) => ({ id, label, description })),
    sources: sources.map(compileSource),
    events: events.map((event) => compileEvent(event, window, placeOf)).sort(compareEvents),
  };
  const { schema, title: name, window: covered, ...lists } = content;
  return { schema, title: name, window: covered, version: versionOf(content), ...lists };
}

/** The order everywhere: earliest day, then latest, then id. */
function compareEvents(a: ChronologyEvent, b: ChronologyEvent): number {
  return compareText(a.start, b.start) || compareText(a.end, b.end) || compareText(a.id, b.id);
}

function compileSource({ id, value }: SourceItem): Source {
  const source = mustBe(value);
  return {
    id,
    label: source.label,
    file: source.file,
    title: source.title,
    ...given({ author: source.author }),
    publisher: source.publisher,
    published: source.published,
    publishedNote: source.publishedNote,
    type: source.type,
    standpoint: source.standpoint,
    problems: source.problems,
    derivedFrom: source.derivedFrom,
    ...given({ url: source.url, license: source.license }),
    sha256: mustBe(source.sha256),
    characters: mustBe(source.characters),
  };
}

function compileEvent(
  { id, front, value }: EventItem,
  window: Window,
  placeOf: ReadonlyMap<string, Place>,
): ChronologyEvent {
  const event = mustBe(value);
  const parsed = parseEdtf(event.date);
  if (!parsed.ok) throw new Error(parsed.reason);
  const days = daysWithin(parsed.date, window);
  if ('reason' in days) throw new Error(days.reason);
  return {
    id,
    title: event.title,
    label: event.label,
    summary: event.summary,
    date: event.date,
    start: days.start,
    end: days.end,
    basis: event.basis,
    ...given({ datePhrase: event.datePhrase }),
    dateNote: event.dateNote,
    front,
    alsoFronts: event.alsoFronts,
    kind: event.kind,
    actors: event.actors,
    places: event.places.map((name) => mustBe(placeOf.get(name))),
    status: event.status,
    ...given({ statusNote: event.statusNote }),
    weight: event.weight,
    accounts: event.accounts.map(compileAccount),
    records: event.records,
    differences: event.differences,
    relations: event.relations,
    changes: event.changes,
  };
}

function compileAccount(account: AuthoredEvent['accounts'][number]): Account {
  const { source, quote, highlight, calls, note } = account;
  const { start, end, before, after } = mustBe(account.anchor);
  return {
    source,
    quote,
    start,
    end,
    before,
    after,
    ...given({ highlight: highlight && rangeOf(highlight, quote), calls, note }),
  };
}

/** Where the words stand in the quote: the first place, should there be several. */
function rangeOf(words: string, quote: string): [number, number] {
  const start = quote.indexOf(words);
  if (start === -1) throw new Error(`"${words}" does not stand in the quote`);
  return [start, start + words.length];
}

/** The entries that have a value: an optional field is absent rather than undefined. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined | ''> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as { [K in keyof T]?: Exclude<T[K], undefined | ''> };
}

function mustBe<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('content with mistakes can’t be compiled');
  return value;
}
