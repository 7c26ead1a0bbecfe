/**
 * An expression that finds whole words, in any script: “terror” is not in “interrorem”, nor “Gaza”
 * in “Gazan”. Longer phrases are found before the shorter ones that they contain.
 */
export function wholeWords(words: Iterable<string>, flags = ''): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const choice = longestFirst.map(escape).join('|') || '(?!)';
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choice})(?![\\p{L}\\p{N}])`, `gu${flags}`);
}

/**
 * The text with one apostrophe, one hyphen and one space for all that look like them, each where it
 * stood: “Sana’a” and “Sana'a” are one spelling, and a line may break anywhere in a name.
 */
export function plain(text: string): string {
  return text
    .replace(/[’‘ʼʻ`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s/g, ' ');
}

/** The text with every match of an expression blanked, so that all else stays where it was. */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => ' '.repeat(match.length));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
