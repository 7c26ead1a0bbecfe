/**
 * The tables beside the events as schemas: who is who, where is where, and what was left out.
 */
import * as v from 'valibot';
import * as contract from '../../chronology/schema.ts';

/** What an actor is. */
const ACTOR_KINDS = ['person', 'group', 'state', 'organisation'] as const;

/** Why something that a reader might look for is not on the timeline. */
const LEFT_OUT_REASONS = [
  'outside-window',
  'opinion',
  'conspiracy',
  'private-person',
  'unverifiable',
  'not-an-event',
] as const;

/** The longest text about an actor, in characters. */
const ABOUT_MAX = 300;

const hint = v.description;
const { entries: place } = contract.placeSchema;
const { entries: record } = contract.recordSchema;

const spellings = v.optional(v.array(contract.textSchema), []);

/** The name that events use, and the others by which a reader may look for it. */
const names = {
  name: v.pipe(contract.textSchema, hint('give the name as events write it')),
  also: v.pipe(
    spellings,
    hint('other spellings, in any script: readers find by them, our own voice does not use them'),
  ),
  ours: v.pipe(spellings, hint('other forms that our own voice may use too, as "US"')),
};

const authoredActorSchema = v.strictObject({
  name: names.name,
  id: v.optional(v.pipe(contract.idSchema, hint('made of the name when left out'))),
  kind: v.pipe(v.picklist(ACTOR_KINDS), hint('say what it is')),
  about: v.pipe(
    contract.textSchema,
    v.maxLength(ABOUT_MAX, `what is said about an actor has at most ${ABOUT_MAX} characters`),
    hint(`say in two neutral sentences, at most ${ABOUT_MAX} characters, who it is`),
  ),
  also: names.also,
  ours: names.ours,
  lang: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z]{2,3}$/, 'write a language by its two or three letters, as "ps"'),
      hint('the language of its spellings in Arabic letters, where it is not Arabic or Persian'),
    ),
  ),
});

const authoredPlaceSchema = v.strictObject({
  name: names.name,
  lat: v.pipe(place.lat, hint('degrees north, with one or two decimals; none for a whole country')),
  lon: v.pipe(place.lon, hint('degrees east, with one or two decimals')),
  also: names.also,
  ours: names.ours,
});

const authoredLeftOutSchema = v.strictObject({
  id: v.pipe(contract.idSchema, hint('give a name of lower-case letters, digits and hyphens')),
  what: v.pipe(contract.textSchema, hint('say in our own words what a reader might look for')),
  why: v.pipe(v.picklist(LEFT_OUT_REASONS), hint('say why it is left out')),
  explanation: v.pipe(contract.textSchema, hint('explain it in one to three sentences')),
  sources: v.pipe(
    v.array(contract.idSchema),
    v.minLength(1, 'what is left out stands in at least one source'),
    hint('name the sources that tell it'),
  ),
  records: v.optional(
    v.array(
      v.strictObject({
        publisher: record.publisher,
        title: record.title,
        url: record.url,
        date: record.date,
        says: record.says,
      }),
    ),
    [],
  ),
});

/** An id that an event had, and that of the event that tells of it now. */
const authoredRenamedSchema = v.strictObject({
  was: v.pipe(contract.idSchema, hint('give the id that the event had')),
  now: v.pipe(contract.idSchema, hint('name the event that tells of it now')),
});

export const actorsSchema = v.array(authoredActorSchema);
export const placesSchema = v.array(authoredPlaceSchema);
export const leftOutSchema = v.array(authoredLeftOutSchema);
export const renamedSchema = v.array(authoredRenamedSchema);

export type AuthoredActor = v.InferOutput<typeof authoredActorSchema>;
export type AuthoredPlace = v.InferOutput<typeof authoredPlaceSchema>;
export type AuthoredRenamed = v.InferOutput<typeof authoredRenamedSchema>;
export type AuthoredLeftOut = v.InferOutput<typeof authoredLeftOutSchema>;
/** Who an actor is, as the pages tell it. */
export type Actor = AuthoredActor & { id: string };
/** What was left out, and why, as the pages tell it. */
export type LeftOut = AuthoredLeftOut;
