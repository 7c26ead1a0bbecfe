import type { Chronology } from '../../chronology/types.ts';
import { checkContent } from './checks/index.ts';
import { compile } from './compile.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readContent } from './read.ts';

export type Loaded = { chronology: Chronology } | { problems: Problem[] };

/**
 * Reads the content below a folder, checks it and compiles it. Never half: either the chronology,
 * or every mistake in all files, in order. Problems name files relative to the root.
 */
export function loadContent(dir: string, root: string = process.cwd()): Loaded {
  const content = readContent(dir, root);
  const problems = checkContent(content);
  if (problems.length > 0) return { problems: sortProblems(problems) };
  return { chronology: compile(content) };
}
