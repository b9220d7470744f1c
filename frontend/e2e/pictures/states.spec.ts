import { expect, test } from '@playwright/test';

import { fileName, Quiet, SCREENS } from '../journeys/pages';
import { stateOf } from '../journeys/people';
import { signInPages } from '../journeys/sign-in-pages';
import { addressOf, reader } from '../journeys/walk';
import { ABSENCES } from './absences';
import { ACTS } from './acts';
import { ANSWERS } from './answers';
import { ALBUM, note, openAlbum, suspicions, wear } from './camera';

// What a walk through the pages does not show: dialogs, and pages that are empty, loading, wrong or away.

const STATES = [...ABSENCES, ...ACTS, ...ANSWERS];
const ROLES = [...new Set(STATES.map(({ role = 'evaluator' }) => role))];

test.beforeAll(openAlbum);

for (const role of ROLES) {
  for (const { name: screen, width, height } of SCREENS) {
    test.describe(`${role} ${screen}`, () => {
      test.use({ storageState: stateOf(role), viewport: { width, height } });

      test(`states for the ${role} at ${screen}`, async ({ page: first, context }) => {
        test.setTimeout(900_000);
        const failed: string[] = [];
        let token = '';
        context.on('request', (request) => {
          token = request.headers().authorization ?? token;
        });
        await first.goto('/');
        await new Quiet(first).reached();
        const wanted = new RegExp(process.env.ALBUM_ONLY ?? '');
        for (const state of STATES) {
          if ((state.role ?? 'evaluator') !== role || !wanted.test(state.name)) continue;
          const page = await context.newPage();
          page.setDefaultTimeout(6000);
          const quiet = new Quiet(page);
          await wear(page, 'id', 'light');
          try {
            const address = await addressOf(
              state.at,
              reader(first, () => token),
              state.from,
            );
            await state.given?.(page);
            await page.goto(address);
            if (state.patience) await page.waitForTimeout(state.patience);
            else await quiet.reached();
            await state.when?.(page);
            await page.waitForTimeout(400);
            note(`${state.name} ${screen}`, await suspicions(page));
          } catch (error) {
            failed.push(`${state.name}: ${String(error).split('\n')[0] ?? ''}`);
          }
          const dialog = page.getByRole('dialog');
          await page.screenshot({
            path: `${ALBUM}state-${screen}-${fileName(`${role} ${state.name}`)}.png`,
            fullPage: !(await dialog.first().isVisible()),
          });
          await page.close();
        }
        expect(failed).toEqual([]);
      });
    });
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`sign-in ${scheme}`, () => {
    test.use({ viewport: { width: 1440, height: 900 }, colorScheme: scheme });

    test(`the sign-in at the desk, ${scheme}`, async ({ page }) => {
      for await (const name of signInPages(page)) {
        await page.screenshot({ path: `${ALBUM}state-1440-${scheme}-${fileName(name)}.png` });
      }
    });
  });
}
