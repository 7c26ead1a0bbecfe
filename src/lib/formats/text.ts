/** Text that a file can hold, whatever was written: nothing seen is lost. */

/**
 * Without what no reader sees and formats refuse: control characters but tab and line feed, half characters
 * (lone surrogates) and the two codes that are none. Line ends are line feeds.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** The same in one line and with single spaces, for formats in which a line is a field. */
export const oneLine = (text: string): string =>
  cleanText(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Cleaned, and with no sign in it that means something in XML or HTML, between quotation marks either. */
export const escapeXml = (text: string): string =>
  cleanText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
