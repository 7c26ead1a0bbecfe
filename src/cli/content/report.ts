import { checkContent } from '../../lib/server/content/checks/index.ts';
import { sortProblems, type Problem } from '../../lib/server/content/problem.ts';
import { readContent, type Content } from '../../lib/server/content/read.ts';
import { compareEntries, readEntry } from '../../lib/server/content/report/changes.ts';
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

function historyOf({ events, sources }: Content, root: string, commit?: Commit): History {
  if (commit === undefined) return { unknown: 'git has no earlier version of the content here' };
  const before = filesAt(root, commit, FOLDER);
  const compare = (folder: string, items: Content['events'] | Content['sources']) =>
    compareEntries(
      entriesBelow(before, `${FOLDER}/${folder}/`),
      new Map(items.map(({ id, file }) => [id, readEntry(file.text)])),
    );
  return {
    since: commit.name,
    events: compare('events', events),
    sources: compare('sources', sources),
  };
}

function entriesBelow(files: ReadonlyMap<string, string>, folder: string): Map<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const [path, text] of files) {
    if (!path.startsWith(folder) || !path.endsWith('.yaml')) continue;
    entries.set(path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length), readEntry(text));
  }
  return entries;
}
