import { toJsonSchema } from '@valibot/to-json-schema';
import { chronologySchema } from '../../chronology/schema.ts';

/**
 * The published contract as JSON Schema 2020-12. Trimming is left out: it is done before anything is
 * published. So are the rules that tie two fields, such as end after start; the content check holds
 * those.
 */
export function chronologyJsonSchema(): Record<string, unknown> {
  const schema = toJsonSchema(chronologySchema, {
    target: 'draft-2020-12',
    ignoreActions: ['trim'],
    // A tuple has as many items as it has places; the converter names the places only.
    overrideSchema: ({ jsonSchema }) => {
      const length = jsonSchema.prefixItems?.length;
      return length === undefined ? null : { ...jsonSchema, minItems: length, maxItems: length };
    },
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A chronology: events, and the words of the sources that they rest on',
    ...schema,
  };
}
