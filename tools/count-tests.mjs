// Adds up what the test runners of one target wrote, names what failed, ends with the one line "N passed, N failed",
// and leaves numbers and names in .local/results/TARGET.json for the sum of all targets.
//   node tools/count-tests.mjs TARGET EXIT_CODE FILE_OR_FOLDER...
// A folder holds Surefire's XML, a file is the JSON of Vitest or Playwright. A target whose command
// failed although every counted test passed (a build that broke, a runner that died) counts as one failure more.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [target, exitCode, ...sources] = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0, failures: [] };

function add(passed, failed, skipped = 0) {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}

function surefire(folder) {
  for (const name of readdirSync(folder).filter((each) => /^TEST-.*\.xml$/.test(each))) {
    const report = readFileSync(join(folder, name), 'utf8');
    const suite = report.match(/<testsuite\b[^>]*>/)?.[0] ?? '';
    const number = (attribute) => Number(suite.match(new RegExp(`\\b${attribute}="(\\d+)"`))?.[1] ?? 0);
    const failed = number('failures') + number('errors');
    add(number('tests') - failed - number('skipped'), failed, number('skipped'));
    for (const [, attributes] of report.matchAll(/<testcase\b([^>]*[^/])>\s*<(?:failure|error)\b/g)) {
      const attribute = (key) => attributes.match(new RegExp(`\\b${key}="([^"]*)"`))?.[1] ?? '';
      sum.failures.push(`${attribute('classname').split('.').at(-1)}: ${attribute('name')}`);
    }
  }
}

function vitest(report) {
  // a file that could not even be loaded has no test to count
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length);
  add(report.numPassedTests, report.numFailedTests + broken.length, report.numPendingTests);
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter((each) => each.status === 'failed').map((each) => each.fullName);
    if (broken.includes(file)) failed.push('does not load');
    for (const name of failed) sum.failures.push(`${relative('.', file.name)}: ${name}`);
  }
}

function playwright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  add(expected, unexpected + flaky + report.errors.length, skipped);
  const walk = (suite) => {
    for (const { file, title, tests } of suite.specs ?? [])
      if (tests.some((each) => /^(unexpected|flaky)$/.test(each.status))) sum.failures.push(`${file}: ${title}`);
    (suite.suites ?? []).forEach(walk);
  };
  report.suites.forEach(walk);
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
for (const name of sum.failures) console.log(`failed: ${name}`);
if (sum.skipped) console.log(`(${sum.skipped} skipped)`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
