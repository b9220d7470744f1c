// The budgets of the phone, in compressed bytes: what the first page loads, the same with the client that signs in,
// what opening a survey adds, and everything that signing in, the ballot, answering usual questions and keeping drafts
// need. Shown, but not in that sum: the QR code, the public list of counted answers and the hint for the home screen, for those who meet them, the
// rare kinds of questions, for questionnaires that have one, photos and files, for those that ask for some, and the other language, for those who read it instead.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const dist = new URL('./dist/', import.meta.url);
const size = (path) => gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length;
const page = readFileSync(new URL('index.html', dist), 'utf8');
// the icon of an iPhone's home screen is fetched when it is put there
const linked = [...page.matchAll(/(?:src|href)="\/survei\/([^"]+)"/g)]
  .map(([, path]) => path)
  .filter((path) => !path.startsWith('apple-'));
const first = ['index.html', ...new Set(linked)];
const lazy = readdirSync(new URL('assets/', dist))
  .filter((name) => /\.(js|css)$/.test(name))
  .map((name) => `assets/${name}`)
  .filter((path) => !first.includes(path));
const named = (name) => lazy.filter((path) => path.startsWith(`assets/${name}-`));
const signIn = named('oauth');
const onDemand = [...named('qr'), ...named('counted'), ...named('install'), ...named('clearing')];
const rare = named('rare');
const files = [...named('file-item'), ...named('files')];
const english = [...named('messages.en'), ...named('survey-messages.en')];
const beside = [...named('background'), ...named('outbox')];
const seldom = [...onDemand, ...rare, ...files, ...english];
const later = [...signIn, ...seldom, ...beside, ...named('code'), ...named('sync')];
const survey = lazy.filter((path) => !later.includes(path));

// the page of those without an account is built by itself
const publicPage = readFileSync(new URL('umum/index.html', dist), 'utf8');
const publicFirst = [
  'umum/index.html',
  ...[...publicPage.matchAll(/(?:src|href)="\/survei\/(umum\/[^"]+)"/g)].map(([, path]) => path),
];
const publicLazy = readdirSync(new URL('umum/assets/', dist))
  .filter(
    (name) =>
      /\.(js|css)$/.test(name) && !/^(code|file-item|files|qr|rare|sync)-|[.]en-/.test(name),
  )
  .map((name) => `umum/assets/${name}`)
  .filter((path) => !publicFirst.includes(path));

const sum = (paths) => paths.reduce((total, path) => total + size(path), 0);
const budgets = [
  ['first load', first, 30 * KB],
  ['with the sign-in client', [...first, ...signIn], 60 * KB],
  ['opening a survey', survey, 24 * KB],
  ['the list of counted answers', named('counted'), 6 * KB],
  ['the hint for the home screen', named('install'), 1 * KB],
  ['rare kinds of questions', rare, 8 * KB],
  ['photos and files', files, 8 * KB],
  ['first load without an account', publicFirst, 30 * KB],
  ['everything usual without an account', [...publicFirst, ...publicLazy], 60 * KB],
  ['the worker that keeps the page', ['sw.js'], 2 * KB],
  ['everything usual', [...first, ...lazy.filter((path) => !seldom.includes(path))], 60 * KB],
];

for (const path of [...first, ...lazy]) console.log(`${String(size(path)).padStart(7)}  ${path}`);
let over = [signIn, survey, onDemand, rare, files, english, beside].some(
  (part) => part.length === 0,
);
if (over) console.log('a part is missing that used to be loaded later');
for (const [name, paths, budget] of budgets) {
  const bytes = sum(paths);
  console.log(`${bytes <= budget ? 'ok  ' : 'OVER'} ${name}: ${bytes} of ${budget} bytes`);
  over ||= bytes > budget;
}
process.exit(over ? 1 : 0);
