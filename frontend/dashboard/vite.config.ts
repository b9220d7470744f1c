import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// In development one origin serves everything, as nginx and the launcher do.
const backend = process.env.AMPERA_ORIGIN ?? 'http://localhost:8080';
const toBackend = { target: backend, changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  server: {
    proxy: { '/api': toBackend, '/auth': toBackend, '/survei': toBackend, '/mailbox': toBackend },
  },
  build: { sourcemap: false, chunkSizeWarningLimit: 600 },
});
