// Writes what make bench measured into docs/measurements.md, between its two marks, so that no figure is copied by hand.
//   node tools/write-measurements.mjs [--by COMMAND] LOG...      COMMAND is make bench unless another is named
// A LOG holds lines as the weights of the answering page, Lighthouse and the backend's Figures print them; others are
// passed over.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const FILE = 'docs/measurements.md';
const named = process.argv[2] === '--by';
const BEGIN = `<!-- ${named ? process.argv[3] : 'make bench'} writes from here -->`;
const END = '<!-- to here -->';
const NUMBER = String.raw`-?[\d,]*\d(?:\.\d+)?`;
const BYTES = /^(?:ok|FAIL) +(.+): (\d+) of (\d+) bytes$/;
const FIGURE = new RegExp(
  String.raw`^(\S.*?) {2,}(${NUMBER})(?: \[(${NUMBER}), (${NUMBER})\])?(?: \((at least|at most) (${NUMBER})\))?(?: (.+))?$`,
);

function row(line) {
  const bytes = line.match(BYTES);
  if (bytes) {
    const [is, most] = bytes.slice(2).map((each) => Number(each).toLocaleString('en'));
    return [`**answering page: ${bytes[1]}**`, `${is} bytes`, `at most ${most}`];
  }
  const figure = line.match(FIGURE);
  const isOfLiquibase = figure?.[1].endsWith(':');
  if (!figure || isOfLiquibase) return null;
  const [, what, value, from, to, side, limit, unit] = figure;
  const measured = `${value}${unit ? ` ${unit}` : ''}${from ? ` (${from} to ${to})` : ''}`;
  return side ? [`**${what}**`, measured, `${side} ${limit}`] : [what, measured, ''];
}

const rows = process.argv
  .slice(named ? 4 : 2)
  .flatMap((log) => readFileSync(log, 'utf8').split('\n'))
  .map(row)
  .filter(Boolean);
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const changed = git('status', '--porcelain', '--', '.', `:!${FILE}`) ? ', with changes' : '';
const machine = `${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB`;
const table = [
  `${new Date().toISOString().slice(0, 10)}, ${git('rev-parse', '--short', 'HEAD')}${changed}, ${machine}.`,
  '',
  '| | | limit |',
  '|---|---|---|',
  ...rows.map((cells) => `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' ')),
];

const text = readFileSync(FILE, 'utf8');
const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END, text.indexOf(BEGIN))];
if (begin < 0 || end < begin) throw new Error(`${FILE} has no place for the figures: ${BEGIN} ... ${END}`);
writeFileSync(FILE, `${text.slice(0, begin)}${BEGIN}\n${table.join('\n')}\n${text.slice(end)}`);
console.log(`${rows.length} figures written into ${FILE}`);
