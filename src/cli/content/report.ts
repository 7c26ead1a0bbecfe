import { checkContent } from '../../lib/server/content/checks/index.ts';
import { sortProblems, type Problem } from '../../lib/server/content/problem.ts';
import { readContent, type Content } from '../../lib/server/content/read.ts';
import { compareVersions } from '../../lib/server/content/report/history.ts';
import { formatReport, type History } from '../../lib/server/content/report/report.ts';
import { filesAt, findCommit, lastVersion, type Commit } from './git.ts';

const FOLDER = 'src/content';

/** The report as text; or every mistake, as content with mistakes can’t be counted; or a wrong ref. */
export function report(
  dir: string,
  root: string,
  since: string | undefined,
): { text: string } | { problems: Problem[] } | { misused: string } {
  const content = readContent(dir, root);
  const problems = checkContent(content);
  if (problems.length > 0) return { problems: sortProblems(problems) };

  const commit =
    since === undefined ? lastVersion(root, `${FOLDER}/events`) : findCommit(root, since);
  if (since !== undefined && commit === undefined) {
    return { misused: `git knows no commit "${since}" here` };
  }
  return { text: formatReport(content, historyOf(content, root, commit)) };
}

function historyOf(content: Content, root: string, commit?: Commit): History {
  if (commit === undefined) return { unknown: 'git has no earlier version of the content here' };
  const files = [...filesAt(root, commit, FOLDER)];
  // A copy inside another repository finds the tags of that one.
  if (files.length === 0) return { unknown: `${commit.name} has no ${FOLDER} here` };
  const before = new Map(files.map(([path, text]) => [path.slice(FOLDER.length + 1), text]));
  return { since: commit.name, changes: compareVersions(before, content) };
}
