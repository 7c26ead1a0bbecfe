import { spawnSync } from 'node:child_process';

/** A commit, named by what the caller gave or by how it was found. */
export interface Commit {
  ref: string;
  /** `v1.2` or `1a2b3c4 of 2024-05-01: its subject`. */
  name: string;
}

/** What git prints, or undefined when it fails or is not there. */
function git(cwd: string, args: string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd, input, maxBuffer: 1 << 28 });
  return status === 0 ? stdout : undefined;
}

function line(cwd: string, ...args: string[]): string | undefined {
  return git(cwd, args)?.toString('utf8').trim() || undefined;
}

/** The commit that a ref names, or undefined when there is none. */
export function findCommit(cwd: string, ref: string): Commit | undefined {
  const commit = line(
    cwd,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  );
  if (commit === undefined) return undefined;
  const told = line(cwd, 'log', '-1', '--format=%h of %cs: %s', commit) ?? commit;
  return { ref: commit, name: told.startsWith(ref) ? told : `${ref} (${told})` };
}

/**
 * The last version: the last tag, or without tags the state before the last commit that changed a
 * folder.
 */
export function lastVersion(cwd: string, folder: string): Commit | undefined {
  const tag = line(cwd, 'describe', '--tags', '--abbrev=0');
  if (tag !== undefined) return findCommit(cwd, tag);
  const commits = line(cwd, 'log', '-2', '--format=%h', '--', folder)?.split('\n') ?? [];
  const last = commits.at(-1);
  return last === undefined ? undefined : findCommit(cwd, last);
}

/** The texts of all files below a folder at a commit, by their paths relative to `cwd`. */
export function filesAt(cwd: string, { ref }: Commit, folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const listing = git(cwd, ['ls-tree', '-r', '-z', ref, '--', folder])?.toString('utf8') ?? '';
  const entries = [...listing.matchAll(/\d+ blob ([0-9a-f]+)\t([^\0]+)\0/g)];
  const objects = entries.map(([, object]) => `${object}\n`).join('');
  const batch = git(cwd, ['cat-file', '--batch'], objects);
  if (batch === undefined) return files;
  let at = 0;
  for (const [, , path] of entries) {
    // Each object is a line “<hash> blob <bytes>”, its bytes, and a line break.
    const begin = batch.indexOf('\n', at) + 1;
    const bytes = Number(batch.toString('utf8', at, begin).trim().split(' ')[2]);
    files.set(path!, batch.toString('utf8', begin, begin + bytes));
    at = begin + bytes + 1;
  }
  return files;
}
