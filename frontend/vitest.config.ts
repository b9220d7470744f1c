import { defineConfig } from 'vitest/config';

// Every workspace with a vitest.config.ts (or a vite.config.ts) of its own is a project: one run counts them all.
export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', '{dashboard,respond}/vitest.config.ts'],
    maxWorkers: process.env.AMPERA_TEST_WORKERS ?? 2,
  },
});
