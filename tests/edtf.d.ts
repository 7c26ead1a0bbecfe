/** What the tests ask of edtf.js, which comes without types. */
declare module 'edtf' {
  /**
   * Reads an EDTF text.
   * @throws on what it does not take for EDTF.
   */
  export default function edtf(text: string): {
    /** Unix ms; a set has a method instead, an unknown end null. */
    readonly min: unknown;
    readonly max: unknown;
  };
}
