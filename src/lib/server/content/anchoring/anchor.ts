import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Anchor } from '../authoring.ts';
import { checkContent } from '../checks/index.ts';
import { sortProblems, type Problem } from '../problem.ts';
import { readContent, type EventItem } from '../read.ts';
import { setAnchors, setTopKeys } from './edit.ts';
import { planAnchors, type Plan } from './plan.ts';
import { readTexts } from './texts.ts';

const REMEDY = 'run npm run content -- --texts <folder of the texts>, without --check';

/**
 * Writes into the content what the texts tell: each quote’s anchor and each text’s measure, where
 * they are missing or differ. Returns the files that were written, relative to the root. Quotes
 * that can’t be placed, and files whose syntax is broken, are left as they are.
 */
export function writeAnchors(dir: string, root: string, textsDir: string): string[] {
  const content = readContent(dir, root);
  const texts = readTexts(content.sources, textsDir);
  const plan = planAnchors(content, texts.texts);
  const written: string[] = [];
  const write = (path: string, text: string) => {
    writeFileSync(join(root, path), text);
    written.push(path);
  };

  for (const { file, draft, id } of content.sources) {
    const found = texts.texts.get(id);
    if (found === undefined || file.problems.length > 0) continue;
    const values: Record<string, string> = {};
    if (draft.sha256 === undefined) values.sha256 = `"${found.sha256}"`;
    if (draft.characters === undefined) values.characters = String(found.text.length);
    if (Object.keys(values).length > 0) write(file.path, setTopKeys(file, values));
  }
  for (const [{ file }, anchors] of outdated(plan)) {
    if (file.problems.length === 0) write(file.path, setAnchors(file, anchors));
  }
  return written;
}

/** Every mistake that the files and the texts together show, in order; none means all is verbatim. */
export function verifyAnchors(dir: string, root: string, textsDir: string): Problem[] {
  const content = readContent(dir, root);
  const texts = readTexts(content.sources, textsDir);
  const plan = planAnchors(content, texts.texts);
  const told = [...texts.problems, ...plan.problems];
  for (const [{ file, draft }, anchors] of outdated(plan)) {
    for (const [index, anchor] of anchors) {
      const recorded = draft.accounts[index]?.anchor;
      if (recorded === undefined) continue; // Told as missing or malformed.
      const keys = (['start', 'end', 'before', 'after'] as const)
        .filter((key) => recorded[key] !== anchor[key])
        .join(', ');
      const message = `differs from the text (${keys}): ${REMEDY}`;
      told.push(file.problem(['accounts', index, 'anchor'], message));
    }
  }
  const better = new Set(told.map(placeOf));
  const general = checkContent(content).filter((problem) => !better.has(placeOf(problem)));
  return sortProblems([...general, ...told]);
}

/** The anchors that are to be written, by event. */
function outdated(plan: Plan): Map<EventItem, Map<number, Anchor>> {
  const byEvent = new Map<EventItem, Map<number, Anchor>>();
  for (const { event, index, anchor } of plan.anchors) {
    if (isDeepStrictEqual(event.draft.accounts[index]?.anchor, anchor)) continue;
    const anchors = byEvent.get(event) ?? new Map<number, Anchor>();
    byEvent.set(event, anchors.set(index, anchor));
  }
  return byEvent;
}

/** An account’s quote and its anchor are one place: when the text tells more, that is said alone. */
function placeOf({ file, field }: Problem): string {
  return `${file} ${field.replace(/\.(quote|anchor)$/, '')}`;
}
