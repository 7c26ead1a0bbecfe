declare module 'wawoff2' {
  /** The font of a WOFF2 file, as TTF. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
