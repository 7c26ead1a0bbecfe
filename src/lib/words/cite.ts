/** How to cite an event, beside the timeline and on its own page. */

export const summary = 'Cite';
export const address = 'Address';
/** The names of the forms that are no words: those are what people are asked for. */
export const forms = { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', csl: 'CSL-JSON' };
export const missing = 'The references did not come. Close this and open it again to ask for them.';

/** On the page of an event. */
export const page = {
  heading: 'Cite and keep',
  /** Beside its address. */
  version: (version: string) => `Its lasting address. Data version ${version}.`,
  pathOnly:
    'Where this site stands was not known when it was made: the name of its host belongs before the address, here and in the references.',
  keep: '<a>Open it on the timeline</a> to put it into a set of your own, and to save or share that.',
};
