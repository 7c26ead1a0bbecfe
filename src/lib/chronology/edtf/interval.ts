/** `a/b`: something that lasted. */
import { parsePart } from './single.ts';
import {
  combineParts,
  refuse,
  runsBackwards,
  type IntervalDate,
  type IntervalEnd,
  type Parsed,
  type SingleDate,
} from './types.ts';

/**
 * An interval of two dates, of which one may be open (`..`) or unknown (nothing written). Each end
 * is a day, a month or a year with its own qualifier; level 0 has no times of day in intervals.
 */
export function parseInterval(text: string): Parsed<IntervalDate> {
  const halves = text.split('/');
  if (halves.length !== 2) {
    return refuse('an interval has one slash; a day is written with hyphens, such as 2024-01-28');
  }
  const [startText = '', endText = ''] = halves;
  const parsedStart = parseEnd(startText);
  if (!parsedStart.ok) return parsedStart;
  const parsedEnd = parseEnd(endText);
  if (!parsedEnd.ok) return parsedEnd;
  const [start, end] = [parsedStart.date, parsedEnd.date];

  const known = [start, end].filter(isKnown);
  if (known.length === 0) return refuse('the interval has no date: at least one end must be known');
  if (isKnown(start) && isKnown(end) && runsBackwards(start, end)) {
    return refuse(
      end.last < start.first
        ? `the interval ends before it begins: ${end.text} is earlier than ${start.text}`
        : `the interval may end before it begins: ${end.text} starts earlier than ${start.text}, write its end more exactly`,
    );
  }
  return {
    ok: true,
    date: {
      form: 'interval',
      text,
      ...boundsOf(start, end),
      lasted: true,
      ...combineParts(known),
      start,
      end,
    },
  };
}

function parseEnd(text: string): Parsed<IntervalEnd> {
  if (text === '') return { ok: true, date: 'unknown' };
  if (text === '..') return { ok: true, date: 'open' };
  return parsePart(text);
}

/**
 * The days on which it can have begun and ended. The beginning is never later than the end, so
 * each limits the other: of something that ended on 11 June nobody needs to ask about July.
 */
function boundsOf(start: IntervalEnd, end: IntervalEnd) {
  const earliest = isKnown(start) ? start.earliest : -Infinity;
  const latest = isKnown(end) ? end.latest : Infinity;
  const latestStart = isKnown(start) ? start.latest : start === 'open' ? -Infinity : Infinity;
  const earliestEnd = isKnown(end) ? end.earliest : end === 'open' ? Infinity : -Infinity;
  return {
    earliest,
    latest,
    latestStart: Math.min(latestStart, latest),
    earliestEnd: Math.max(earliestEnd, earliest),
  };
}

function isKnown(end: IntervalEnd): end is SingleDate {
  return typeof end !== 'string';
}
