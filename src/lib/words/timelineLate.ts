/** What of the timeline comes late: what is out of sight, what to do, and which of several events is meant. */
import { plural, wordList, wordNumber } from './language.ts';

export const beyond = {
  name: 'Events out of sight',
  /** Of a button that goes to the nearest of them. */
  goTo: {
    earlier: (count: number, front: string) => goTo(plural(count, 'earlier event'), count, front),
    later: (count: number, front: string) => goTo(plural(count, 'later event'), count, front),
  },
};

const goTo = (events: string, count: number, front: string): string =>
  `${events} in ${front}: ${count === 1 ? 'go to it' : 'go to the nearest'}`;

export const hint = {
  mouse: 'Wheel to zoom, drag to pan, arrow keys to step, ? for help',
  touch: 'Pinch to zoom, swipe to pan, tap an event',
  dismiss: 'Dismiss the hint',
};

export const choice = {
  name: (count: number) => `${plural(count, 'event')}: choose one`,
  heading: (count: number, canPart: boolean) =>
    `${plural(count, 'event')} close together${canPart ? '' : '; zooming does not part them'}`,
  zoom: 'Zoom in',
  more: (count: number) => `and ${wordNumber(count)} more in the list`,
};

/** Of a cluster under the pointer, below its number of events. */
export const clusterTip = 'close together; opens to a list';

/** A link between two events, each by its title, and who says so. */
export const wordLink = (
  from: string,
  relation: string,
  to: string,
  sayers: readonly string[],
): string => `“${from}” ${relation} “${to}”, according to ${wordList(sayers)}`;
