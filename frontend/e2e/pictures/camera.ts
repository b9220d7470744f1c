import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { type Page } from '@playwright/test';

// What the albums share: where the pictures lie, and what a machine can suspect in them.

export const ALBUM = new URL('../test-results/album/', import.meta.url).pathname;
const SUSPICIONS = `${ALBUM}suspicions.txt`;

export function openAlbum(): void {
  mkdirSync(ALBUM, { recursive: true });
  if (!process.env.ALBUM_KEEP) rmSync(SUSPICIONS, { force: true });
}

/** Words of machines, and texts that are cut off or stand over each other. */
export async function suspicions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (!text || !element?.checkVisibility() || element.closest('script, style')) continue;
      const odd = /\b\d{4}-\d{2}-\d{2}\b|\b[A-Z]+_[A-Z_]+\b|undefined|null|NaN|\{\{/.exec(text);
      if (odd) found.add(`machine word "${odd[0]}" in "${text.slice(0, 60)}"`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
      if (isCut && overflowX !== 'visible' && overflowX !== 'auto') {
        found.add(`cut off (${textOverflow}): "${text.slice(0, 60)}"`);
      }
    }
    const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (excess > 0) found.add(`sticks out by ${excess} px`);
    if (!/ [-·] /.test(document.title)) found.add(`title "${document.title}"`);
    return [...found];
  });
}

export function note(where: string, what: readonly string[]): void {
  for (const each of what) appendFileSync(SUSPICIONS, `${where}: ${each}\n`);
}

/** Language and scheme, before the page starts. */
export async function wear(page: Page, language: string, scheme: string): Promise<void> {
  await page.addInitScript(
    ([to, dress]) => {
      localStorage.setItem('ampera.language', to);
      localStorage.setItem('mantine-color-scheme-value', dress);
    },
    [language, scheme] as const,
  );
}
