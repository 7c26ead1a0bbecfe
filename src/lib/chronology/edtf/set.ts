/** `[a,b]`, `[a..b]`: one of these days. */
import { reasonAgainst } from './reasons.ts';
import { parsePart } from './single.ts';
import {
  combineParts,
  refuse,
  runsBackwards,
  type Parsed,
  type SetDate,
  type SetMember,
  type SingleDate,
} from './types.ts';

/**
 * A one-of set: dates and ranges of dates, separated by commas without spaces. The first range may
 * be open at its beginning, the last at its end. Each date has its own qualifier.
 * The bounds are those of the whole set; gaps between its members are not kept in them.
 */
export function parseSet(text: string): Parsed<SetDate> {
  if (!/^\[[^[\]]*\]$/.test(text)) return refuse(reasonAgainst(text));
  const written = text.slice(1, -1).split(',');
  const members: SetMember[] = [];
  for (const [index, memberText] of written.entries()) {
    const parsed = parseMember(memberText);
    if (!parsed.ok) return parsed;
    const { from, to } = parsed.date;
    if ((from === 'open' && index > 0) || (to === 'open' && index < written.length - 1)) {
      return refuse('a set is open only at its very beginning or its very end');
    }
    members.push(parsed.date);
  }
  const dates = members.flatMap(({ from, to }) => [from, to]).filter(isDate);
  let [earliest, latest] = [Infinity, -Infinity];
  for (const { from, to } of members) {
    earliest = Math.min(earliest, isDate(from) ? from.earliest : -Infinity);
    latest = Math.max(latest, isDate(to) ? to.latest : Infinity);
  }
  return {
    ok: true,
    date: {
      form: 'set',
      text,
      earliest,
      latest,
      latestStart: latest,
      earliestEnd: earliest,
      lasted: false,
      ...combineParts(dates),
      members: members.sort((a, b) => firstDay(a) - firstDay(b)),
    },
  };
}

function parseMember(text: string): Parsed<SetMember> {
  if (text === '') return refuse('the set has an empty place: write a date there');
  const [fromText = '', toText, ...rest] = text.split('..');
  if (toText === undefined) {
    const single = parsePart(fromText);
    return single.ok ? { ok: true, date: { from: single.date, to: single.date } } : single;
  }
  if (rest.length > 0) return refuse('a range in a set has two dots between two dates, once');
  if (fromText === '' && toText === '') {
    return refuse('the set has no date: write at least one end of the range');
  }
  const from = parseBound(fromText);
  if (!from.ok) return from;
  const to = parseBound(toText);
  if (!to.ok) return to;
  if (isDate(from.date) && isDate(to.date) && runsBackwards(from.date, to.date)) {
    return refuse(
      `the range ends before it begins: ${to.date.text} starts earlier than ${from.date.text}`,
    );
  }
  return { ok: true, date: { from: from.date, to: to.date } };
}

function parseBound(text: string): Parsed<SingleDate | 'open'> {
  return text === '' ? { ok: true, date: 'open' } : parsePart(text);
}

function isDate(bound: SingleDate | 'open'): bound is SingleDate {
  return bound !== 'open';
}

/** Only one member can be open at its beginning, so no two infinities meet in a subtraction. */
function firstDay({ from }: SetMember): number {
  return isDate(from) ? from.first : -Infinity;
}
