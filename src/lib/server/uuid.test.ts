import { expect, it } from 'vitest';
import { uuidOf } from './uuid.ts';

it('makes one well-formed name of one text, another of another, the same on every machine', () => {
  const names = ['feed.xml', 'events/a#change-1', 'events/a#change-2', 'é'].map(uuidOf);
  for (const name of names)
    expect(name).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  expect(new Set(names).size).toBe(names.length);
  // Reckoned with Python: uuid.uuid5(UUID('d6a8d1a2-…'), 'feed.xml').
  expect(names[0]).toBe('urn:uuid:9b72ec28-680e-5397-b833-0607f1e0829d');
});
