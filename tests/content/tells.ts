import { expect } from 'vitest';
import { mistakes, type Changes } from './fixture.ts';

/** The sound project with these changes has these mistakes, and nothing else is said about it. */
export function tells(changes: Changes, ...expected: string[]) {
  expect(mistakes(changes)).toEqual(expected);
}
