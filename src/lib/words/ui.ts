/** What parts of the page have in common: to close, to dismiss, to copy. */

export const close = 'Close';
export const dismiss = 'Dismiss';

export const copying = {
  copy: 'Copy',
  /** A button with what it copies. */
  copyWhat: (what: string) => `Copy ${what}`,
  copied: 'Copied',
  refused: 'The browser did not let it be copied. It is selected here:',
  /** The field that then holds it. */
  field: (what: string) => `To copy: ${what}`,
};
