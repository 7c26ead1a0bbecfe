import { toJsonSchema } from '@valibot/to-json-schema';
import { authoredEventSchema, authoredSourceSchema } from './authoring.ts';
import type { AnySchema } from './schema-walk.ts';

/**
 * JSON Schemas of the YAML files, by the name of the file that each is written to in `src/content`:
 * editors complete and check by them. They know a file by itself; what holds between files, and the
 * rules that JSON Schema has no words for, `npm run content` alone checks.
 */
export function editorSchemas(): Record<string, string> {
  return {
    'event.schema.json': format('An event', authoredEventSchema),
    'source.schema.json': format('A source', authoredSourceSchema),
  };
}

function format(title: string, authored: AnySchema): string {
  const schema = toJsonSchema(authored as Parameters<typeof toJsonSchema>[0], {
    // The one that every editor’s YAML support knows.
    target: 'draft-07',
    typeMode: 'input',
    ignoreActions: ['trim', 'check'],
    // A tuple has as many items as it has places; the converter names the places only.
    overrideSchema: ({ jsonSchema }) => {
      if (!Array.isArray(jsonSchema.items)) return null;
      const { length } = jsonSchema.items;
      return { ...jsonSchema, minItems: length, maxItems: length };
    },
  });
  const named = { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}
