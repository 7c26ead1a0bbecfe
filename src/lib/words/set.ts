/** The reader's own set of events. */

export const set = {
  name: 'My set of events',
  button: (count: number) => `My set (${count})`,
  adopt: 'Keep as my set',
  add: 'Add to my set',
  added: 'In my set',
  up: (label: string) => `Move up: ${label}`,
  down: (label: string) => `Move down: ${label}`,
  takeOut: (label: string) => `Take out: ${label}`,
  only: 'Show only these',
  /** What a button copies, after the word "Copy". */
  link: 'link to the set',
  empty: 'Empty the set',
  kept: 'It is kept in this browser alone. Save writes what is shown, so also a set.',
};
