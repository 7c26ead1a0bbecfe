/**
 * The address is the view: a codec as a table, one row a key. Defaults are left out. What cannot be read falls back
 * to the default and says so in a notice, and so does a key that is not ours or that comes more than once.
 * For views whose camera stands on whole days, decode(encode(view)) is the view.
 */
import { parseDay, toIsoDay } from '../chronology/day.ts';
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
import { DATED, TOLD } from '../query/signs.ts';
import { visibleDays, type CameraLimits } from '../timeline/camera.ts';
import { chooseLanes } from '../timeline/order.ts';
import { notices, VALUE_NAMES } from '../words/address.ts';
import { decodeCamera, decodeRange } from './addressDays.ts';
import { noticeStrange, readValue, shorten, type Notice } from './parameters.ts';
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
    notice: Notice,
  ): Partial<View>;
}

/** The values of a facet, where no address has to be read for them. */
const FACET_VALUES: Partial<Record<FacetName, readonly string[]>> = {
  kinds: KINDS,
  status: STATUSES,
  basis: BASES,
  dated: DATED,
  told: TOLD,
  known: KNOWLEDGE,
};

/** The longest text that an address may have searched for, in characters. */
const WORDS_MAX = 200;

const ROWS: readonly Row[] = [
  {
    // What the words are ordered by has no meaning without them.
    keys: [...FACETS, 'q', 'range', 'order'],
    encode: ({ filter, isBestFirst }) => [
      ...FACETS.map((name) => encodeFacet(filter[name])),
      filter.q,
      filter.range && `${toIsoDay(filter.range.from)}/${toIsoDay(filter.range.to)}`,
      isBestFirst && filter.q ? 'best' : null,
    ],
    decode: (values, context, notice) => {
      const filter = { ...EMPTY_FILTER };
      FACETS.forEach((name, index) => {
        filter[name] = decodeFacet(values[index], name, context, notice);
      });
      const [q, range, order] = values.slice(FACETS.length);
      filter.q = [...(q ?? '')].slice(0, WORDS_MAX).join('').trim();
      filter.range = decodeRange(range || null, context.limits, notice);
      if (order && order !== 'best' && order !== 'date') {
        notice(notices.noOrder(shorten(order)));
      }
      return { filter, isBestFirst: order === 'best' && filter.q !== '' };
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
        notice(notices.renamed(id));
        return { event: renamed[id]! };
      }
      notice(notices.noEvent(shorten(id)));
      return {};
    },
  },
  {
    keys: ['near'],
    encode: ({ near }) => [near ? `${near}` : null],
    decode: ([text], _, notice) => {
      const near = NEAR_DAYS.find((days) => `${days}` === text);
      if (text && !near) notice(notices.noNear(shorten(text)));
      return near ? { near } : {};
    },
  },
  {
    keys: ['asof'],
    encode: ({ asOf }) => [asOf === null ? null : toIsoDay(asOf)],
    decode: ([text], _context, notice) => {
      const asOf = parseDay(text ?? '');
      if (text && asOf === undefined) {
        notice(notices.noDayKnown(shorten(text)));
      }
      return { asOf: asOf ?? null };
    },
  },
  {
    // `lanes=iran,lebanon,-yemen-red-sea`: what comes first, from top to bottom, the others following in
    // their usual order; then, each after a minus, what is collapsed. What is both is named twice.
    keys: ['lanes'],
    encode: ({ lanes }) => [encodeSigned(lanes.lead, lanes.collapsed)],
    decode: ([text], { fronts }, notice) => {
      const { plain, minus } = decodeSigned(text, fronts, VALUE_NAMES.fronts, notice);
      return { lanes: chooseLanes([...fronts], plain, minus) };
    },
  },
  {
    // `reading=claims-of-early-march.3`: the third step. Whether there is such a reading is known later.
    keys: ['reading'],
    encode: ({ reading }) => [reading && `${reading.id}.${reading.step}`],
    decode: ([text], _context, notice) => {
      const [, id, step] = /^([a-z0-9-]+)\.([1-9]\d?)$/.exec(text ?? '') ?? [];
      if (text && !id) notice(notices.noStep(shorten(text)));
      return { reading: id ? { id, step: Number(step) } : null };
    },
  },
];

const KEYS = new Set(ROWS.flatMap(({ keys }) => keys));

/** The keys whose values are lists. */
const LISTS: ReadonlySet<string> = new Set([...FACETS, 'lanes']);

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
  const notices = new Set<string>();
  const notice: Notice = (text) => void notices.add(text);
  let view = DEFAULT_VIEW;
  for (const row of ROWS) {
    const values = row.keys.map((key) => readValue(parameters, key, LISTS.has(key), notice));
    view = { ...view, ...row.decode(values, context, notice) };
  }
  noticeStrange(parameters, KEYS, notice);
  return { view, notices: [...notices] };
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
  notice: Notice,
): Facet {
  if (!text) return EMPTY_FACET;
  const what = VALUE_NAMES[name];
  const values = FACET_VALUES[name];
  const known = values
    ? new Set(values)
    : context[name === 'set' ? 'events' : (name as keyof AddressContext & FacetName)];
  const { plain: included, minus: excluded } = decodeSigned(text, known, what, notice);
  for (const value of included.filter((one) => excluded.includes(one))) {
    notice(notices.bothWays(what, shorten(value)));
  }
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
  notice: Notice,
): { plain: string[]; minus: string[] } {
  const plain: string[] = [];
  const minus: string[] = [];
  for (const part of new Set(text?.split(',').filter(Boolean))) {
    const isMinus = part.startsWith('-');
    const value = isMinus ? part.slice(1) : part;
    if (known.has(value)) (isMinus ? minus : plain).push(value);
    else notice(notices.noValue(what, shorten(value)));
  }
  return { plain, minus };
}
