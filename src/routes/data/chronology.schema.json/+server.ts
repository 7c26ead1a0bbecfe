import { json } from '@sveltejs/kit';
import { chronologyJsonSchema } from '$lib/server/content/json-schema.ts';

export const prerender = true;

export const GET = () => json(chronologyJsonSchema());
