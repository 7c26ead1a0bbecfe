import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../chronology/edtf.arbitrary.ts';
import { anyEvents } from './event.arbitrary.ts';
import { toItems } from './item.ts';
import { neighboursOf } from './neighbours.ts';

it('who goes from neighbour to neighbour comes by every event, in order, overall and on a front', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const items = toItems(events);
      for (const item of items) {
        const { after, afterOnFront, before, beforeOnFront } = neighboursOf(items, item);
        expect(items.indexOf(after ?? item) - items.indexOf(item)).toBe(after ? 1 : 0);
        if (after) expect(neighboursOf(items, after).before).toBe(item);
        else expect(items.at(-1)).toBe(item);
        if (afterOnFront) expect(neighboursOf(items, afterOnFront).beforeOnFront).toBe(item);
        for (const other of [afterOnFront, beforeOnFront])
          if (other) expect(other.event.front).toBe(item.event.front);
        if (!before) expect(items[0]).toBe(item);
        const rest = items.slice(items.indexOf(item) + 1);
        expect(afterOnFront).toBe(
          rest.find(({ event }) => event.front === item.event.front) ?? null,
        );
      }
    }),
    runs,
  );
});
