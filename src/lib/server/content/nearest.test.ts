import { describe, expect, it } from 'vitest';
import { editDistance, nearest, suggestion } from './nearest.ts';

describe('the distance between words', () => {
  it.each([
    ['front', 'front', 0],
    ['fornt', 'front', 1],
    ['fron', 'front', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('the nearest word', () => {
  const words = ['gaza-israel', 'lebanon', 'iran'];
  it('is the one that was meant', () => expect(nearest('libanon', words)).toBe('lebanon'));
  it('is none when nothing is near', () => expect(nearest('diplomacy', words)).toBeNull());
  it('does not depend on capitals', () => expect(nearest('Iran', words)).toBe('iran'));
});

describe('a suggestion', () => {
  it('names all known words when none is near and they are few', () =>
    expect(suggestion('x-ray', ['one', 'two'])).toBe('; known are one, two'));
  it('is nothing when they are many', () => {
    const many = Array.from({ length: 40 }, (_, index) => `very-long-word-${index}`);
    expect(suggestion('zzz', many)).toBe('');
  });
});
