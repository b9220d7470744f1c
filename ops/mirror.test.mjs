// The mirror of the public log of manifests (tools/mirror-manifests.sh) against a log that grows, and one that changes.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const script = new URL('../tools/mirror-manifests.sh', import.meta.url).pathname;

function logOf(...entries) {
  let seal = '0'.repeat(64);
  let text = 'ampera manifest log 1\n';
  entries.forEach((entry, at) => {
    const line = `${at + 1} ${entry}`;
    seal = createHash('sha256').update(`${seal} ${line}`).digest('hex');
    text += `${line} ${seal}\n`;
  });
  return text;
}

const [one, two, other] = ['a', 'b', 'c'].map((each) => `2026-11-25 c-${each} ${each.repeat(64)}`);

test('a mirror grows with the log, and refuses one that changed', async (context) => {
  let log = logOf(one);
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/api/v1/public/manifests' ? 200 : 404;
    response.end(log);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const folder = mkdtempSync(join(tmpdir(), 'mirror-'));
  context.after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  const copy = () => readFileSync(join(folder, 'manifests.txt'), 'utf8');
  const mirror = () => run(script, [`http://127.0.0.1:${server.address().port}/`, folder]);

  assert.match((await mirror()).stdout, /^1 manifests/);
  log = logOf(one, two);
  assert.match((await mirror()).stdout, /^2 manifests/);
  assert.equal(copy(), log);

  for (const forged of [logOf(one, other), logOf(one), logOf(other, two), `${logOf(one, two)}3 broken line x y\n`, 'hello\n']) {
    log = forged;
    await assert.rejects(mirror, { code: 1 });
    assert.equal(copy(), logOf(one, two));
  }
  log = logOf(one, other);
  await assert.rejects(mirror, /changed or gone/);
  assert.ok(existsSync(join(folder, 'manifests.txt.other')), 'what is served now is kept as evidence');
});
