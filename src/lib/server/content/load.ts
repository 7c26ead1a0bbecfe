import { checkContent } from './checks/index.ts';
import { compile, type Compiled } from './compile.ts';
import { count, formatProblem, sortProblems, type Problem } from './problem.ts';
import { readContent } from './read.ts';

type Loaded = Compiled | { problems: Problem[] };

/**
 * Reads the content below a folder, checks it and compiles it. Never half: either the chronology
 * and what stands beside it, or every mistake in all files, in order. Problems name files relative
 * to the root.
 */
export function loadContent(dir: string, root: string = process.cwd()): Loaded {
  const content = readContent(dir, root);
  const problems = checkContent(content);
  if (problems.length > 0) return { problems: sortProblems(problems) };
  return compile(content);
}

/** The same for callers that can’t go on without it: one error lists every mistake. */
export function loadOrThrow(dir: string, root?: string): Compiled {
  const loaded = loadContent(dir, root);
  if ('chronology' in loaded) return loaded;
  const list = loaded.problems.map(formatProblem).join('\n');
  throw new Error(`The content has ${count(loaded.problems.length, 'mistake')}:\n${list}`);
}
