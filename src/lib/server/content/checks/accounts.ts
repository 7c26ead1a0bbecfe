import type { Path, Problem } from '../problem.ts';
import type { Content } from '../read.ts';

/** Words picked out of a quote stand in it, and no source is quoted twice with the same words. */
export function* checkAccounts({ events }: Content): Generator<Problem> {
  for (const { file, draft } of events) {
    const seen = new Map<string, number>();
    for (const [index, { source, quote, highlight, calls }] of draft.accounts.entries()) {
      if (quote === undefined) continue;
      const path: Path = ['accounts', index];
      const key = `${source ?? ''} ${quote}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      else yield file.problem(path, `repeats accounts[${first}]; remove one of them`);

      const picked: [Path, string | undefined][] = [
        [[...path, 'highlight'], highlight],
        ...calls.map((call, at): [Path, string | undefined] => [[...path, 'calls', at], call]),
      ];
      for (const [way, words] of picked) {
        if (words === undefined || quote.includes(words.trim())) continue;
        yield file.problem(way, `"${words}" does not stand in the quote; copy the words from it`);
      }
    }
  }
}

/** A dispute says who disputes what. */
export function* checkStatus({ events }: Content): Generator<Problem> {
  for (const { file, draft } of events) {
    const noted = (draft.statusNote?.trim() ?? '') !== '';
    if (draft.status !== 'disputed' || noted) continue;
    yield file.problem(
      ['status'],
      'disputed needs a statusNote: one sentence that says who says what',
    );
  }
}
