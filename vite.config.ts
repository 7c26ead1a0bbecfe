import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Kit's root component hides its announcer by a style attribute, which the site's own policy blocks with
 * an error in the console. The class does the same.
 */
const announcerByClass: Plugin = {
  name: 'announcer-by-class',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/generated/root.svelte')) return undefined;
    return code.replace(/(id="svelte-announcer"[^>]*) style="[^"]*"/, '$1 class="visually-hidden"');
  },
};

/**
 * d3-zoom names d3's zoom curve for transitions, of which it has none here (below). Our own flights take it
 * when they come (src/lib/adapters/motion.ts): in the first load it would be for nothing.
 */
const zoomWithoutCurve: Plugin = {
  name: 'zoom-without-curve',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source !== 'd3-interpolate' || !importer?.includes('/d3-zoom/')) return undefined;
    return fileURLToPath(new URL('./src/lib/adapters/noTransition.ts', import.meta.url));
  },
};

/** What a module of the graph tells of those that it cannot run without. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * All that the main page needs at once goes into one file: as the thirty that its modules would be parted into,
 * by which other pages share them, it would be a tenth larger on its way.
 */
function firstLoad(): (id: string, graph: Graph) => string | null {
  const ids = new Set<string>();
  return (id, graph) => {
    const todo = ids.size
      ? []
      : ['+layout.svelte', '+page.svelte'].map((name) =>
          fileURLToPath(new URL(`./src/routes/${name}`, import.meta.url)),
        );
    for (let next = todo.pop(); next; next = todo.pop()) {
      if (ids.has(next)) continue;
      ids.add(next);
      todo.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
    }
    return ids.has(id) ? 'first' : null;
  };
}

export default defineConfig({
  plugins: [announcerByClass, zoomWithoutCurve, sveltekit()],
  resolve: {
    // d3-zoom asks d3-transition only for `interrupt`, as its own double-click animation is off
    // (src/lib/adapters/zoom.ts). The whole would be a fifth of the page's JavaScript.
    alias: {
      'd3-transition': fileURLToPath(
        new URL('./src/lib/adapters/noTransition.ts', import.meta.url),
      ),
    },
  },
  build: { assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstLoad() }] } } },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/content/**/*.test.ts'],
          exclude: ['**/*.svelte.test.ts'],
          environment: 'node',
          // Properties are tried on many inputs: a busy machine is slow, and no test can fail for that.
          testTimeout: 60_000,
        },
      },
      {
        // On a server runes neither react nor memoise: what tests them takes the build of the browser.
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'runes',
          include: ['src/**/*.svelte.test.ts', 'tests/layout/**/*.svelte.test.ts'],
          environment: './tests/runes.environment.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
