import type { Problem } from '../problem.ts';
import type { Content } from '../read.ts';
import { addressesIn, holdsJoinedName } from '../words/joined-names.ts';
import { holdsPrivateName } from '../words/private-names.ts';
import { stringsOf } from '../words/strings.ts';
import type { YamlFile } from '../yaml-file.ts';

const REMEDY = 'cut the passage, or write “a … national”';

/**
 * No private or accused person is named anywhere: in no field, quotation, context, address, id or
 * comment. The message does not repeat the name.
 */
export function* checkPrivateNames(content: Content): Generator<Problem> {
  const { chronology, actors, places, leftOut, renamed, sources, events, readings } = content;
  const tables = [chronology, actors, places, leftOut, renamed];
  for (const { file } of [...tables, ...sources, ...events, ...readings]) {
    if (holdsPrivateName(file.path) || holdsJoinedName(file.path)) {
      yield file.problem([], 'the file’s name holds a private person’s name: give it another');
    }
    for (const [path, text] of stringsOf(file.value)) {
      if (!namesPrivately(decoded(text))) continue;
      yield file.problem(path, `holds the name of a private person: ${REMEDY}`);
    }
    yield* checkComments(file);
  }
}

function* checkComments(file: YamlFile): Generator<Problem> {
  /** The comment of the line before: a name may be broken between the two. */
  let before = '';
  for (const [index, line] of file.text.split('\n').entries()) {
    const comment = /(?:^|\s)#.*/.exec(line)?.[0] ?? '';
    const isBroken = !holdsPrivateName(before) && holdsPrivateName(before + comment);
    before = comment;
    if (!isBroken && !namesPrivately(decoded(comment))) continue;
    const message = `holds the name of a private person: ${REMEDY}`;
    yield { file: file.path, line: index + 1, field: 'comment', message };
  }
}

/** Whether a text has such a name in its words, or in an address with the words joined. */
function namesPrivately(text: string): boolean {
  return holdsPrivateName(text) || addressesIn(text).some(holdsJoinedName);
}

/** A text as it is read: letters of an address in it may be written as %XX. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (letters) => {
    try {
      return decodeURIComponent(letters);
    } catch {
      return letters;
    }
  });
}
