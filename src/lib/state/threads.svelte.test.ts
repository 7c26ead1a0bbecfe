import { beforeEach, describe, expect, it } from 'vitest';
import { chronologyOf, eventOn } from '../query/event.arbitrary.ts';
import type { Relation } from '../chronology/types.ts';
import type { Details } from './details.ts';
import { Explorer } from './explorer.svelte.ts';
import { Threads } from './threads.svelte.ts';

const answers = (to: string): Relation => ({ type: 'responds-to', to, accordingTo: 'one' });

/** An attack, two answers to it, an answer to the second; and one that nothing is said of. */
const RELATIONS: Record<string, Relation[]> = {
  attack: [],
  first: [answers('attack')],
  second: [answers('attack')],
  last: [answers('second')],
  apart: [],
};
const DATES: Record<string, string> = {
  attack: '2024-01-01',
  first: '2024-01-03',
  second: '2024-01-05',
  last: '2024-01-09',
  apart: '[2024-01-04..2024-01-08]',
};

let explorer: Explorer;
let threads: Threads;

beforeEach(() => {
  const events = Object.entries(DATES).map(([id, date]) => eventOn(date, { id, label: id }));
  const details = events.map((event) => [event.id, { ...event, relations: RELATIONS[event.id] }]);
  explorer = new Explorer(chronologyOf(events), {
    events: new Map(details as never),
    sources: new Map(),
  } satisfies Details);
  threads = new Threads(explorer);
});

const ids = () => threads.thread.map(({ event }) => event.id);

describe('the thread of what is open', () => {
  it('is nothing until something is open', () => {
    expect(ids()).toEqual([]);
    expect(threads.arcs).toEqual([]);
    expect(threads.neighbour(1)).toBeUndefined();
  });

  it('stays the one that was begun while it is stepped along, there and back', () => {
    explorer.openEvent('attack');
    expect(ids()).toEqual(['attack', 'first', 'second', 'last']);
    threads.step(1);
    expect(explorer.view.event).toBe('first');
    expect(ids()).toEqual(['attack', 'first', 'second', 'last']);
    threads.step(1);
    expect(explorer.view.event).toBe('second');
    threads.step(-1);
    threads.step(-1);
    expect(explorer.view.event).toBe('attack');
    threads.step(-1);
    expect(explorer.view.event).toBe('attack');
  });

  it('is another’s when an event is opened in any other way', () => {
    explorer.openEvent('attack');
    threads.step(1);
    explorer.openEvent('last');
    expect(threads.begun?.event.id).toBe('last');
    expect(ids()).toEqual(['attack', 'second', 'last']);
  });

  it('takes the keys along to the same button', () => {
    const focuses: unknown[] = [];
    explorer.onshow = (focus) => focuses.push(focus);
    explorer.openEvent('attack');
    threads.step(1);
    threads.step(-1);
    expect(focuses).toEqual([null, 'thread-later', 'thread-earlier']);
  });
});

describe('what happened on the same days', () => {
  it('is not asked for at first, nor where nothing is open', () => {
    explorer.openEvent('attack');
    expect(threads.near).toBeNull();
    expect(threads.nearnessOf(['attack'])).toBeUndefined();
    explorer.lightNear(3);
    explorer.closeEvent();
    expect(threads.near).toBeNull();
  });

  it('is certain or possible, and of a cluster as sure as of its surest', () => {
    explorer.openEvent('attack');
    explorer.lightNear(3);
    expect(threads.near?.map(({ item, certainty }) => [item.event.id, certainty])).toEqual([
      ['first', 'in'],
      ['apart', 'possible'],
    ]);
    expect(threads.nearnessOf(['attack'])).toBe('in');
    expect(threads.nearnessOf(['apart', 'last'])).toBe('possible');
    expect(threads.nearnessOf(['apart', 'first'])).toBe('in');
    expect(threads.nearnessOf(['last', 'second'])).toBe('out');
  });

  it('lights what is open, though its own day is not known', () => {
    explorer.openEvent('apart');
    explorer.lightNear(1);
    expect(threads.nearnessOf(['apart'])).toBe('in');
  });
});
