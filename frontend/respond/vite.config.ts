import { defineConfig } from 'vite';

import { serviceWorker } from './worker.build';

const backend = process.env.AMPERA_ORIGIN ?? 'http://localhost:8080';
const toBackend = { target: backend, changeOrigin: false };
const here = (name: string) => new URL(name, import.meta.url).pathname;

export default defineConfig({
  base: '/survei/',
  plugins: [serviceWorker('/survei/', here('public'))],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    // phones of five years ago, as in the list of browsers that the API lint reads
    target: ['chrome95', 'edge95', 'firefox94', 'safari15'],
    sourcemap: false,
    // it is a hint; those who do not know it fetch a moment later
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // fields of classes are set, not defined: a helper less on the phone; no class here inherits a setter
      transform: { assumptions: { setPublicClassFields: true } },
      input: { index: here('index.html'), sw: here('src/worker/worker.ts') },
      output: {
        // the worker keeps its address, so that a browser finds the next one
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: { '/api': toBackend, '/auth': toBackend } },
});
