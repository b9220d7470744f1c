#!/usr/bin/env node
// Compares the expected values in the tests of statistics with R. A block of lines "// R> command" stands before a
// statement agree(...) or agreeTo(tolerance, ...); the value of its last command must be the last numbers of the
// statement. With --write, "@@" in the statement is replaced by R's value. Needs Rscript with the packages named in the
// tests (psych, MASS, polycor, GPArotation, survey, effectsize, ordinal, vcd, boot, mvtnorm).
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(
  dirname(fileURLToPath(import.meta.url)),
  '../backend/app/src/test/java/id/ampera/statistics',
);
const write = process.argv.includes('--write');
const only = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const NUMBER = /(?<![\w.])-?\d[\d_]*(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.]*\()/g;

function blocks(text) {
  const lines = text.split('\n');
  const found = [];
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i].trim().startsWith('// R> ')) continue;
    const commands = [];
    while (lines[i].trim().startsWith('// R> ')) commands.push(lines[i++].trim().slice(6));
    let end = i;
    while (end < lines.length && !lines[end].includes(';')) end++;
    const statement = lines.slice(i, end + 1).join('\n');
    found.push({
      commands,
      statement,
      line: i + 1,
      checked: /^\s*agree(To)?\(/.test(statement),
    });
    i--;
  }
  return found;
}

function evaluate(found) {
  const script = found.map(
    (b, i) =>
      `.v <- tryCatch({\n${b.commands.join('\n')}\n}, error = function(e) { message("block ${i}: ", e); NA })\n` +
      (b.checked ? `cat("\\n@", ${i}, sprintf("%.17g", as.numeric(.v)), "\\n")\n` : ''),
  );
  const out = execFileSync('Rscript', ['--vanilla', '-'], {
    input: 'options(warn=-1); suppressMessages({library(stats)})\n' + script.join(''),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const values = new Map();
  for (const line of out.split('\n')) {
    const [mark, i, ...rest] = line.trim().split(/\s+/);
    if (mark === '@') values.set(Number(i), rest.map(Number));
  }
  return values;
}

let compared = 0;
let wrong = 0;
for (const file of readdirSync(root, { recursive: true }).filter((f) =>
  f.endsWith('StatisticsTest.java'),
)) {
  if (only.length && !only.some((name) => file.includes(name))) continue;
  const path = join(root, file);
  let text = readFileSync(path, 'utf8');
  const found = blocks(text);
  if (!found.length) continue;
  const values = evaluate(found);
  for (const [i, block] of found.entries()) {
    if (!block.checked) continue;
    const expected = values.get(i) ?? [NaN];
    if (write && block.statement.includes('@@')) {
      if (expected.some(Number.isNaN)) console.error(`${file}:${block.line}: R has no value`);
      else
        text = text.replace(
          block.statement,
          block.statement.replace('@@', expected.map(String).join(', ')),
        );
      continue;
    }
    const numbers = (block.statement.match(NUMBER) ?? []).map((n) => Number(n.replaceAll('_', '')));
    const tolerance = block.statement.trim().startsWith('agreeTo') ? numbers[0] : 1e-9;
    const stated = numbers.slice(-expected.length);
    const same = expected.every(
      (v, k) => Math.abs(v - stated[k]) <= tolerance * Math.max(1, Math.abs(v)),
    );
    compared += expected.length;
    if (!same) {
      wrong++;
      console.error(`${file}:${block.line}: R says ${expected}, the test ${stated}`);
    }
  }
  if (write) writeFileSync(path, text);
}
console.log(`${compared} values compared with R, ${wrong} statements differ`);
process.exit(wrong ? 1 : 0);
