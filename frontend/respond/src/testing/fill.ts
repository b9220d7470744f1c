import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';

/** Presses the first that has this name, once it is there. */
export async function press(name: string | RegExp, role = 'button'): Promise<void> {
  const [first] = await screen.findAllByRole(role, { name });
  if (first) await userEvent.click(first);
}

export async function choose(question: RegExp, option: string | RegExp): Promise<void> {
  const group = await screen.findByRole('radiogroup', { name: question });
  await userEvent.click(within(group).getByRole('radio', { name: option }));
}

/** The first section of the definition for tests, and on to the second. */
export async function fillFirst(): Promise<void> {
  await choose(/^Program ini berguna/, 'Setuju');
  await choose(/^Teori/, 'Netral');
  await choose(/^Praktik/, 'Sangat setuju');
  await press('Lanjut');
  await screen.findByRole('heading', { name: /Lain-lain/ });
}

export async function fillAll(): Promise<void> {
  await fillFirst();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Layanan' }));
  await press('Periksa jawaban');
  await screen.findByRole('heading', { name: 'Periksa jawaban' });
}
