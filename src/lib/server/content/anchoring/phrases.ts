import type { Problem } from '../problem.ts';
import type { Content } from '../read.ts';
import type { SourceText } from './texts.ts';

/**
 * The phrase that a date was worked out from stands in the text of a source that tells the event,
 * in a quote or outside of it. Kinds of space may differ: a phrase is short and shown as our remark.
 */
export function* checkPhrases(
  { events }: Content,
  texts: ReadonlyMap<string, SourceText>,
): Generator<Problem> {
  for (const { file, draft } of events) {
    const phrase = draft.datePhrase?.trim();
    const sources = [...new Set(draft.accounts.flatMap(({ source }) => source ?? []))];
    const told = sources.flatMap((source) => texts.get(source)?.text ?? []);
    if (phrase === undefined || phrase === '' || told.length < sources.length) continue;
    if (told.some((text) => plain(text).includes(plain(phrase)))) continue;
    const places = sources.join(' nor of ');
    yield file.problem(
      ['datePhrase'],
      `"${phrase}" does not stand in the text of ${places}; copy the words from it`,
    );
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
