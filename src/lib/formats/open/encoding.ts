/** In which encoding a file of text is written, as its first bytes tell, and what it is where it is no text. */
import * as words from '../../words/open.ts';
import { FileProblem } from './problems.ts';

/** A label that TextDecoder knows. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const SIGNATURES: readonly [bytes: readonly number[], kind: keyof typeof words.notText][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
];

/** Whether a file begins with these bytes. */
export const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * The encoding of a text that begins with these bytes (some thousands of them are enough): what a byte order mark
 * says; UTF-16 where every other byte is 0; UTF-8 where they are that; else Windows-1252, in which any byte is a
 * letter. Later bytes that are no UTF-8 show when they are decoded.
 * @throws FileProblem where it is no text.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const kind = SIGNATURES.find(([signature]) => beginsWith(bytes, signature))?.[1];
  if (kind) throw new FileProblem(words.notText[kind]);
  if (beginsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (beginsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (beginsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const [even, odd] = countZeros(bytes);
  const half = bytes.length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.05) return 'utf-16be';
  if (even + odd > 0) throw new FileProblem(words.notText.binary);
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** How many bytes are 0 in even and in odd places. */
function countZeros(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  for (let index = 0; index < bytes.length; index++)
    if (bytes[index] === 0) counts[index & 1]! += 1;
  return counts;
}

/** Whether bytes are UTF-8, the last character of which may be cut off. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
