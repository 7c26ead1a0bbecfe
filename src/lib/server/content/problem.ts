/** A mistake in the content, told so that its author can go straight to it. */
export interface Problem {
  /** Relative to the project’s root, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** The key, with its way from the top of the file: `accounts[0].quote`. */
  field: string;
  /** What is wrong and what would be right, in one line. */
  message: string;
}

/** A way into a YAML file: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

export function formatProblem({ file, line, field, message }: Problem): string {
  return `${file}:${line}: ${field}: ${message}`;
}

/** `['accounts', 0, 'quote']` is `accounts[0].quote`; the way to a whole file is `file`. */
export function formatPath(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += text === '' ? key : `.${key}`;
  }
  return text === '' ? 'file' : text;
}

/** Problems in the order in which an author meets them: by file, line and field, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...byText.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      compareText(a.field, b.field) ||
      compareText(a.message, b.message),
  );
}

/** By code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 31 events, 1 event. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
