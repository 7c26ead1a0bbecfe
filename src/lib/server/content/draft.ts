/**
 * What can be read of a file that may be full of mistakes: the well-typed fields that checks across
 * files look at, everything else undefined or empty. Indices of lists are those of the file, so
 * that a mistake found in a draft is told at its place. Reading a draft never fails.
 */
import * as v from 'valibot';

const text = v.fallback(v.optional(v.string()), undefined);
const number = v.fallback(v.optional(v.number()), undefined);

function list<T extends v.GenericSchema>(item: T) {
  return v.fallback(v.array(item), []);
}

/** A map with these fields, none of which need be there. */
function map<const E extends v.ObjectEntries>(entries: E) {
  const schema = v.object(entries);
  return v.fallback(schema, () => v.parse(schema, {}));
}

const draftAnchor = v.fallback(
  v.optional(
    v.object({ start: v.number(), end: v.number(), before: v.string(), after: v.string() }),
  ),
  undefined,
);

const draftAccount = map({
  source: text,
  quote: text,
  highlight: text,
  calls: list(text),
  anchor: draftAnchor,
});

const draftEvent = map({
  title: text,
  summary: text,
  date: text,
  basis: text,
  datePhrase: text,
  dateAnchor: v.fallback(v.optional(map({ day: text })), undefined),
  dateNote: text,
  alsoFronts: list(text),
  actors: list(text),
  places: list(text),
  status: text,
  statusNote: text,
  accounts: list(draftAccount),
  records: list(map({ id: text, date: text })),
  differences: list(map({ values: list(map({ by: text })) })),
  relations: list(map({ type: text, to: text, accordingTo: text, quote: text })),
});

const range = v.fallback(v.optional(v.tuple([v.number(), v.number()])), undefined);

const draftSource = map({
  file: text,
  published: text,
  license: text,
  withhold: list(range),
  sha256: text,
  characters: number,
});

const draftNames = list(
  map({
    name: text,
    id: text,
    also: list(text),
    ours: list(text),
    lat: number,
    lon: number,
  }),
);

const draftLeftOut = list(
  map({ id: text, sources: list(text), records: list(map({ date: text })) }),
);

const draftReading = map({
  steps: list(
    map({
      view: map({ from: text, to: text, event: text, fronts: list(text), asof: text }),
      text,
    }),
  ),
});
const draftRenamed = list(map({ was: text, now: text }));

const draftChronology = map({ window: text, fronts: list(map({ id: text })) });

export type DraftEvent = v.InferOutput<typeof draftEvent>;
export type DraftSource = v.InferOutput<typeof draftSource>;
export type DraftChronology = v.InferOutput<typeof draftChronology>;

/** Entries of the table of actors or of the table of places. */
export type DraftNames = v.InferOutput<typeof draftNames>;
export type DraftReading = v.InferOutput<typeof draftReading>;
export type DraftRenamed = v.InferOutput<typeof draftRenamed>;
export type DraftLeftOut = v.InferOutput<typeof draftLeftOut>;

export const readDraftEvent = (value: unknown): DraftEvent => v.parse(draftEvent, value);
export const readDraftSource = (value: unknown): DraftSource => v.parse(draftSource, value);
export const readDraftChronology = (value: unknown): DraftChronology =>
  v.parse(draftChronology, value);
export const readDraftNames = (value: unknown): DraftNames => v.parse(draftNames, value);
export const readDraftLeftOut = (value: unknown): DraftLeftOut => v.parse(draftLeftOut, value);
export const readDraftReading = (value: unknown): DraftReading => v.parse(draftReading, value);
export const readDraftRenamed = (value: unknown): DraftRenamed => v.parse(draftRenamed, value);
