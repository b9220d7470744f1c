import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';

import type { Plugin } from 'vite';

const PAGE = 'index.html';
// asked for when it is installed, by the system and not by the page
const SELDOM = /^icon-|^apple-/;

/** Writes into the worker what the deployment consists of: its files, and the hash of its page. */
export function serviceWorker(base: string, publicFolder?: string): Plugin {
  return {
    name: 'service-worker',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle[PAGE];
        const worker = bundle['sw.js'];
        if (page?.type !== 'asset' || worker?.type !== 'chunk') {
          throw new Error('the page or the worker was not built');
        }
        const built = Object.keys(bundle).filter((name) => name !== 'sw.js');
        const open = publicFolder
          ? readdirSync(publicFolder).filter((name) => !SELDOM.test(name))
          : [];
        const files = [...built, ...open].sort().map((name) => `${base}${name}`);
        const hash = createHash('sha256').update(page.source).digest('hex');
        const version = createHash('sha256')
          .update(JSON.stringify([hash, files]))
          .digest('hex');
        const shell = { version: version.slice(0, 16), page: hash, files };
        if (!worker.code.includes('AMPERA_SHELL')) throw new Error('the worker takes no shell');
        worker.code = worker.code.replaceAll('AMPERA_SHELL', JSON.stringify(shell));
      },
    },
  };
}
