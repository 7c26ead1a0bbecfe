import { json } from '@sveltejs/kit';
import { getReadings } from '$lib/server/content/chronology.ts';

export const prerender = true;

export const GET = () => json(getReadings());
