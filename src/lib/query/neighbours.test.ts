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
        const { later, laterOnFront, earlier, earlierOnFront } = neighboursOf(items, item);
        expect(items.indexOf(later ?? item) - items.indexOf(item)).toBe(later ? 1 : 0);
        if (later) expect(neighboursOf(items, later).earlier).toBe(item);
        else expect(items.at(-1)).toBe(item);
        if (laterOnFront) expect(neighboursOf(items, laterOnFront).earlierOnFront).toBe(item);
        for (const other of [laterOnFront, earlierOnFront])
          if (other) expect(other.event.front).toBe(item.event.front);
        if (!earlier) expect(items[0]).toBe(item);
        const rest = items.slice(items.indexOf(item) + 1);
        expect(laterOnFront).toBe(
          rest.find(({ event }) => event.front === item.event.front) ?? null,
        );
      }
    }),
    runs,
  );
});
