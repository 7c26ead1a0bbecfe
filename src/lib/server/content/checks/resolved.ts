import { parseDay } from '../../../chronology/day.ts';
import { parseEdtf } from '../../../chronology/edtf.ts';
import { KNOWN_PHRASES, resolvePhrase } from '../phrase.ts';
import type { Problem } from '../problem.ts';
import type { Content, EventItem } from '../read.ts';
import { weekdayOf } from './day-names.ts';

/**
 * A date of basis `resolved` is worked out again, from its phrase and the day that it counts from.
 * Dates agree when their first and last days do.
 */
export function* checkResolved({ events }: Content): Generator<Problem> {
  for (const event of events) {
    const { file, draft } = event;
    const { basis, datePhrase, dateAnchor } = draft;
    if (basis !== 'resolved') {
      if (dateAnchor === undefined || basis === undefined) continue;
      const message = `belongs to a date of basis resolved, and this is ${basis}; leave it out`;
      yield file.problem(['dateAnchor'], message);
      continue;
    }
    if (!isWritten(datePhrase)) {
      const message = 'is missing: a resolved date needs the source’s words, as "on Wednesday"';
      yield file.problem(['datePhrase'], message);
    }
    if (dateAnchor === undefined) {
      if (file.document.hasIn(['dateAnchor'])) continue; // The check of shapes tells it.
      const message = 'is missing: say with day and why which day the phrase counts from';
      yield file.problem(['dateAnchor'], message);
    } else if (isWritten(datePhrase) && isWritten(dateAnchor.day)) {
      yield* recompute(event, datePhrase.trim(), dateAnchor.day.trim());
    }
  }
}

function isWritten(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

function* recompute({ file, draft }: EventItem, phrase: string, day: string): Generator<Problem> {
  if (parseDay(day) === undefined) {
    yield file.problem(['dateAnchor', 'day'], `${day} is not a day; write it as YYYY-MM-DD`);
    return;
  }
  const meanings = resolvePhrase(phrase, day);
  if (meanings === null) {
    const known = `phrases that it knows are “${KNOWN_PHRASES.join('”, “')}”`;
    const message = `the program can’t work "${phrase}" out; ${known}; or is the basis bounded?`;
    yield file.problem(['datePhrase'], message);
    return;
  }
  const own = boundsOf(draft.date?.trim() ?? '');
  if (own === undefined || meanings.some((meaning) => boundsOf(meaning) === own)) return;
  const computed = meanings.map(withWeekday).join(' or ') || 'no day';
  const message = `"${phrase}", counted from ${withWeekday(day)}, is ${computed}; this is ${withWeekday(draft.date!.trim())}`;
  yield file.problem(['date'], message);
}

function boundsOf(text: string): string | undefined {
  const parsed = parseEdtf(text);
  return parsed.ok ? `${parsed.date.earliest} ${parsed.date.latest}` : undefined;
}

/** `2024-02-14 (Wednesday)`; a date that is not one day is left as it is. */
function withWeekday(text: string): string {
  const day = parseDay(text);
  return day === undefined ? text : `${text} (${weekdayOf(day)})`;
}
