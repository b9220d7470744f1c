import { defineConfig } from 'vite';

import { serviceWorker } from './worker.build';

const here = (name: string) => new URL(name, import.meta.url).pathname;
const BASE = '/survei/umum/';

/** The page of those who have no account: built by itself, so that it weighs nothing for those who have one. */
export default defineConfig({
  base: BASE,
  root: here('umum'),
  publicDir: false,
  plugins: [serviceWorker(BASE)],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'iife' },
  build: {
    outDir: here('dist/umum'),
    emptyOutDir: true,
    target: ['chrome95', 'edge95', 'firefox94', 'safari15'],
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: here('umum/index.html'), sw: here('src/worker/worker.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
