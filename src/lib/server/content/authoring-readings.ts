/** A guided reading as a schema: what an author writes. */
import * as v from 'valibot';
import * as contract from '../../chronology/schema.ts';
import { TITLE_MAX } from '../../chronology/vocabulary.ts';

/** The longest text of a step, in characters. */
const STEP_MAX = 420;

const hint = v.description;

const viewSchema = v.strictObject({
  from: v.pipe(contract.daySchema, hint('write the first day that is shown')),
  to: v.pipe(contract.daySchema, hint('write the last day that is shown')),
  event: v.optional(v.pipe(contract.idSchema, hint('name the event that is open'))),
  fronts: v.optional(v.pipe(v.array(contract.idSchema), hint('name the fronts that are shown'))),
  asof: v.optional(v.pipe(contract.daySchema, hint('write the day as of which it is shown'))),
});

export const authoredReadingSchema = v.strictObject({
  title: v.pipe(
    contract.textSchema,
    v.maxLength(TITLE_MAX, `a title has at most ${TITLE_MAX} characters`),
    hint('say what it leads through'),
  ),
  about: v.pipe(contract.textSchema, hint('say in one sentence what it shows')),
  steps: v.pipe(
    v.array(
      v.strictObject({
        view: viewSchema,
        text: v.pipe(
          contract.textSchema,
          v.maxLength(STEP_MAX, `the text of a step has at most ${STEP_MAX} characters`),
          hint('say in two neutral sentences what there is to see'),
        ),
      }),
    ),
    v.minLength(2, 'a reading has two steps at least'),
  ),
});

export type AuthoredReading = v.InferOutput<typeof authoredReadingSchema>;
