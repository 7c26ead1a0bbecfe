import { createHash } from 'node:crypto';

/** Ours, from which all such names are made. Never to be changed: every name would be another. */
const NAMESPACE = 'd6a8d1a2-1f0c-4c39-9f0e-5b1b7c1d2e43';

/**
 * The UUID that a text always makes: version 5 of RFC 9562, as `urn:uuid:…` (RFC 9562, section 4). It needs no
 * host, and stays what it is when the site moves to another.
 */
export function uuidOf(text: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(text, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
