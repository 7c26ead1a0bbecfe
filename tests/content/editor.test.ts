import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas } from '../../src/lib/server/content/editor-schemas.ts';
import { ANSWER, createProject, edit, HANDBOOK_FILE, PAPER_FILE, STRIKE } from './fixture.ts';

const committed = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../src/content/${name}`, import.meta.url)), 'utf8');

function validator(name: string) {
  const ajv = new Ajv({ strict: true, allErrors: true });
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  return ajv.compile(JSON.parse(editorSchemas()[name]!) as object);
}

describe('the schemas by which editors complete', () => {
  it.each(Object.entries(editorSchemas()))(
    '%s is current; if not, run npm run content -- schemas',
    (name, text) => expect(committed(name)).toBe(text),
  );

  it('accept what the check accepts, with what is left out', () => {
    const project = createProject();
    const [event, source] = ['event', 'source'].map((name) => validator(`${name}.schema.json`));
    for (const path of [STRIKE, ANSWER]) {
      expect(event!(parse(project.read(path))), JSON.stringify(event!.errors)).toBe(true);
    }
    for (const path of [PAPER_FILE, HANDBOOK_FILE]) {
      expect(source!(parse(project.read(path))), JSON.stringify(source!.errors)).toBe(true);
    }
  });

  it.each([
    ['kind: attack', 'kind: war'],
    ['weight: 5', 'weight: 11'],
    ['basis: stated', 'bases: stated'],
    ['label: Drone strikes harbour', `label: ${'x'.repeat(37)}`],
  ])('refuse “%s” as “%s”', (from, to) => {
    const validate = validator('event.schema.json');
    expect(validate(parse(edit(STRIKE, [from, to])[STRIKE]!))).toBe(false);
  });

  it('say of a key what belongs there', () =>
    expect(committed('event.schema.json')).toContain('say in at most 70 characters who did'));
});
