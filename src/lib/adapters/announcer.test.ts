import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { APART_MS, createAnnouncer, REST_MS, type Announcer } from './announcer.ts';

let view: string;
let said: [string, number][];
let announcer: Announcer;

beforeEach(() => {
  vi.useFakeTimers();
  view = 'all';
  said = [];
  announcer = createAnnouncer(
    () => view,
    (sentence) => said.push([sentence, performance.now()]),
  );
});

afterEach(() => {
  announcer.stop();
  vi.useRealTimers();
});

const show = (next: string) => {
  view = next;
  announcer.changed();
};
const sentences = () => said.map(([sentence]) => sentence);

describe('the announcer', () => {
  it('says nothing of what stands at the beginning', () => {
    vi.advanceTimersByTime(5000);
    announcer.changed();
    vi.advanceTimersByTime(5000);
    expect(said).toEqual([]);
  });

  it('says a movement once, when it has come to rest', () => {
    for (let step = 0; step < 20; step++) {
      show(`step ${step}`);
      vi.advanceTimersByTime(REST_MS / 2);
    }
    expect(said).toEqual([]);
    vi.advanceTimersByTime(5000);
    expect(sentences()).toEqual(['step 19']);
  });

  it('says nothing where a movement ends as it began', () => {
    show('January');
    show('all');
    vi.advanceTimersByTime(5000);
    expect(said).toEqual([]);
  });

  it('leaves at least a second between two announcements', () => {
    for (let step = 0; step < 10; step++) {
      show(`step ${step}`);
      vi.advanceTimersByTime(REST_MS + 1);
    }
    vi.advanceTimersByTime(5000);
    const times = said.map(([, time]) => time);
    expect(times.length).toBeGreaterThan(2);
    for (const [index, time] of times.slice(1).entries()) {
      expect(time - times[index]!).toBeGreaterThanOrEqual(APART_MS);
    }
    expect(sentences().at(-1)).toBe('step 9');
  });

  it('does not repeat what is told otherwise, and goes on after it', () => {
    view = 'where the keys led';
    announcer.told();
    announcer.changed();
    vi.advanceTimersByTime(5000);
    expect(said).toEqual([]);
    show('zoomed');
    vi.advanceTimersByTime(5000);
    expect(sentences()).toEqual(['zoomed']);
  });

  it('stops', () => {
    show('January');
    announcer.stop();
    vi.advanceTimersByTime(5000);
    expect(said).toEqual([]);
  });
});
