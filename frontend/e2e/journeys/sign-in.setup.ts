import { expect, test as setup } from '@playwright/test';

import { person, ROLES, stateOf, SURVEY_OVER, typeCredentials, type Role } from './people';

// Typed once per role; the journeys go on in the browser session that this leaves.
const accounts: [Role, number][] = [...ROLES.map((role): [Role, number] => [role, 0]), SURVEY_OVER];
for (const [role, at] of accounts) {
  const which = at === 0 ? role : `another ${role}`;
  setup(`${which} signs in through the form of Keycloak`, async ({ page }) => {
    const { nip, name } = person(role, at);
    await page.goto('/');
    await typeCredentials(page, nip);
    await expect(page.getByText(name.split(' ')[0] ?? name).first()).toBeVisible();
    await page.context().storageState({ path: stateOf(role, at) });
  });
}
