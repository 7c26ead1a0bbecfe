/** The link by which an error is reported: a mail or a new issue, filled in as far as the page knows. */

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

/**
 * `corrections` is where errors are reported: an address of mail (`mailto:`, with or without a recipient) or the
 * page for a new issue of a tracker (`https:`), which takes `title` and `body` as the common ones do.
 */
export function reportHref(
  corrections: string,
  { what, address, version, field }: Subject,
): string {
  const isMail = corrections.startsWith('mailto:');
  const lines = [
    `About: ${what}`,
    `Field: ${field}`,
    `Page: ${address}`,
    `Data version: ${version}`,
    '',
    'What is wrong, and what shows it:',
    '',
  ];
  // Mail breaks its lines so, RFC 6068 says.
  const body = lines.join(isMail ? '\r\n' : '\n');
  const title = `Error in ${what}: ${field}`;
  const query = Object.entries({ [isMail ? 'subject' : 'title']: title, body })
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return `${corrections}${corrections.includes('?') ? '&' : '?'}${query}`;
}
