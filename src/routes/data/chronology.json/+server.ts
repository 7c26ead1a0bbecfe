import { json } from '@sveltejs/kit';
import { getChronology } from '$lib/server/content/chronology.ts';

export const prerender = true;

export const GET = () => json(getChronology());
