/** Plain Node for the tests of reactive files, which are built as for a browser: there runes react. */
import type { Environment } from 'vitest/runtime';

export default {
  name: 'runes',
  viteEnvironment: 'client',
  setup: () => ({ teardown() {} }),
} satisfies Environment;
