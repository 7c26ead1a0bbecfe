import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError, root } from './run.ts';

/** Where the source texts stand when nothing else is said: beside the project, whose part they are not. */
const TEXTS = '../shared/seeds';

/**
 * The folder of the source texts, or undefined where they are not at hand. `FRONTS_TEXTS` names
 * another than the usual one, and then it has to be there.
 */
export function findTexts(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env.FRONTS_TEXTS || undefined;
  const folder = resolve(root, named ?? TEXTS);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  if (named === undefined) return undefined;
  throw new CommandError(
    `FRONTS_TEXTS: there is no folder ${named}; name that of the source texts`,
  );
}
