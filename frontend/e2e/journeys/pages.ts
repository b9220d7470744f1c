import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The desk and the phone that every page is drawn for. */
export const SCREENS = [
  { name: '1440', width: 1440, height: 900 },
  { name: '360', width: 360, height: 740 },
] as const;

/** WCAG 2.2 AA, as far as a machine can tell: what breaks it, in words. */
async function barriers(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (within) axe.include(within);
  const { violations } = await axe
    .options({ resultTypes: ['violations'] })
    // without frames from elsewhere it need not open a page of its own each time
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}`),
  );
}

/** By how many pixels the page sticks out of the screen. */
async function excess(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** @param within what lies over the page: the rest is half covered, and nobody can touch it */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  expect(await barriers(page, within)).toEqual([]);
}

export async function expectNoSideScrolling(page: Page): Promise<void> {
  expect(await excess(page)).toBeLessThanOrEqual(0);
}

/** Looks at the open page on these screens, and tells what is wrong. */
export async function lookAt(
  page: Page,
  name: string,
  screens: readonly (typeof SCREENS)[number][] = SCREENS,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name: screen, width, height } of screens) {
    await page.setViewportSize({ width, height });
    // what was laid out for the other width settles in one frame
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
    const sticksOut = await excess(page);
    if (sticksOut > 0) wrong.push(`${name} at ${screen}: sticks out by ${sticksOut} px`);
    for (const barrier of await barriers(page)) wrong.push(`${name} at ${screen}: ${barrier}`);
  }
  return wrong;
}

export function fileName(name: string): string {
  return (
    name
      .replace(/^\//, '')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'home'
  );
}

/** Counts what is under way, so that a page is looked at when it is complete. */
export class Quiet {
  private running = 0;
  private since = Date.now();

  constructor(private readonly page: Page) {
    page.on('request', () => this.change(1));
    page.on('requestfinished', () => this.change(-1));
    page.on('requestfailed', () => this.change(-1));
  }

  private change(by: number): void {
    this.running = Math.max(0, this.running + by);
    this.since = Date.now();
  }

  async reached(): Promise<void> {
    await expect
      .poll(() => this.running === 0 && Date.now() - this.since > 150, { intervals: [50] })
      .toBe(true);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }
}
