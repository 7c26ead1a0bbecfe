import type { Problem } from '../problem.ts';
import type { Content } from '../read.ts';
import { holdsPrivateName } from '../words/private-names.ts';
import { stringsOf } from '../words/strings.ts';
import type { YamlFile } from '../yaml-file.ts';

const REMEDY = 'cut the passage, or write “a … national”';

/**
 * No private or accused person is named anywhere: in no field, quotation, context, address, id or
 * comment. The message does not repeat the name.
 */
export function* checkPrivateNames(content: Content): Generator<Problem> {
  const { chronology, actors, places, leftOut, sources, events } = content;
  for (const { file } of [chronology, actors, places, leftOut, ...sources, ...events]) {
    if (holdsPrivateName(file.path)) {
      yield file.problem([], 'the file’s name holds a private person’s name: give it another');
    }
    for (const [path, text] of stringsOf(file.value)) {
      if (!holdsPrivateName(decoded(text))) continue;
      yield file.problem(path, `holds the name of a private person: ${REMEDY}`);
    }
    yield* checkComments(file);
  }
}

function* checkComments(file: YamlFile): Generator<Problem> {
  for (const [index, line] of file.text.split('\n').entries()) {
    const comment = /(?:^|\s)#.*/.exec(line)?.[0];
    if (comment === undefined || !holdsPrivateName(comment)) continue;
    const message = `holds the name of a private person: ${REMEDY}`;
    yield { file: file.path, line: index + 1, field: 'comment', message };
  }
}

/** An address as it is read: its letters may be written as %XX. */
function decoded(text: string): string {
  try {
    return /^https?:/.test(text) ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
