import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyAnchors } from '../../src/lib/server/content/anchoring/anchor.ts';
import { loadContent } from '../../src/lib/server/content/load.ts';
import {
  ACTORS,
  ANSWER,
  CHRONOLOGY,
  createProject,
  LEFT_OUT,
  PAPER_FILE,
  PLACES,
  STRIKE,
} from './fixture.ts';

const DAMAGED = [CHRONOLOGY, ACTORS, PLACES, LEFT_OUT, PAPER_FILE, STRIKE, ANSWER];

/** Damage to one line of a file: the line is lost, moved in, or replaced by something else. */
const REPLACEMENTS = [
  (line: string) => line.replace(/:.*/, ':'),
  (line: string) => line.replace(/: .*/, ': 12'),
  (line: string) => line.replace(/: .*/, ': [1, { a: b }]'),
  (line: string) => line.replace(/: .*/, ': { a: b }'),
  (line: string) => line.replace(/: .*/, ': true'),
  (line: string) => line.replace(/: .*/, ': ""'),
  (line: string) => line.replace('- ', '- - '),
  (line: string) => `  ${line}`,
  (line: string) => line.replace(/\w+/, '__proto__'),
  (line: string) => line.replace(/"/, ''),
  () => '&a [*a]',
  () => '',
];

it(
  'whatever stands in the files, mistakes are told and nothing is thrown',
  {
    timeout: 60_000,
  },
  () => {
    const project = createProject();
    const damage = fc.record({
      path: fc.constantFrom(...DAMAGED),
      line: fc.nat(50),
      replace: fc.constantFrom(...REPLACEMENTS),
    });
    const sound = new Map(DAMAGED.map((path) => [path, project.read(path)]));
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        for (const [path, text] of sound) writeFileSync(join(project.root, path), text);
        for (const { path, line, replace } of damages) {
          const lines = project.read(path).split('\n');
          const at = line % lines.length;
          lines[at] = replace(lines[at]!);
          writeFileSync(join(project.root, path), lines.join('\n'));
        }
        const loaded = loadContent(project.dir, project.root);
        if ('problems' in loaded) expect(loaded.problems.length).toBeGreaterThan(0);
        verifyAnchors(project.dir, project.root, project.texts);
      }),
      { numRuns: 200, seed: 20_231_007 },
    );
  },
);
