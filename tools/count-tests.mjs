// Adds up what the test runners of one target wrote, ends with the one line "N passed, N failed", and leaves the
// numbers in .local/results/TARGET.json for the sum of all targets.
//   node tools/count-tests.mjs TARGET EXIT_CODE FILE_OR_FOLDER...
// A folder holds Surefire's XML, a file is the JSON of Vitest or Playwright. A target whose command
// failed although every counted test passed (a build that broke, a runner that died) counts as one failure more.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [target, exitCode, ...sources] = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0 };

function add(passed, failed, skipped = 0) {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}

function surefire(folder) {
  for (const name of readdirSync(folder).filter((each) => /^TEST-.*\.xml$/.test(each))) {
    const suite = readFileSync(join(folder, name), 'utf8').match(/<testsuite\b[^>]*>/)?.[0] ?? '';
    const number = (attribute) => Number(suite.match(new RegExp(`\\b${attribute}="(\\d+)"`))?.[1] ?? 0);
    const failed = number('failures') + number('errors');
    add(number('tests') - failed - number('skipped'), failed, number('skipped'));
  }
}

function vitest(report) {
  // a file that could not even be loaded has no test to count
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length);
  add(report.numPassedTests, report.numFailedTests + broken.length, report.numPendingTests);
}

function playwright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  add(expected, unexpected + flaky + report.errors.length, skipped);
}

for (const source of sources) {
  if (!existsSync(source)) {
    console.log(`no result: ${source}`);
    if (exitCode === '0') add(0, 1);
  } else if (statSync(source).isDirectory()) {
    surefire(source);
  } else {
    const report = JSON.parse(readFileSync(source, 'utf8'));
    if ('numTotalTests' in report) vitest(report);
    else playwright(report);
  }
}
if (exitCode !== '0' && sum.failed === 0) add(0, 1);
if (sum.passed + sum.failed === 0) add(0, 1);

mkdirSync('.local/results', { recursive: true });
writeFileSync(`.local/results/${target}.json`, JSON.stringify(sum));
if (sum.skipped) console.log(`(${sum.skipped} skipped)`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
