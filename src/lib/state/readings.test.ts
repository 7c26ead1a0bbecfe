import { describe, expect, it } from 'vitest';
import type { Reading } from '../chronology/reading.ts';
import { queryOfStep } from './readings.ts';

const reading: Reading = {
  id: 'two-steps',
  title: 'Two steps',
  about: 'What they show.',
  steps: [
    { view: { from: '2024-01-20', to: '2024-02-10' }, text: 'One. Two.' },
    {
      view: {
        from: '2024-01-20',
        to: '2024-02-10',
        event: 'strike',
        fronts: ['iran', 'lebanon'],
        asof: '2024-02-01',
      },
      text: 'Three. Four.',
    },
  ],
};

describe('the address of a step', () => {
  it('says what is shown, and which step it is', () => {
    expect(queryOfStep(reading, 1)).toBe('from=2024-01-20&to=2024-02-10&reading=two-steps.1');
    expect(queryOfStep(reading, 2)).toBe(
      'fronts=iran,lebanon&from=2024-01-20&to=2024-02-10&event=strike&asof=2024-02-01&reading=two-steps.2',
    );
  });
});
