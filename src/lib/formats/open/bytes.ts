/** The bytes of a file, and the text in them. */
import * as words from '../../words/open.ts';
import { beginsWith, type Encoding } from './encoding.ts';
import { FileProblem } from './problems.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** A file, wherever it lies. It is read from its beginning as often as it is asked for. */
export interface FileSource {
  readonly name: string;
  /** In bytes, as it lies there. */
  readonly size: number;
  readonly stream: () => ReadableStream<Bytes>;
  /** Some of its bytes, from one up to, and without, another. */
  readonly slice: (from: number, to: number) => Promise<ArrayBuffer>;
}

const GZIP = [0x1f, 0x8b];
export const isGzip = (bytes: Uint8Array): boolean => beginsWith(bytes, GZIP);

/** What unpacks to more than this, in bytes, is not read. */
export const MOST_UNPACKED = 2 ** 32;
/** What unpacks to more than a gigabyte and so many times its size is a bomb. */
const BOMB = 200;

/** Told how much was read of a file as it lies there. */
export type OnRead = (bytes: number) => void;

/**
 * The bytes of a file in pieces, unpacked where it is packed (gzip).
 * @throws FileProblem for what is no gzip after all, is cut off, or unpacks to too much.
 */
export async function* piecesOf(
  source: FileSource,
  isPacked: boolean,
  onread: OnRead = () => {},
): AsyncGenerator<Bytes> {
  let read = 0;
  const counted = source.stream().pipeThrough(
    new TransformStream<Bytes, Bytes>({
      transform(piece, controller) {
        onread((read += piece.length));
        controller.enqueue(piece);
      },
    }),
  );
  if (!isPacked) return yield* iterate(counted);
  let unpacked = 0;
  try {
    for await (const piece of iterate(counted.pipeThrough(new DecompressionStream('gzip')))) {
      unpacked += piece.length;
      const isBomb = unpacked > 2 ** 30 && unpacked > BOMB * source.size;
      if (isBomb || unpacked > MOST_UNPACKED) throw new FileProblem(words.bomb);
      yield piece;
    }
  } catch (error) {
    // What cannot be read from its device is not broken.
    const isOwn = error instanceof FileProblem || (error as Error).name === 'NotReadableError';
    throw isOwn ? error : new FileProblem(words.brokenGzip);
  }
}

async function* iterate(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** The first bytes of a file, unpacked: `most` of them, or all there are. */
export async function headOf(source: FileSource, isPacked: boolean, most: number): Promise<Bytes> {
  const pieces: Bytes[] = [];
  let length = 0;
  for await (const piece of piecesOf(source, isPacked)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= most) break;
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    head.set(piece, at);
    at += piece.length;
  }
  return head.subarray(0, most);
}

/** A byte is no part of UTF-8: the file has to be read again, as Windows-1252. */
export class NotUtf8 extends Error {
  override readonly name = 'NotUtf8';
}

/**
 * The text of bytes in pieces; the last one is marked.
 * @throws NotUtf8 where that is what the encoding was taken for, and a later byte is none.
 */
export async function* textsOf(
  pieces: AsyncIterable<Bytes>,
  encoding: Encoding,
): AsyncGenerator<{ readonly text: string; readonly isLast: boolean }> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  const decode = (piece: Bytes, isLast: boolean): string => {
    try {
      return decoder.decode(piece, { stream: !isLast });
    } catch {
      throw new NotUtf8();
    }
  };
  for await (const piece of pieces) yield { text: decode(piece, false), isLast: false };
  yield { text: decode(new Uint8Array(), true), isLast: true };
}
