import { expect, it } from 'vitest';
import { isNamed } from './names.ts';

const HEZBOLLAH = ['Hezbollah', 'Hizbullah', 'حزب الله'];

it('a name is found by the beginning, or any part, of each of its spellings', () => {
  for (const typed of ['', 'hezb', 'BOLLAH', 'hizbullah', 'حزب']) {
    expect(isNamed(HEZBOLLAH, typed), typed).toBe(true);
  }
});

it('a name is found in spite of one mistake, and not of two', () => {
  expect(isNamed(['Hassan Nasrallah'], 'nasralah')).toBe(true);
  expect(isNamed(['Houthis'], 'houti')).toBe(true);
  expect(isNamed(['Hassan Nasrallah'], 'nosralah')).toBe(false);
});

it('too few letters are not taken for a mistake', () => {
  expect(isNamed(HEZBOLLAH, 'hze')).toBe(false);
});
