import { defineProject } from 'vitest/config';

export default defineProject({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'respond',
    env: { BASE_URL: '/survei/' },
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000/survei/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/settle.ts'],
    css: false,
    // answering a whole survey, with keys of full size
    testTimeout: 20_000,
  },
});
