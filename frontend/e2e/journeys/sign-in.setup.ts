import { expect, test as setup } from '@playwright/test';

import { person, ROLES, stateOf, typeCredentials } from './people';

// Typed once per role; the journeys go on in the browser session that this leaves.
for (const role of ROLES) {
  setup(`${role} signs in through the form of Keycloak`, async ({ page }) => {
    const { nip, name } = person(role);
    await page.goto('/');
    await typeCredentials(page, nip);
    await expect(page.getByText(name.split(' ')[0] ?? name).first()).toBeVisible();
    await page.context().storageState({ path: stateOf(role) });
  });
}
