/** What is said where a part of the page does not come. */

export const noTimeline = 'The timeline could not be loaded. Press it to try again.';
