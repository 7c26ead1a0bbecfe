import type { Problem } from '../problem.ts';
import type { Content, NamesItem } from '../read.ts';
import { AVOIDED, PROPER_NAMES } from '../words/avoid.ts';
import { ownNames, ownVoice } from '../words/own-voice.ts';
import { blank, plain, wholeWords } from '../words/whole-words.ts';

const LOADED = AVOIDED.map(({ words, instead }) => ({ pattern: wholeWords(words, 'i'), instead }));

/**
 * Our own voice takes no side, nor do the names that we give: they have no word of the list, but
 * for quotations and the proper names that stand beside the list.
 */
export function* checkWording(content: Content): Generator<Problem> {
  const exempt = wholeWords(PROPER_NAMES);
  for (const { file, path, unquoted } of [...ownVoice(content), ...ownNames(content)]) {
    const words = blank(unquoted, exempt);
    for (const { pattern, instead } of LOADED) {
      for (const word of new Set(words.match(pattern))) {
        const message = `"${word}" takes a side; ${instead}, or quote whose word it is`;
        yield file.problem(path, message);
      }
    }
  }
}

/**
 * Our own voice spells every actor and place as the tables name it. Spellings are compared with
 * their capitals, and those without one are passed over, as they may be ordinary words; so is a
 * spelling that is a part of its own name (“Nasrallah”), and one inside a name of the tables.
 */
export function* checkSpelling(content: Content): Generator<Problem> {
  const { names, others } = namesOf(content);
  const right = wholeWords([...PROPER_NAMES, ...names]);
  const wrong = wholeWords(others.keys());
  for (const { file, path, unquoted } of ownVoice(content)) {
    for (const spelling of new Set(blank(unquoted, right).match(wrong))) {
      const name = others.get(spelling)!;
      yield file.problem(path, `"${spelling}" is spelled "${name}" here; write that, or quote it`);
    }
  }
}

/**
 * The names that our own voice may use, and every other spelling with the name that it stands for:
 * all made plain.
 */
function namesOf({ actors, places }: Content) {
  const entries = ([actors, places] as NamesItem[]).flatMap(({ draft }) => draft);
  const names = new Set(entries.flatMap(({ name, ours }) => [name, ...ours].flatMap(spelled)));
  const others = new Map<string, string>();
  for (const { name, also } of entries) {
    if (name === undefined) continue;
    for (const spelling of also.flatMap(spelled)) {
      const ordinary = spelling === spelling.toLowerCase() && /\p{Script=Latin}/u.test(spelling);
      const part = wholeWords([spelling]).test(plain(name));
      if (!ordinary && !part && !names.has(spelling)) others.set(spelling, name);
    }
  }
  return { names, others };
}

/** A name that is written, made plain. */
function spelled(name: string | undefined): string[] {
  const text = plain(name?.trim() ?? '');
  return text === '' ? [] : [text];
}
