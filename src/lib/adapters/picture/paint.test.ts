import { expect, it } from 'vitest';
import { toPaint } from './paint.ts';

it.each([
  ['rgb(252, 251, 248)', '#fcfbf8', 1],
  ['rgba(23, 24, 26, 0.06)', '#17181a', 0.06],
  ['rgba(0, 0, 0, 0)', '#000000', 0],
  ['color(srgb 1 0.5 0)', '#ff8000', 1],
  ['color(srgb 0.2 1e-3 -0.1 / 0.5)', '#330000', 0.5],
  ['none', 'none', 1],
  ['url("#gradient-rough-end")', 'url(#gradient-rough-end)', 1],
])('writes %s as every program reads it', (computed, colour, alpha) => {
  expect(toPaint(computed)).toEqual({ colour, alpha });
});
