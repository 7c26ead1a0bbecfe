import type { Handle } from '@sveltejs/kit';
import { headOf } from '$lib/server/head.ts';

/** What is in `noscript` never comes to life: Svelte's marks of its blocks are for nothing there. */
const withoutMarks = (html: string): string =>
  html.replace(/<noscript>.*?<\/noscript>/gs, (part) => part.replace(/<!--.*?-->/g, ''));

/**
 * Scripts are not preloaded: the prerendered page is what a reader needs first, and on a slow line they
 * would share it with the document and its fonts. What the head says of the page's address, and to machines,
 * is written here, so that no script carries it.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type }) => type !== 'js',
    transformPageChunk: ({ html }) => {
      const page = withoutMarks(html);
      if (event.route.id === '/404') return page;
      return page.replace('</head>', () => `${headOf(event.url.pathname, event.locals)}</head>`);
    },
  });
