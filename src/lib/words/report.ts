/** "Report an error", and the report that it opens. */

export const summary = 'Report an error';
export const askMail = 'What is it in? Each opens a mail to fill in.';
export const askReport = 'What is it in? Each opens a report to fill in.';
export const noRecipient =
  'No recipient is set: it is for whoever hosts the site that you read this on. <a>How corrections are made</a>';

/** What a report is about, as who edits the data finds it. */
export const aboutEvent = (id: string): string => `event ${id}`;
export const aboutSource = (id: string): string => `source ${id}`;

/** What can be wrong, as it is named to a reader. */
export const fields = {
  event: [
    'Title or summary',
    'Date',
    'Status',
    'A quotation',
    'What differs',
    'A related event',
    'Something else',
  ],
  comparison: ['What differs', 'A quotation', 'What a source calls it', 'Something else'],
  source: [
    'What it is',
    'Its date',
    'Its standpoint',
    'What to know when reading it',
    'A quotation',
    'Something else',
  ],
};

export const wordTitle = (what: string, field: string): string => `Error in ${what}: ${field}`;
/** The report as far as the page knows it, a line each. */
export const wordLines = (
  what: string,
  field: string,
  address: string,
  version: string,
): string[] => [
  `About: ${what}`,
  `Field: ${field}`,
  `Page: ${address}`,
  `Data version: ${version}`,
  '',
  'What is wrong, and what shows it:',
  '',
];
