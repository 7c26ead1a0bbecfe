import { describe, expect, it } from 'vitest';
import { KEY_ROWS } from '../../words/keys.ts';
import { actionOfKey, KEYS } from '../timeline/keys.ts';
import { faceOf } from './rows.ts';

const told = KEY_ROWS.flatMap(({ keys }) => keys);
const press = (key: string) =>
  actionOfKey({ key, ctrlKey: false, altKey: false, metaKey: false }) ?? null;

describe('the sheet of keys', () => {
  it('tells of every action that a key has on the timeline', () => {
    const actions = told.map((key) => JSON.stringify(press(key)));
    for (const key of KEYS) expect(actions, key).toContain(JSON.stringify(press(key)));
  });

  it('tells of no key that does nothing, and of none twice', () => {
    for (const key of told) expect('?/'.includes(key) || press(key), key).toBeTruthy();
    expect(new Set(told).size).toBe(told.length);
  });

  it('writes on each key what keyboards have on it', () => {
    expect(['ArrowLeft', 'PageDown', '-', 'f', 'Enter', '0'].map(faceOf)).toEqual([
      '←',
      'PgDn',
      '−',
      'F',
      'Enter',
      '0',
    ]);
  });
});
