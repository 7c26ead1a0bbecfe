import type { Handle } from '@sveltejs/kit';
import { headOf } from '$lib/server/head.ts';

/**
 * Scripts are not preloaded: the prerendered page is what a reader needs first, and on a slow line they
 * would share it with the document and its fonts. What the head says of the page's address is written here,
 * so that it is in no script.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type }) => type !== 'js',
    transformPageChunk: ({ html }) =>
      event.route.id === '/404'
        ? html
        : html.replace('</head>', () => `${headOf(event.url.pathname, event.locals)}</head>`),
  });
