import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  build: { assetsInlineLimit: 0 },
  test: {
    include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/content/**/*.test.ts'],
    environment: 'node',
  },
});
