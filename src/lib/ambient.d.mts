// What Node and browsers share beyond the language, for the pure folders: tsconfig.pure.json has
// neither the DOM's types nor Node's. Only what they use, and only as both have it. The ending
// .d.mts keeps this file out of tsconfig.json, where the DOM's own declarations hold.

declare class URL {
  constructor(url: string | URL, base?: string | URL);
  static canParse(url: string | URL, base?: string | URL): boolean;
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  pathname: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  toString(): string;
}

declare class URLSearchParams {
  constructor(init?: string[][] | Record<string, string> | string | URLSearchParams);
  readonly size: number;
  append(name: string, value: string): void;
  delete(name: string): void;
  entries(): IterableIterator<[string, string]>;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  keys(): IterableIterator<string>;
  set(name: string, value: string): void;
  sort(): void;
  toString(): string;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(input: string, into: Uint8Array): { read: number; written: number };
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}

declare class ReadableStream<R> {
  cancel(reason?: unknown): Promise<void>;
  pipeThrough<T>(transform: {
    readable: ReadableStream<T>;
    writable: WritableStream<R>;
  }): ReadableStream<T>;
  getReader(): ReadableStreamDefaultReader<R>;
}

declare class ReadableStreamDefaultReader<R> {
  read(): Promise<{ done: false; value: R } | { done: true; value: R | undefined }>;
  cancel(reason?: unknown): Promise<void>;
  releaseLock(): void;
}

declare class DecompressionStream {
  constructor(format: 'gzip');
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;
}

declare class WritableStream<W> {
  abort(reason?: unknown): Promise<void>;
  close(): Promise<void>;
  getWriter(): { write(chunk: W): Promise<void> };
}

declare class TransformStream<I, O> {
  constructor(transformer: { transform(chunk: I, controller: { enqueue(chunk: O): void }): void });
  readonly readable: ReadableStream<O>;
  readonly writable: WritableStream<I>;
}
