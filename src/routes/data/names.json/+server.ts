import { json } from '@sveltejs/kit';
import { getNames } from '$lib/server/content/chronology.ts';

export const prerender = true;

/** How else actors and places are written: what the search finds them by. */
export const GET = () => json(getNames());
