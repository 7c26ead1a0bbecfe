/**
 * Words that take a side. They are the sources’ and stay between quotation marks; our own voice
 * says what was done, and who did it by the name that is generally known.
 */
export const AVOIDED: readonly { words: readonly string[]; instead: string }[] = [
  {
    words: [
      ...['terror', 'terrorism', 'terrorist', 'terrorists', 'counterterrorism'],
      ...['terrorise', 'terrorised', 'terrorising', 'terrorize', 'terrorized', 'terrorizing'],
    ],
    instead: 'say what was done, and name who did it',
  },
  { words: ['resistance'], instead: 'name the group, or the alliance led by Iran' },
  { words: ['regime', 'regimes'], instead: 'write “government”, or name the state' },
  { words: ['entity', 'entities'], instead: 'name the state' },
  {
    words: ['massacre', 'massacres', 'massacred', 'massacring'],
    instead: 'write “killed”, and who counted',
  },
  { words: ['proxy', 'proxies'], instead: 'name the group, and who supports it' },
  {
    words: ['militia', 'militias', 'militiaman', 'militiamen'],
    instead: 'name the group, or write “armed group”',
  },
  { words: ['martyr', 'martyrs', 'martyred', 'martyrdom'], instead: 'write “killed”' },
  {
    words: ['occupation', 'occupations', 'occupied', 'occupier', 'occupiers', 'occupying'],
    instead: 'name the state, the forces or the area',
  },
  { words: ['settler', 'settlers'], instead: 'write “residents”, or name the town' },
  { words: ['genocide', 'genocidal'], instead: 'give the charge in the words of who makes it' },
  { words: ['war crime', 'war crimes', 'war-crimes'], instead: 'say what was done' },
  {
    words: ['murder', 'murders', 'murdered', 'murdering', 'murderer', 'murderers', 'murderous'],
    instead: 'write “killed”',
  },
  {
    words: ['butcher', 'butchers', 'butchered', 'dictator', 'dictators'],
    instead: 'name the person',
  },
  { words: ['mullah', 'mullahs', 'Gestapo'], instead: 'name the body by its own name' },
  { words: ['enemy', 'enemies'], instead: 'name who is meant' },
  { words: ['brazen', 'brazenly'], instead: 'say what was done' },
];

/** Proper names that hold such a word. No other is exempt, not even one of the tables. */
export const PROPER_NAMES: readonly string[] = [
  'Axis of Resistance',
  'Islamic Resistance in Iraq',
  'Islamic Resistance in Lebanon',
  'Islamic Resistance Movement',
  'National Council of Resistance of Iran',
  'Popular Resistance Committees',
];
