import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// In development one origin serves everything, as nginx and the launcher do.
const backend = process.env.AMPERA_ORIGIN ?? 'http://localhost:8080';
const toBackend = { target: backend, changeOrigin: false };

/**
 * What PDF.js fetches while it draws: fonts for PDFs that bring none, and its reader of JPEG 2000. From our own origin,
 * under a name with the version, as everything in `assets` is kept for good.
 */
function pdfAssets(): Plugin {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  const prefix = `assets/pdfjs-${version}/`;
  // WebAssembly is not allowed by our policy
  const files = ['standard_fonts', 'wasm'].flatMap((folder) =>
    readdirSync(join(home, folder))
      .filter((name) => !name.endsWith('.wasm'))
      .map((name) => `${folder}/${name}`),
  );
  return {
    name: 'pdf-assets',
    generateBundle() {
      for (const name of files) {
        this.emitFile({
          type: 'asset',
          fileName: prefix + name,
          source: readFileSync(join(home, name)),
        });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = files.find((file) => request.url === `/${prefix}${file}`);
        if (!name) {
          next();
          return;
        }
        if (name.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
        response.end(readFileSync(join(home, name)));
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), pdfAssets()],
  worker: { format: 'es' },
  server: {
    proxy: { '/api': toBackend, '/auth': toBackend, '/survei': toBackend, '/mailbox': toBackend },
  },
  build: {
    sourcemap: false,
    chunkSizeWarningLimit: 600,
    // the page where an account is activated stands alone: it is opened on phones, before anybody is signed in
    rolldownOptions: { input: ['index.html', 'aktivasi.html'] },
  },
});
