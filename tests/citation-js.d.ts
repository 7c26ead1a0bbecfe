/** What the tests ask of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    /** Reads items of CSL-JSON, or a text whose format it finds out. */
    constructor(data: unknown);
    /** CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(as: 'bibliography', how: { template: 'apa'; format: 'text'; lang: 'en-US' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
