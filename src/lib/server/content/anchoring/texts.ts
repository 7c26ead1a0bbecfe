import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { SourceItem } from '../read.ts';

/** A source’s text as it was measured: offsets count its UTF-16 units, nothing normalised. */
export interface SourceText {
  text: string;
  /** Of the file’s bytes. */
  sha256: string;
}

export interface Texts {
  /** By the source’s id; a text that can’t be read, or is another one than recorded, is absent. */
  texts: Map<string, SourceText>;
  problems: Problem[];
}

/** Reads each source’s text from a folder and compares it with what the source’s file records. */
export function readTexts(sources: readonly SourceItem[], folder: string): Texts {
  const texts = new Map<string, SourceText>();
  const problems: Problem[] = [];
  for (const { id, file, draft } of sources) {
    const name = draft.file;
    if (name === undefined || /[/\\]/.test(name)) continue; // The check of shapes tells it.
    const found = readText(join(folder, name));
    if (typeof found === 'string') {
      problems.push(file.problem(['file'], `${name} ${found}`));
      continue;
    }
    const characters = found.text.length;
    const differences: Problem[] = [];
    if (draft.sha256 !== undefined && draft.sha256 !== found.sha256) {
      const message = `${name} has ${found.sha256}: ${OTHER_TEXT}`;
      differences.push(file.problem(['sha256'], message));
    } else if (draft.characters !== undefined && draft.characters !== characters) {
      const message = `${name} has ${characters}, counted in UTF-16 units: write that number`;
      differences.push(file.problem(['characters'], message));
    }
    problems.push(...differences);
    if (differences.length === 0) texts.set(id, found);
  }
  return { texts, problems };
}

const OTHER_TEXT =
  'this is not the text that the quotes were taken from; restore that one, or remove sha256 and ' +
  'characters here to anchor every quote anew';

function readText(path: string): SourceText | string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'is not in the folder of the texts' : `can’t be read (${code})`;
  }
  try {
    // A byte order mark stays in the text: offsets count it, as every reader of the bytes does.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    return 'is not UTF-8';
  }
}
