import { describe, expect, it } from 'vitest';
import { authoredReadingSchema } from '../authoring-readings.ts';
import { actorsSchema, leftOutSchema, placesSchema, renamedSchema } from '../authoring-tables.ts';
import {
  authoredChronologySchema,
  authoredEventSchema,
  authoredSourceSchema,
} from '../authoring.ts';
import { textFields, type AnySchema } from '../schema-walk.ts';
import { FILE_KINDS, TEXT_FIELDS } from './text-fields.ts';

const SCHEMAS: Record<keyof typeof TEXT_FIELDS, AnySchema> = {
  chronology: authoredChronologySchema,
  actors: actorsSchema,
  places: placesSchema,
  leftOut: leftOutSchema,
  renamed: renamedSchema,
  sources: authoredSourceSchema,
  events: authoredEventSchema,
  readings: authoredReadingSchema,
};

describe.each(FILE_KINDS)('every text field of %s', (kind) => {
  const { ours, names, others } = TEXT_FIELDS[kind];
  const listed: string[] = [...ours, ...names, ...others];

  it('is said to be our own voice, a name of ours, or others’', () => {
    const inSchema = [...textFields(SCHEMAS[kind])];
    expect(inSchema.filter((field) => !listed.includes(field))).toEqual([]);
    expect(listed.filter((field) => !inSchema.includes(field))).toEqual([]);
  });

  it('is one of them only', () => expect([...new Set(listed)]).toEqual(listed));
});
