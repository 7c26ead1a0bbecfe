/**
 * The first place at which a quote leaves a passage, for example
 * `its character 12 is U+0020 space, in the text U+00A0 no-break space`.
 */
export function describeDifference(quote: string, passage: string): string {
  let at = 0;
  while (at < quote.length && quote[at] === passage[at]) at++;
  if (at === quote.length) return `it ends after ${at} characters, before the passage does`;
  if (at === passage.length) return `after ${at} characters it goes on with ${show(quote, at)}`;
  return `its character ${at + 1} is ${show(quote, at)}, in the text ${show(passage, at)}`;
}

/** A text in double quotes, its invisible characters made visible as escapes that YAML reads too. */
export function showText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/g,
    (character) => `\\u${hex(character)}`,
  );
}

function show(text: string, at: number): string {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const name = NAMES[character];
  const code = `U+${hex(character).toUpperCase()}`;
  return name === undefined ? `${showText(character)} (${code})` : `${code} ${name}`;
}

function hex(character: string): string {
  return character.codePointAt(0)!.toString(16).padStart(4, '0');
}

const NAMES: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\n': 'line break',
  '\r': 'carriage return',
  ' ': 'space',
  '\u00a0': 'no-break space',
  '\u200b': 'zero-width space',
  '\u202f': 'narrow no-break space',
  '\ufeff': 'byte order mark',
  '"': 'straight quotation mark',
  "'": 'straight apostrophe',
  '‘': 'left single quotation mark',
  '’': 'right single quotation mark',
  '“': 'left double quotation mark',
  '”': 'right double quotation mark',
  '-': 'hyphen',
  '–': 'en dash',
  '—': 'em dash',
  '…': 'ellipsis',
};
