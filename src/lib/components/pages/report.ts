/** The link by which an error is reported: a mail or a new issue, filled in as far as the page knows. */
import { wordLines, wordTitle } from '../../words/report.ts';

interface Subject {
  /** What the page is about, as `event tower-22-attack`. */
  readonly what: string;
  /** The page's own address. */
  readonly address: string;
  /** The version of the data. */
  readonly version: string;
  /** Which of its fields is wrong. */
  readonly field: string;
}

/** Whether a report by mail has to be told whom it goes to: the content names nobody. */
export const hasNoRecipient = (corrections: string): boolean => corrections.startsWith('mailto:?');

export const isMail = (corrections: string): boolean => corrections.startsWith('mailto:');

/**
 * `corrections` is where errors are reported, as src/content/chronology.yaml has it: an address (`mailto:`, with
 * or without a recipient, or the page of a tracker for a new issue) with `{title}` and `{body}` in it.
 */
export function reportHref(
  corrections: string,
  { what, address, version, field }: Subject,
): string {
  const lines = wordLines(what, field, address, version);
  const parts = {
    title: wordTitle(what, field),
    // Mail breaks its lines so, RFC 6068 says.
    body: lines.join(isMail(corrections) ? '\r\n' : '\n'),
  };
  return corrections.replaceAll(/{(title|body)}/g, (_, part: keyof typeof parts) =>
    encodeURIComponent(parts[part]),
  );
}
