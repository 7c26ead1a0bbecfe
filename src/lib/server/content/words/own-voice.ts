import type { Path } from '../problem.ts';
import type { Content } from '../read.ts';
import type { YamlFile } from '../yaml-file.ts';
import { blank, plain } from './whole-words.ts';
import { stringsAt } from './strings.ts';

/** What we say ourselves, by file. Everything else is a name, a title or somebody’s words. */
const OWN_VOICE = {
  chronology: ['title', 'fronts[].label', 'fronts[].description'],
  actors: ['[].about'],
  leftOut: ['[].what', '[].explanation', '[].records[].says'],
  sources: ['publishedNote', 'standpoint', 'problems[]'],
  events: [
    'title',
    'label',
    'summary',
    'dateAnchor.why',
    'dateNote',
    'statusNote',
    'accounts[].note',
    'records[].says',
    'differences[].values[].says',
    'changes[].what',
  ],
} as const;

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
export function* ownVoice(content: Content): Generator<OwnWords> {
  for (const key of Object.keys(OWN_VOICE) as (keyof typeof OWN_VOICE)[]) {
    const items = key === 'sources' || key === 'events' ? content[key] : [content[key]];
    for (const { file } of items) {
      for (const [path, text] of stringsAt(file.value, OWN_VOICE[key])) {
        yield { file, path, text, unquoted: plain(outsideQuotes(text)) };
      }
    }
  }
}

/** A text with blanks for all between quotation marks. A mark that is not closed opens nothing. */
function outsideQuotes(text: string): string {
  return blank(text, /“[^”]*”|"[^"]*"/g);
}
