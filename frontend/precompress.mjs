// Writes a .gz and a .br beside every built text file that gets smaller by it: the servers send them as they are.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const texts = /\.(js|css|html|svg|json|webmanifest|txt)$/;

for (const entry of ['dashboard', 'respond']) {
  const folder = new URL(`./${entry}/dist/`, import.meta.url).pathname;
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!texts.test(name)) continue;
    const file = join(folder, name);
    const content = readFileSync(file);
    const compressed = {
      '.gz': gzipSync(content, { level: 9 }),
      '.br': brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    };
    for (const [ending, bytes] of Object.entries(compressed)) {
      if (bytes.length < content.length) writeFileSync(file + ending, bytes);
    }
  }
}
