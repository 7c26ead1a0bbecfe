import { expect, it, vi } from 'vitest';
import { chronologyOf } from '../../query/event.arbitrary.ts';
import { Explorer } from '../../state/explorer.svelte.ts';
import { makeEvents } from '../../timeline/large.fixture.ts';
import { ReaderSlot } from './slot.svelte.ts';

const loadLarge = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('./late.ts', () => ({ loadLarge }));

const slotOf = (count: number) => {
  const shape = { seed: 1, count, days: 230, lanes: 1, skew: 1, lasting: 0 };
  const explorer = new Explorer(chronologyOf(makeEvents(shape), ['front-0']));
  return { explorer, slot: new ReaderSlot(explorer, null) };
};

it('tells readers once where what a large set takes does not come, and no longer when it has', async () => {
  const { explorer, slot } = slotOf(300);
  explorer.notices = ['Another.'];
  loadLarge.mockRejectedValue(new Error('offline'));
  await slot.loadLarge();
  await slot.loadLarge();
  expect(explorer.notices).toEqual([
    'Another.',
    'The timeline could not be loaded. Press it to try again.',
  ]);
  const large = await import('../../state/large.ts');
  loadLarge.mockResolvedValue(large);
  await slot.loadLarge();
  expect(explorer.notices).toEqual(['Another.']);
  expect(explorer.large).toBe(large);
});

it('asks once at a time, and for nothing where the set is small', async () => {
  loadLarge.mockReset().mockRejectedValue(new Error('offline'));
  const { slot } = slotOf(300);
  await Promise.all([slot.loadLarge(), slot.loadLarge()]);
  await slotOf(10).slot.loadLarge();
  expect(loadLarge).toHaveBeenCalledTimes(1);
});
