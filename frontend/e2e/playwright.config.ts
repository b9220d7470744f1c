import { defineConfig } from '@playwright/test';

const baseURL = process.env.AMPERA_PUBLIC_URL;
if (!baseURL) throw new Error('AMPERA_PUBLIC_URL is not set; run the journeys with "make test".');

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'test-results/artifacts',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // one waits for the server while the other draws
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  projects: [
    { name: 'sign in', testMatch: '*.setup.ts' },
    { name: 'journeys', testMatch: '*.spec.ts', dependencies: ['sign in'] },
    {
      name: 'pictures',
      testDir: 'pictures',
      testMatch: 'readme.spec.ts',
      dependencies: ['sign in'],
    },
    {
      name: 'album',
      testDir: 'pictures',
      testMatch: ['album.spec.ts', 'states.spec.ts', 'steps.spec.ts'],
      dependencies: ['sign in'],
    },
  ],
  use: {
    baseURL,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.AMPERA_CHROMIUM ? { executablePath: process.env.AMPERA_CHROMIUM } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
