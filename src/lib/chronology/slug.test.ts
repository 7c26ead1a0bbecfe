import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it.each([
  ['Miguel Díaz-Canel', 'miguel-diaz-canel'],
  ['  U.S. (Navy) ', 'u-s-navy'],
  ['Kata’ib Hezbollah', 'kata-ib-hezbollah'],
  ['الجيش', ''],
])('“%s” is “%s” in an address', (name, slug) => expect(slugOf(name)).toBe(slug));
