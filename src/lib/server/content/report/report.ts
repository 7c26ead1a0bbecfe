import type { Chronology, ChronologyEvent } from '../../../chronology/types.ts';
import { BASES, KINDS, STATUSES } from '../../../chronology/vocabulary.ts';
import { compile } from '../compile.ts';
import { count } from '../problem.ts';
import type { Content } from '../read.ts';
import { measureShares } from '../shares.ts';
import type { Changes } from './changes.ts';
import { formatColumns, wrap } from './columns.ts';
import type { ContentChanges } from './history.ts';
import { oneSidedEvents } from './sides.ts';

/** What changed since a state of the content, or why that is not known. */
export type History = { since: string; changes: ContentChanges } | { unknown: string };

/**
 * The content in numbers, as plain text: what it holds, where it leans on one source or one side,
 * how much of each text it shows, and what changed. For content that every check has passed.
 */
export function formatReport(content: Content, history: History): string {
  const { chronology, leftOut } = compile(content);
  const { title, version, events, sources, fronts } = chronology;
  const accounts = events.reduce((sum, event) => sum + event.accounts.length, 0);
  const months = [...new Set(events.map(monthOf))].sort();
  const alone = events.filter((event) => sourcesOf(event).length === 1);
  return [
    `${title}, version ${version}`,
    [
      count(events.length, 'event'),
      count(accounts, 'account'),
      count(sources.length, 'source'),
      count(content.actors.draft.length, 'actor'),
      count(content.places.draft.length, 'place'),
      `${leftOut.length} left out`,
    ].join(', '),
    ...section('Events per front', [
      ...fronts.map(({ id }) => [id, events.filter(({ front }) => front === id).length]),
    ]),
    ...section('Events per month, by the earliest day', [
      ...months.map((month) => [month, events.filter((event) => monthOf(event) === month).length]),
    ]),
    ...section('Events per status', tally(events, STATUSES, 'status')),
    ...section('Events per basis of the date', tally(events, BASES, 'basis')),
    ...section('Events per kind', tally(events, KINDS, 'kind')),
    ...section('Sources', sourceRows(chronology, content)),
    '',
    `Events that one source tells: ${alone.length} of ${events.length}`,
    ...sources.flatMap(({ id }) =>
      idsOf(
        id,
        alone.filter((event) => sourcesOf(event)[0] === id),
      ),
    ),
    '',
    'Events that only sources of one side tell',
    ...[...oneSidedEvents(chronology, content)].flatMap(([side, found]) => idsOf(side, found)),
    '',
    ...formatHistory(history),
  ].join('\n');
}

const monthOf = ({ start }: ChronologyEvent) => start.slice(0, 7);
const sourcesOf = ({ accounts }: ChronologyEvent) => [
  ...new Set(accounts.map(({ source }) => source)),
];

function section(heading: string, rows: (string | number)[][]): string[] {
  return ['', heading, ...formatColumns(rows)];
}

function tally<K extends 'status' | 'basis' | 'kind'>(
  events: readonly ChronologyEvent[],
  values: readonly ChronologyEvent[K][],
  key: K,
): (string | number)[][] {
  return values.map((value) => [value, events.filter((event) => event[key] === value).length]);
}

function sourceRows({ events }: Chronology, { sources, events: items }: Content) {
  const rows = sources.map((source) => {
    const { quoted, shown } = measureShares(source, items);
    const characters = source.value?.characters ?? 0;
    const accounts = events.flatMap((event) =>
      event.accounts.filter((account) => account.source === source.id),
    );
    const telling = events.filter((event) => sourcesOf(event).includes(source.id));
    return [
      source.id,
      telling.length,
      accounts.length,
      percent(quoted, characters),
      percent(shown, characters),
      source.value?.license === undefined ? 'in copyright' : source.value.license,
      source.value?.stands ?? '',
    ];
  });
  return [['', 'events', 'accounts', 'quoted', 'shown', 'licence', 'stands'], ...rows];
}

function percent(part: number, whole: number): string {
  return `${(whole === 0 ? 0 : (100 * part) / whole).toFixed(1)} %`;
}

function idsOf(heading: string, events: readonly ChronologyEvent[]): string[] {
  return [`  ${heading}: ${events.length}`, ...wrap(events.map(({ id }) => id))];
}

function formatHistory(history: History): string[] {
  if ('unknown' in history) return [`What changed is not known: ${history.unknown}`];
  const { since, changes } = history;
  return [
    `What changed since ${since}`,
    ...formatChanges('events', changes.events),
    ...formatChanges('sources', changes.sources),
    ...formatChanges('actors', changes.actors),
    ...formatChanges('places', changes.places),
    ...formatChanges('left out', changes.leftOut),
    `  chronology.yaml changed: ${tellKeys(changes.chronology)}`,
  ];
}

function tellKeys(keys: string[] | undefined): string {
  if (keys === undefined) return 'not known';
  return keys.length === 0 ? 'nothing' : keys.join(', ');
}

function formatChanges(noun: string, changes: Changes | undefined): string[] {
  if (changes === undefined) return [`  ${noun} changed: not known`];
  const { added, removed, changed } = changes;
  const rows = changed.map(({ id, fields }) => [`  ${id}`, fields.join(', ')]);
  return [
    `  ${noun} added: ${added.length}`,
    ...wrap(added),
    `  ${noun} removed: ${removed.length}`,
    ...wrap(removed),
    `  ${noun} changed: ${changed.length}`,
    ...formatColumns(rows),
  ];
}
