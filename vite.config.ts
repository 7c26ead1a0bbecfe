import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const ours = fileURLToPath(new URL('./src', import.meta.url));
const routes = join(ours, 'routes');
const [layout, mainPage] = ['+layout.svelte', '+page.svelte'].map((name) => join(routes, name));

/** The pages that no script brings to life, with the layout that they stand in, too. */
const staticPages = readdirSync(routes, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('+page.ts'))
  .map((file) => join(routes, file))
  .filter((file) => readFileSync(file, 'utf8').includes('csr = false'))
  .map((file) => file.replace(/ts$/, 'svelte'))
  .concat(layout!);

/** Some modules with all that they cannot run without. */
function closureOf(ids: readonly string[], graph: Graph): ReadonlySet<string> {
  const closure = new Set<string>();
  const todo = [...ids];
  for (let id = todo.pop(); id; id = todo.pop()) {
    if (closure.has(id)) continue;
    closure.add(id);
    todo.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return closure;
}

/**
 * All that the main page needs at once goes into two files: as the thirty into which it would fall, by who else
 * needs which, it would be a tenth larger on its way. What other pages need, too, is apart, Kit's own start
 * included: by what a page imports Kit finds its styles, and what the main page fetches later has others.
 */
function firstLoad() {
  let main: ReadonlySet<string> | undefined;
  let shared: ReadonlySet<string> | undefined;
  const isMain = (id: string, graph: Graph): boolean =>
    (main ??= closureOf([layout!, mainPage!], graph)).has(id);
  const isShared = (id: string, graph: Graph): boolean =>
    isMain(id, graph) &&
    (!id.startsWith(ours) || (shared ??= closureOf(staticPages, graph)).has(id));
  return [
    { name: (id: string, graph: Graph) => (isShared(id, graph) ? 'shared' : null), priority: 1 },
    { name: (id: string, graph: Graph) => (isMain(id, graph) ? 'first' : null) },
  ];
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
        rolldownOptions: { output: { codeSplitting: { groups: firstLoad() } } },
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
