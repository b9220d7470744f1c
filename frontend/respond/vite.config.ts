import { defineConfig } from 'vite';

const backend = process.env.AMPERA_ORIGIN ?? 'http://localhost:8080';
const toBackend = { target: backend, changeOrigin: false };

export default defineConfig({
  base: '/survei/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // phones of five years ago
  build: { target: ['chrome100', 'firefox100', 'safari15'], sourcemap: false },
  server: { proxy: { '/api': toBackend, '/auth': toBackend } },
});
