/**
 * The address is the view: a codec as a table, one row a key. Defaults are left out; keys that are not
 * ours are ignored; a value that cannot be read falls back to the default and says so in a notice.
 * For views whose camera stands on whole days, decode(encode(view)) is the view.
 */
import type { DayRange } from '../chronology/compare.ts';
import { parseDay, toIsoDay, type Day } from '../chronology/day.ts';
import { BASES, KINDS, KNOWLEDGE, STATUSES } from '../chronology/vocabulary.ts';
import {
  EMPTY_FACET,
  EMPTY_FILTER,
  FACETS,
  isEmptyFacet,
  mayBeNone,
  type Facet,
  type FacetName,
} from '../query/filter.ts';
import { NEAR_DAYS } from '../query/nearDays.ts';
import { rangeWithin } from '../query/range.ts';
import { DATED, TOLD } from '../query/signs.ts';
import {
  clampCamera,
  sameCamera,
  visibleDays,
  wholeCamera,
  type CameraLimits,
} from '../timeline/camera.ts';
import { chooseLanes } from '../timeline/order.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** What an address is read against: the ids there are, and how far the camera may go. */
export interface AddressContext {
  /** In the usual order of the lanes. */
  readonly fronts: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Ids that events had, each with the one that stands for it now. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly limits: CameraLimits;
}

interface Decoded {
  readonly view: View;
  /** One plain sentence for each value that could not be read. */
  readonly notices: readonly string[];
}

interface Row {
  readonly keys: readonly string[];
  encode(view: View, context: AddressContext): readonly (string | null)[];
  decode(
    values: readonly (string | null)[],
    context: AddressContext,
    notice: (text: string) => void,
  ): Partial<View>;
}

/** What each facet is called where a value is none of it, and its values, where no address has to be read for them. */
const FACET_ROWS: Record<FacetName, readonly [what: string, values?: readonly string[]]> = {
  fronts: ['front'],
  kinds: ['kind', KINDS],
  status: ['status', STATUSES],
  basis: ['basis of a date', BASES],
  dated: ['way of dating', DATED],
  told: ['number of sources', TOLD],
  known: ['state of what was known', KNOWLEDGE],
  sources: ['source'],
  actors: ['actor'],
  places: ['place'],
  set: ['event'],
};

/** The longest text that an address may have searched for, in characters. */
const WORDS_MAX = 200;

const ROWS: readonly Row[] = [
  {
    keys: [...FACETS, 'q', 'range'],
    encode: ({ filter }) => [
      ...FACETS.map((name) => encodeFacet(filter[name])),
      filter.q,
      filter.range && `${toIsoDay(filter.range.from)}/${toIsoDay(filter.range.to)}`,
    ],
    decode: (values, context, notice) => {
      const filter = { ...EMPTY_FILTER };
      FACETS.forEach((name, index) => {
        filter[name] = decodeFacet(values[index], name, context, notice);
      });
      const [q, range] = values.slice(FACETS.length);
      filter.q = [...(q ?? '')].slice(0, WORDS_MAX).join('').trim();
      filter.range = decodeRange(range || null, context.limits, notice);
      return { filter };
    },
  },
  {
    keys: ['from', 'to'],
    encode: ({ camera }) => {
      if (!camera) return [null, null];
      const { first, last } = visibleDays(camera);
      return [toIsoDay(first), toIsoDay(last)];
    },
    decode: ([from, to], { limits }, notice) => ({
      camera: decodeCamera(from ?? null, to ?? null, limits, notice),
    }),
  },
  {
    keys: ['event'],
    encode: ({ event }) => [event],
    decode: ([id], { events, renamed = {} }, notice) => {
      if (!id) return {};
      if (events.has(id)) return { event: id };
      if (Object.hasOwn(renamed, id)) {
        notice(`“${id}” is an older address; the event that now tells of it is open.`);
        return { event: renamed[id]! };
      }
      notice(`There is no event “${shorten(id)}” here; it may have been renamed.`);
      return {};
    },
  },
  {
    keys: ['near'],
    encode: ({ near }) => [near ? `${near}` : null],
    decode: ([text], _, notice) => {
      const near = NEAR_DAYS.find((days) => `${days}` === text);
      if (text && !near) notice(`“${shorten(text)}” days around an event cannot be shown.`);
      return near ? { near } : {};
    },
  },
  {
    keys: ['asof'],
    encode: ({ asOf }) => [asOf === null ? null : toIsoDay(asOf)],
    decode: ([text], _context, notice) => ({
      asOf: readDay(text || null, null, 'what is known by now is shown', notice) ?? null,
    }),
  },
  {
    // `lanes=iran,lebanon,-yemen-red-sea`: what comes first, from top to bottom, the others following in
    // their usual order; then, each after a minus, what is collapsed. What is both is named twice.
    keys: ['lanes'],
    encode: ({ lanes }) => [encodeSigned(lanes.lead, lanes.collapsed)],
    decode: ([text], { fronts }, notice) => {
      const { plain, minus } = decodeSigned(text, fronts, 'front', notice);
      return { lanes: chooseLanes([...fronts], plain, minus) };
    },
  },
  {
    // `reading=claims-of-early-march.3`: the third step. Whether there is such a reading is known later.
    keys: ['reading'],
    encode: ({ reading }) => [reading && `${reading.id}.${reading.step}`],
    decode: ([text], _context, notice) => {
      const [, id, step] = /^([a-z0-9-]+)\.([1-9]\d?)$/.exec(text ?? '') ?? [];
      if (text && !id) notice(`“${shorten(text)}” is no step of a reading.`);
      return { reading: id ? { id, step: Number(step) } : null };
    },
  },
];

/** The query of an address, without its question mark; empty for the default view. */
export function encodeView(view: View, context: AddressContext): string {
  const parameters = new URLSearchParams();
  for (const row of ROWS) {
    const values = row.encode(view, context);
    row.keys.forEach((key, index) => {
      const value = values[index];
      if (value) parameters.set(key, value);
    });
  }
  // What separates values needs no escape in a query, and reads better as it is.
  return parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
}

/** Reads a query (with or without its question mark). Never throws. */
export function decodeView(query: string, context: AddressContext): Decoded {
  const parameters = new URLSearchParams(query);
  const notices: string[] = [];
  let view = DEFAULT_VIEW;
  for (const row of ROWS) {
    const values = row.keys.map((key) => parameters.get(key));
    view = { ...view, ...row.decode(values, context, (text) => notices.push(text)) };
  }
  return { view, notices: [...new Set(notices)] };
}

function encodeFacet(facet: Facet): string | null {
  return isEmptyFacet(facet) ? null : encodeSigned(facet.included, facet.excluded);
}

const encodeSigned = (plain: readonly string[], minus: readonly string[]): string =>
  [...plain, ...minus.map((value) => `-${value}`)].join(',');

function decodeFacet(
  text: string | null | undefined,
  name: FacetName,
  context: AddressContext,
  notice: (text: string) => void,
): Facet {
  if (!text) return EMPTY_FACET;
  const [what, values] = FACET_ROWS[name];
  const known = values
    ? new Set(values)
    : context[name === 'set' ? 'events' : (name as keyof AddressContext & FacetName)];
  const { plain: included, minus: excluded } = decodeSigned(text, known, what, notice);
  // All of them is no filter, save where an event may have none; what is left out is not let in.
  const isAll = !mayBeNone(name) && excluded.length === 0 && included.length === known.size;
  if (isAll) return EMPTY_FACET;
  return { included: included.filter((value) => !excluded.includes(value)), excluded };
}

/** The values of a list, and those of it with a minus, each once; what is not known is told. */
function decodeSigned(
  text: string | null | undefined,
  known: ReadonlySet<string>,
  what: string,
  notice: (text: string) => void,
): { plain: string[]; minus: string[] } {
  const plain: string[] = [];
  const minus: string[] = [];
  for (const part of new Set(text?.split(',').filter(Boolean))) {
    const isMinus = part.startsWith('-');
    const value = isMinus ? part.slice(1) : part;
    if (known.has(value)) (isMinus ? minus : plain).push(value);
    else notice(`There is no ${what} “${shorten(value)}”; the address asked for it.`);
  }
  return { plain, minus };
}

function decodeCamera(
  from: string | null,
  to: string | null,
  limits: CameraLimits,
  notice: (text: string) => void,
): View['camera'] {
  if (from === null && to === null) return null;
  const days = decodeDays(from, to, limits, notice);
  if (!days) return null;
  const camera = clampCamera(
    { from: Math.max(days.from, limits.from), to: Math.min(days.to + 1, limits.to) },
    limits,
  );
  return sameCamera(camera, wholeCamera(limits)) ? null : camera;
}

/** `2024-01-20/2024-02-10`, as EDTF writes what lasted; a day alone is a range of one. */
function decodeRange(
  text: string | null,
  limits: CameraLimits,
  notice: (text: string) => void,
): DayRange | null {
  if (text === null) return null;
  const [first, ...rest] = text.split('/');
  const days = decodeDays(first!, rest.length ? rest.join('/') : first!, limits, notice);
  return days && rangeWithin(days, limits);
}

/** Days some of which are within the limits; null, with a notice, where they are not or cannot be read. */
function decodeDays(
  from: string | null,
  to: string | null,
  limits: CameraLimits,
  notice: (text: string) => void,
): DayRange | null {
  const first = readDay(from, limits.from, 'all is shown', notice);
  const last = readDay(to, limits.to - 1, 'all is shown', notice);
  if (first === undefined || last === undefined) return null;
  if (from !== null && to !== null && last < first) {
    notice(`The address asks for ${from} to ${to}, which ends before it begins; all is shown.`);
    return null;
  }
  if (last < limits.from || first >= limits.to) {
    notice(`Nothing is told of ${from ?? '…'} to ${to ?? '…'}; all is shown.`);
    return null;
  }
  return { from: first, to: last };
}

/** The day; what stands in where none is given; undefined, with a notice, where it cannot be read. */
function readDay<T>(
  text: string | null,
  absent: T,
  instead: string,
  notice: (text: string) => void,
): Day | T | undefined {
  if (text === null) return absent;
  const day = parseDay(text);
  if (day === undefined) {
    notice(`“${shorten(text)}” is not a day (it would be like 2024-01-28); ${instead}.`);
  }
  return day;
}

/** Part of what an address says, short enough for a sentence. */
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
