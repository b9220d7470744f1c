// The budgets of the phone: what the first page loads, and the same with the client that signs in.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_FIRST = 30 * 1024;
const BUDGET_WITH_SIGN_IN = 60 * 1024;

const dist = new URL('./dist/', import.meta.url);
const size = (path) => gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length;
const page = readFileSync(new URL('index.html', dist), 'utf8');
const linked = [...page.matchAll(/(?:src|href)="\/survei\/([^"]+)"/g)].map(([, path]) => path);
const first = ['index.html', ...new Set(linked)];
const lazy = readdirSync(new URL('assets/', dist))
  .filter((name) => name.endsWith('.js'))
  .map((name) => `assets/${name}`)
  .filter((path) => !first.includes(path));
const sum = (paths) => paths.reduce((total, path) => total + size(path), 0);

for (const path of [...first, ...lazy]) console.log(`${String(size(path)).padStart(7)}  ${path}`);
const firstLoad = sum(first);
const withSignIn = firstLoad + sum(lazy);
console.log(
  `first load ${firstLoad} of ${BUDGET_FIRST}, with everything lazy ${withSignIn} of ${BUDGET_WITH_SIGN_IN} bytes gzip`,
);
if (firstLoad > BUDGET_FIRST || withSignIn > BUDGET_WITH_SIGN_IN) process.exit(1);
