import * as v from 'valibot';
import { expect, it } from 'vitest';
import { chronologySchema } from '../chronology/schema.ts';
import { accountOf, chronologyOf, eventOn } from './chronology.fixture.ts';
import { toJson } from './json.ts';
import { takePart } from './part.ts';

it('a part is written in the shape of the published contract, its words as they are', () => {
  const quote = '“حزب الله” said: 👩‍👩‍👧 \u2028 </script>';
  const whole = chronologyOf(
    eventOn('2024-01-28', { id: 'a', accounts: [accountOf('wiki', quote)] }),
    eventOn('2024-01-29', { id: 'b' }),
  );
  const part = takePart(whole, ['a']);
  const read: unknown = JSON.parse(toJson(part));
  expect(read).toEqual(part);
  expect(v.parse(chronologySchema, read)).toEqual(part);
});
