/** The keys as they are written on the sheet and said. */
import { FACES, SPOKEN } from '../../words/keys.ts';

/** What stands on a key, as most keyboards have it. */
export const faceOf = (key: string): string => FACES[key] ?? key;

/** How a key is named to the ear, where its face is no word; null where it is one. */
export const spokenKey = (key: string): string | null => SPOKEN[key] ?? null;
