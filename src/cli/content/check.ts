import { verifyAnchors, writeAnchors } from '../../lib/server/content/anchoring/anchor.ts';
import { loadContent } from '../../lib/server/content/load.ts';
import { count, type Problem } from '../../lib/server/content/problem.ts';

interface CheckOptions {
  /** The folder of the source texts. */
  texts?: string | undefined;
  /** Compare with the texts and write nothing. */
  check?: boolean | undefined;
}

/** Checks the content, with texts also its quotes; sums up what is sound, or gives every mistake. */
export function checkAll(
  dir: string,
  root: string,
  { texts, check }: CheckOptions,
): { text: string } | { problems: Problem[] } {
  const lines: string[] = [];
  if (texts !== undefined) {
    const written = check === true ? [] : writeAnchors(dir, root, texts);
    lines.push(...written.map((path) => `wrote ${path}`));
    const problems = verifyAnchors(dir, root, texts);
    if (problems.length > 0) return { problems };
  }
  const loaded = loadContent(dir, root);
  if ('problems' in loaded) return loaded;

  const { events, sources, version } = loaded.chronology;
  const accounts = events.reduce((sum, event) => sum + event.accounts.length, 0);
  const counts = [
    count(events.length, 'event'),
    count(accounts, 'account'),
    count(sources.length, 'source'),
  ];
  const verified = texts === undefined ? '' : '; every quote stands in its text';
  lines.push(`${counts.join(', ')}, version ${version}${verified}`);
  return { text: lines.join('\n') };
}
