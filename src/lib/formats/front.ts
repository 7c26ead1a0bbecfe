import type { Chronology, ChronologyEvent } from '../chronology/types.ts';

/** The name of the front that an event is on. */
export const frontOf = (
  { front }: Pick<ChronologyEvent, 'front'>,
  { fronts }: Pick<Chronology, 'fronts'>,
): string => fronts.find(({ id }) => id === front)?.label ?? front;
