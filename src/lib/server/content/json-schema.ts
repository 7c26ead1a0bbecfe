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
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A chronology: events, and the words of the sources that they rest on',
    ...schema,
  };
}
