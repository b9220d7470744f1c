// How light and how accessible the page is on which a survey is answered: the median of five runs of Lighthouse as on a
// slow phone, signed in through Keycloak's own form, and how soon it can be used on a slow line with nothing kept from
// before. Scores under the limit fail; times are only told.
//   AMPERA_PUBLIC_URL=... AMPERA_DEMO_PASSWORD=... node lighthouse.mjs [runs]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const LIMITS = { performance: 98, accessibility: 100 };
// what a village's line gives at noon: bytes per second, milliseconds per request
const SLOW = { download: 400_000 / 8, upload: 400_000 / 8, latency: 200 };
const runs = Number(process.argv[2] ?? 5);
const origin = process.env.AMPERA_PUBLIC_URL;
const accounts = new URL(
  '../../backend/app/src/main/resources/demo/accounts.json',
  import.meta.url,
);
const respondent = JSON.parse(readFileSync(accounts, 'utf8')).find(
  ({ role }) => role === 'respondent',
);

const profile = mkdtempSync(join(tmpdir(), 'ampera-lighthouse-'));
const browser = await puppeteer.launch({
  executablePath: process.env.AMPERA_CHROMIUM ?? '/usr/bin/chromium',
  userDataDir: profile,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=id-ID',
  ],
});

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Signs in by typing, opens the survey that stands first, and goes to its first questions. */
async function openQuestions(page) {
  const press = async (selector) => (await page.waitForSelector(selector)).click();
  await page.goto(`${origin}/survei/`);
  await press('button.main');
  await (await page.waitForSelector('#username')).type(respondent.nip);
  await (await page.waitForSelector('#password')).type(process.env.AMPERA_DEMO_PASSWORD);
  await press('#kc-login');
  await press('.cards a.button.main');
  await press('.intro > button.main');
  await press('.code-step > button.main');
  await page.waitForSelector('form progress');
}

/** How long until `ready` is there, everything fetched anew over the slow line: the median of five. */
async function slowly(page, address, ready) {
  const line = await page.createCDPSession();
  await line.send('Network.enable');
  await line.send('Network.setBypassServiceWorker', { bypass: true });
  await page.setCacheEnabled(false);
  await page.emulateNetworkConditions(SLOW);
  const times = [];
  for (let visit = 0; visit < 5; visit++) {
    await page.goto('about:blank');
    const began = Date.now();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector(ready);
    times.push(Date.now() - began);
  }
  await page.emulateNetworkConditions(null);
  return median(times);
}

try {
  const page = await browser.newPage();
  await openQuestions(page);
  const address = page.url();
  const results = [];
  for (let run = 0; run < runs; run++) {
    // the session of the tab stays: without it the page would be another one
    const { lhr } = await lighthouse(
      address,
      {
        onlyCategories: ['performance', 'accessibility'],
        disableStorageReset: true,
        logLevel: 'error',
      },
      undefined,
      page,
    );
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    results.push(lhr);
  }
  const score = (category) =>
    median(results.map((lhr) => Math.round(lhr.categories[category].score * 100)));
  const time = (audit) => Math.round(median(results.map((lhr) => lhr.audits[audit].numericValue)));
  const performance = score('performance');
  const accessibility = score('accessibility');
  console.log(
    `page                      ${new URL(address).pathname.replace(/[0-9a-f-]{36}/, '...')}`,
  );
  console.log(`Lighthouse, performance   ${performance} (at least ${LIMITS.performance})`);
  console.log(`Lighthouse, accessibility   ${accessibility} (at least ${LIMITS.accessibility})`);
  console.log(`first contentful paint    ${time('first-contentful-paint')} ms`);
  console.log(`largest contentful paint  ${time('largest-contentful-paint')} ms`);
  console.log(`total blocking time       ${time('total-blocking-time')} ms`);
  for (const { id, score: got, title } of Object.values(results[0].audits)) {
    const counts = results[0].categories.accessibility.auditRefs.some(
      (ref) => ref.id === id && ref.weight,
    );
    if (counts && got !== null && got < 1) console.log(`not accessible: ${title}`);
  }
  const stranger = await (await browser.createBrowserContext()).newPage();
  console.log(
    `first page, 400 kbit/s    ${await slowly(stranger, `${origin}/survei/`, 'button.main')} ms`,
  );
  console.log(`questions, 400 kbit/s     ${await slowly(page, address, 'form progress')} ms`);
  process.exitCode =
    performance < LIMITS.performance || accessibility < LIMITS.accessibility ? 1 : 0;
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
