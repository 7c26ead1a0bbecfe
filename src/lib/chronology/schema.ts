/**
 * The published data as a schema: the one place that says what `/data/chronology.json` holds.
 * The TypeScript types, the JSON Schema and the test of the built file all derive from it.
 */
import * as v from 'valibot';
import {
  BASES,
  CONTEXT_MAX,
  DIFFERENCE_SUBJECTS,
  KINDS,
  KNOWLEDGE,
  LABEL_MAX,
  QUOTE_MAX,
  QUOTE_MIN,
  RELATION_TYPES,
  STATUSES,
  TITLE_MAX,
} from './vocabulary.ts';

const describe = v.description;

/** A name fit for an address: lower-case letters, digits and single hyphens. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and hyphens'),
);

export const textSchema = v.pipe(v.string(), v.trim(), v.minLength(1, 'write something here'));

/** An address that a page may link to: http or https only. */
const urlSchema = v.pipe(
  v.string(),
  v.url('write a whole address'),
  v.regex(/^https?:\/\//, 'use an address that begins with https:// or http://'),
);

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = v.pipe(v.string(), v.isoDate('write a day as YYYY-MM-DD'));

const sha256Schema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'write a SHA-256 as 64 hexadecimal digits'),
);

const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

export const frontSchema = v.strictObject({
  id: idSchema,
  label: textSchema,
  description: textSchema,
});

export const sourceSchema = v.strictObject({
  id: idSchema,
  label: v.pipe(textSchema, describe('A short name, for labels and lists.')),
  file: v.pipe(textSchema, describe('The file name of the text that the quotes are anchored in.')),
  title: textSchema,
  author: v.optional(textSchema),
  publisher: textSchema,
  published: v.pipe(textSchema, describe('EDTF. When it was published, as far as known.')),
  publishedNote: v.pipe(textSchema, describe('How the date of publication is known.')),
  type: textSchema,
  standpoint: textSchema,
  problems: v.array(textSchema),
  derivedFrom: v.array(textSchema),
  url: v.optional(urlSchema),
  license: v.optional(textSchema),
  sha256: v.pipe(sha256Schema, describe('SHA-256 of the UTF-8 text that offsets count in.')),
  characters: v.pipe(offsetSchema, describe('Length of the text in UTF-16 code units.')),
});

export const placeSchema = v.strictObject({
  name: textSchema,
  lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
});

export const quoteSchema = v.pipe(
  v.string(),
  v.minLength(QUOTE_MIN, `a quote has at least ${QUOTE_MIN} characters`),
  v.maxLength(
    QUOTE_MAX,
    `a quote has at most ${QUOTE_MAX} characters; two passages are two accounts`,
  ),
);

const contextSchema = v.pipe(v.string(), v.maxLength(CONTEXT_MAX));

export const accountSchema = v.strictObject({
  source: v.pipe(idSchema, describe('A source’s id.')),
  quote: quoteSchema,
  start: v.pipe(
    offsetSchema,
    describe('Where the quote begins: text.slice(start, end) is the quote.'),
  ),
  end: offsetSchema,
  before: v.pipe(contextSchema, describe('The words before the quote.')),
  after: v.pipe(contextSchema, describe('The words after the quote.')),
  highlight: v.optional(
    v.pipe(
      v.tuple([offsetSchema, offsetSchema]),
      describe('The words that date the event, as offsets into the quote.'),
    ),
  ),
  calls: v.optional(
    v.pipe(
      v.array(textSchema),
      describe('Words of the quote by which the source names the event or its actors.'),
    ),
  ),
  note: v.optional(textSchema),
});

export const recordSchema = v.strictObject({
  id: idSchema,
  publisher: textSchema,
  title: textSchema,
  url: urlSchema,
  date: v.optional(v.pipe(textSchema, describe('EDTF.'))),
  says: v.pipe(textSchema, describe('What it says, in our words.')),
});

const differenceSchema = v.strictObject({
  on: v.picklist(DIFFERENCE_SUBJECTS),
  values: v.pipe(
    v.array(
      v.strictObject({
        by: v.pipe(idSchema, describe('A source’s id or a record’s id.')),
        says: textSchema,
        differs: v.pipe(
          v.boolean(),
          describe('Whether this is the value at odds with the others.'),
        ),
      }),
    ),
    v.minLength(2, 'a difference sets at least two values against each other'),
  ),
});

export const relationSchema = v.strictObject({
  type: v.picklist(RELATION_TYPES),
  to: v.pipe(idSchema, describe('The id of the other event.')),
  accordingTo: v.pipe(idSchema, describe('A source’s id or a record’s id.')),
  quote: v.optional(textSchema),
});

const changeSchema = v.strictObject({ date: daySchema, what: textSchema });

const titleSchema = v.pipe(
  textSchema,
  v.maxLength(TITLE_MAX, `a title has at most ${TITLE_MAX} characters`),
);

const labelSchema = v.pipe(
  textSchema,
  v.maxLength(LABEL_MAX, `a label has at most ${LABEL_MAX} characters`),
);

const weightSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10));

export const eventSchema = v.strictObject({
  id: idSchema,
  title: titleSchema,
  label: labelSchema,
  summary: textSchema,
  date: v.pipe(textSchema, describe('EDTF: what is known of the day or days.')),
  start: v.pipe(daySchema, describe('The earliest day.')),
  end: v.pipe(daySchema, describe('The latest day.')),
  basis: v.picklist(BASES),
  datePhrase: v.optional(v.pipe(textSchema, describe('The words the date was worked out from.'))),
  dateNote: textSchema,
  front: v.pipe(idSchema, describe('A front’s id.')),
  alsoFronts: v.array(idSchema),
  kind: v.picklist(KINDS),
  actors: v.array(textSchema),
  places: v.array(placeSchema),
  status: v.picklist(STATUSES),
  statusNote: v.optional(textSchema),
  weight: v.pipe(weightSchema, describe('1 to 10: which label survives where not all fit.')),
  accounts: v.pipe(
    v.array(accountSchema),
    v.minLength(1, 'an event rests on at least one account'),
  ),
  records: v.array(recordSchema),
  differences: v.array(differenceSchema),
  relations: v.array(relationSchema),
  changes: v.array(changeSchema),
  known: v.optional(
    v.pipe(
      v.picklist(KNOWLEDGE),
      describe('In a file that is of a day (asKnownOn): whether a source had told it by then.'),
    ),
  ),
});

export const chronologySchema = v.strictObject({
  schema: v.literal(1),
  title: textSchema,
  window: v.pipe(textSchema, describe('EDTF interval: the first and the last day it covers.')),
  version: v.pipe(textSchema, describe('A hash of the content: equal versions are equal data.')),
  asKnownOn: v.optional(
    v.pipe(daySchema, describe('In a file that a reader saved as known on a day: that day.')),
  ),
  fronts: v.array(frontSchema),
  sources: v.array(sourceSchema),
  events: v.array(eventSchema),
});
