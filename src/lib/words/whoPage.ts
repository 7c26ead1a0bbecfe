/** The page on who is who. */

export const title = 'Who is who';
export const description =
  'The actors that the chronology names, each in two neutral lines, with other spellings of the name and the events it has a part in.';
export const opening =
  'Everyone whom an event names, and how else the name is written. Private persons are not named.';

/** The headings of the kinds of actors, in the order of the page. */
export const kinds = {
  group: 'Groups and armed forces',
  person: 'Persons',
  state: 'States',
  organisation: 'Organisations and media',
};

/** What the list of names at the head of the page is called. */
export const names = 'Names';
/** Before the other spellings of a name. */
export const alsoWritten = 'Also written';
export const onTimeline = 'On the timeline';
