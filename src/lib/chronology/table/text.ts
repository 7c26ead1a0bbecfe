/**
 * Texts of many events in two arrays, which can be handed from a worker to a page, and kept on a device, without
 * being copied or read: a text becomes a string when it is asked for.
 */

import { withRoom } from './arrays.ts';

/** Texts one after the other in UTF-8. */
export interface TextColumn {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each text begins, and where the last one ends: one number more than there are texts. */
  readonly offsets: Uint32Array<ArrayBuffer>;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** The text in a place. Linear in the text. */
export const textAt = ({ bytes, offsets }: TextColumn, place: number): string =>
  decoder.decode(bytes.subarray(offsets[place], offsets[place + 1]));

/** Half of what a Uint32Array can point into would be a text of 2 GB. */
export const MOST_BYTES = 2 ** 31;

/** Gathers texts, in runs that are encoded at once. */
export class TextBuilder {
  #bytes = new Uint8Array(1 << 10);
  #used = 0;
  #offsets = new Uint32Array(1 << 8);
  #count = 0;

  /**
   * Adds texts. Linear in them; a run of plain ASCII takes one call of the encoder.
   * @throws RangeError where all texts together would be longer than {@link MOST_BYTES}.
   */
  add(texts: readonly string[]): void {
    const whole = texts.join('');
    this.#makeRoom(whole.length * 3, texts.length);
    const isPlain = this.#encode(whole) === whole.length;
    let end = this.#used;
    for (const text of texts) {
      if (isPlain) end += text.length;
      else this.#used = end += this.#encode(text);
      this.#offsets[++this.#count] = end;
    }
    this.#used = end;
  }

  /** All that was added, in arrays of just that length. */
  build(): TextColumn {
    return {
      bytes: this.#bytes.slice(0, this.#used),
      offsets: this.#offsets.slice(0, this.#count + 1),
    };
  }

  /** Writes a text after the last one. Returns its bytes. */
  #encode(text: string): number {
    return encoder.encodeInto(text, this.#bytes.subarray(this.#used)).written;
  }

  #makeRoom(bytes: number, texts: number): void {
    const needed = this.#used + bytes;
    if (needed > MOST_BYTES) throw new RangeError('the texts are longer than 2 GB');
    this.#bytes = withRoom(this.#bytes, needed);
    this.#offsets = withRoom(this.#offsets, this.#count + texts + 1);
  }
}
