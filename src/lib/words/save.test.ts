import { expect, it } from 'vitest';
import { nameEvents, namePicture } from './save.ts';

it('names a picture by its days, and by the day that it is of', () => {
  const days = ['2024-01-20', '2024-03-15'] as const;
  expect(namePicture(...days, null)).toBe('fronts-2024-01-20-to-2024-03-15');
  expect(namePicture(...days, '2023-11-20')).toBe(
    'fronts-2024-01-20-to-2024-03-15-as-known-on-2023-11-20',
  );
});

it('names a file of events by their number, and by the day that it is of', () => {
  expect(nameEvents(1, null)).toBe('fronts-1-event');
  expect(nameEvents(34, '2023-11-20')).toBe('fronts-34-events-as-known-on-2023-11-20');
});
