import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter(),
    paths: { base: process.env.BASE_PATH ?? '', relative: false },
    typescript: {
      config: (config) => ({
        ...config,
        include: [...config.include, '../*.ts', '../src/cli/**/*.ts'],
      }),
    },
    // The styles are small, and in the document they cost no request before the first paint; Kit allows them
    // by their hashes in the policy below.
    inlineStyleThreshold: 32_768,
    // 404.html is a page like any other, so that it reads without JavaScript; nothing links to it.
    prerender: { entries: ['*', '/404'] },
    csp: {
      mode: 'hash',
      // Kit writes the policy as a meta tag; frame-ancestors needs the host's header (README, Hosting).
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'font-src': ['self'],
        'img-src': ['self', 'data:', 'blob:'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'object-src': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url'],
      },
    },
  },
};
