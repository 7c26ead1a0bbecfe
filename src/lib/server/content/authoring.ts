/**
 * The YAML files as schemas: what an author writes, made of the pieces of the published contract.
 * What the contract derives (ids, fronts, first and last days) has no key here.
 */
import * as v from 'valibot';
import * as contract from '../../chronology/schema.ts';
import {
  BASES,
  CONTEXT_MAX,
  KINDS,
  LABEL_MAX,
  QUOTE_MAX,
  QUOTE_MIN,
  STATUSES,
  TITLE_MAX,
} from '../../chronology/vocabulary.ts';

/** The longest short name of a source, in characters. */
const SOURCE_LABEL_MAX = 20;

/**
 * On whose side of the war a source stands, as far as it declares or shows it. Authored only: the
 * report finds by it the events that one side alone tells. Pages show the `standpoint` instead.
 */
export const SIDES = ['with the Iran-led alliance', 'with Israel and the West', 'apart'] as const;

const hint = v.description;
const { entries: event } = contract.eventSchema;
const { entries: source } = contract.sourceSchema;
const { entries: account } = contract.accountSchema;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const context = v.pipe(
  v.string(),
  v.maxLength(CONTEXT_MAX, `context has at most ${CONTEXT_MAX} characters`),
);

/** Where a quote stands in its text, and the words around it. Written by the command, never by hand. */
const anchorSchema = v.strictObject({
  start: offset,
  end: offset,
  before: context,
  after: context,
});

const authoredAccountSchema = v.strictObject({
  source: v.pipe(account.source, hint('name a file of src/content/sources, without its ending')),
  quote: v.pipe(
    contract.quoteSchema,
    hint(`give the source’s words, ${QUOTE_MIN} to ${QUOTE_MAX} characters, verbatim`),
  ),
  highlight: v.optional(contract.textSchema),
  calls: v.optional(v.array(contract.textSchema)),
  note: account.note,
  anchor: v.optional(anchorSchema),
});

/** The day that a relative phrase counts from. Authored only, so that the date is worked out again. */
const dateAnchorSchema = v.pipe(
  v.strictObject({
    day: v.pipe(contract.daySchema, hint('write the day that the phrase counts from')),
    why: v.pipe(contract.textSchema, hint('say why it counts from that day')),
  }),
  hint('for basis resolved: the day that the phrase counts from, and why'),
);

export const authoredEventSchema = v.strictObject({
  title: v.pipe(event.title, hint(`say in at most ${TITLE_MAX} characters who did or said what`)),
  label: v.pipe(event.label, hint(`say the same in at most ${LABEL_MAX} characters`)),
  summary: v.pipe(event.summary, hint('tell it in one or two sentences')),
  date: v.pipe(event.date, hint('write an EDTF date in double quotes, as "2024-01-28"')),
  basis: v.pipe(event.basis, hint(`say how the date is known: ${BASES.join(', ')}`)),
  datePhrase: event.datePhrase,
  dateAnchor: v.optional(dateAnchorSchema),
  dateNote: v.pipe(event.dateNote, hint('say in one or two sentences how the date is known')),
  kind: v.pipe(event.kind, hint(`say what was done: ${KINDS.join(', ')}`)),
  alsoFronts: v.optional(event.alsoFronts, []),
  actors: v.pipe(v.optional(event.actors, []), hint('names of src/content/actors.yaml')),
  places: v.pipe(
    v.optional(v.array(contract.textSchema), []),
    hint('names of src/content/places.yaml'),
  ),
  status: v.pipe(event.status, hint(`say how far it is vouched for: ${STATUSES.join(', ')}`)),
  statusNote: event.statusNote,
  weight: v.pipe(event.weight, hint('give a whole number from 1 to 10')),
  accounts: v.pipe(
    v.array(authoredAccountSchema),
    v.minLength(1, 'an event rests on at least one account'),
    hint('an event rests on at least one account'),
  ),
  records: v.optional(event.records, []),
  differences: v.optional(event.differences, []),
  relations: v.optional(event.relations, []),
  changes: v.optional(event.changes, []),
});

/** A stretch of a source’s text, from the first offset up to the second. */
const rangeSchema = v.pipe(
  v.tuple([offset, offset]),
  v.check(([start, end]) => start < end, 'a range is [start, end] with start before end'),
);

export const authoredSourceSchema = v.strictObject({
  label: v.pipe(
    contract.textSchema,
    v.maxLength(SOURCE_LABEL_MAX, `a source’s label has at most ${SOURCE_LABEL_MAX} characters`),
    hint(`give a short name of at most ${SOURCE_LABEL_MAX} characters`),
  ),
  file: v.pipe(
    contract.textSchema,
    v.regex(/^[^/\\]+$/, 'write a file name without folders'),
    hint('name the file of the text that the quotes are anchored in'),
  ),
  title: source.title,
  author: source.author,
  publisher: source.publisher,
  published: v.pipe(source.published, hint('write an EDTF date in double quotes')),
  publishedNote: v.pipe(source.publishedNote, hint('say how the date of publication is known')),
  type: source.type,
  standpoint: source.standpoint,
  stands: v.pipe(v.picklist(SIDES), hint('say on whose side it stands, for the report')),
  problems: v.optional(source.problems, []),
  derivedFrom: v.optional(source.derivedFrom, []),
  url: source.url,
  license: source.license,
  /**
   * Passages that neither quotes nor their context may enter, as offsets, so that words which are
   * not to be repeated (the name of a private person) stand nowhere in the project.
   */
  withhold: v.optional(v.array(rangeSchema), []),
  sha256: v.optional(source.sha256),
  characters: v.optional(offset),
});

export const authoredChronologySchema = v.strictObject({
  title: contract.textSchema,
  window: v.pipe(
    contract.textSchema,
    hint('write the first and the last day, as "2023-10-01/2024-05-31"'),
  ),
  corrections: v.pipe(
    contract.textSchema,
    v.regex(/^(mailto:|https:\/\/[^/?{}\s]+)/, 'begin with mailto: or https:// and a host'),
    v.regex(
      /^(https:|mailto:(\?|[^\s?{}@]+@[^\s?{}@]+\?))/,
      'write one recipient, as mailto:name@host?, or none, as mailto:?',
    ),
    v.check(
      (template) => ['title', 'body'].every((part) => template.split(`={${part}}`).length === 2),
      'write ={title} and ={body} once each, where the report’s own go',
    ),
    v.check(
      (template) => !/[{}\s]/.test(template.replaceAll(/{(title|body)}/g, '')),
      'keep spaces and braces out, other than those of {title} and {body}',
    ),
    hint('say where errors are reported: an address with {title} and {body} in it'),
  ),
  fronts: v.pipe(
    v.array(contract.frontSchema),
    v.minLength(1, 'a chronology has at least one front'),
  ),
});

export type Anchor = v.InferOutput<typeof anchorSchema>;
export type AuthoredEvent = v.InferOutput<typeof authoredEventSchema>;
export type AuthoredSource = v.InferOutput<typeof authoredSourceSchema>;
export type AuthoredChronology = v.InferOutput<typeof authoredChronologySchema>;
