import type { Problem } from '../problem.ts';
import type { Content, EventItem } from '../read.ts';

/**
 * The phrase that an event is dated by stands in what the event shows of a source: in a quote, or in
 * the words around one. Kinds of space may differ, as a phrase is short and shown as our remark.
 */
export function* checkPhrases({ events }: Content): Generator<Problem> {
  for (const event of events) {
    const { file, draft } = event;
    const phrase = draft.datePhrase?.trim() ?? '';
    const shown = shownTexts(event);
    if (phrase === '' || shown === undefined) continue;
    if (shown.some((text) => evenSpaces(text).includes(evenSpaces(phrase)))) continue;
    const remedy = 'copy the source’s words, or quote the passage that has them';
    const message = `"${phrase}" stands in no quote of this event, nor in the words around one; ${remedy}`;
    yield file.problem(['datePhrase'], message);
  }
}

/** Each quote with its context; undefined while one is without its place, which is told elsewhere. */
function shownTexts({ draft }: EventItem): string[] | undefined {
  const texts: string[] = [];
  for (const { quote, anchor } of draft.accounts) {
    if (quote === undefined || anchor === undefined) return undefined;
    texts.push(anchor.before + quote + anchor.after);
  }
  return texts;
}

function evenSpaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}
