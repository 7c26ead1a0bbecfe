/** The guided reading that is gone through beside the timeline. */

export const guide = {
  name: 'Guided reading',
  place: (step: number, steps: number) => `${step} of ${steps}`,
  steps: 'Steps of the reading',
  back: 'Back',
  next: 'Next',
  end: 'End',
  done: 'Done',
  close: 'Close',
  noStep: 'There is no such step of a guided reading; it may have been renamed.',
  missing: 'The guided reading did not come.',
};
