import type { Path } from '../problem.ts';
import type { Content } from '../read.ts';
import type { YamlFile } from '../yaml-file.ts';
import { blank, plain } from './whole-words.ts';
import { stringsAt } from './strings.ts';
import { FILE_KINDS, TEXT_FIELDS } from './text-fields.ts';

/** A text of ours. */
interface OwnWords {
  file: YamlFile;
  path: Path;
  text: string;
  /**
   * The same, made plain, with blanks for all that stands between quotation marks, which are others’
   * words.
   */
  unquoted: string;
}

/** Every text in our own voice, of all files. */
export function ownVoice(content: Content): Generator<OwnWords> {
  return textsOf(content, 'ours');
}

/** Every name that we gave: of actors, of places and of sources. */
export function ownNames(content: Content): Generator<OwnWords> {
  return textsOf(content, 'names');
}

function* textsOf(content: Content, whose: 'ours' | 'names'): Generator<OwnWords> {
  for (const kind of FILE_KINDS) {
    const items = [content[kind]].flat();
    for (const { file } of items) {
      for (const [path, text] of stringsAt(file.value, TEXT_FIELDS[kind][whose])) {
        yield { file, path, text, unquoted: plain(outsideQuotes(text)) };
      }
    }
  }
}

/** A text with blanks for all between quotation marks. A mark that is not closed opens nothing. */
function outsideQuotes(text: string): string {
  return blank(text, /“[^”]*”|"[^"]*"/g);
}
