import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';

/** Presses the first that has this name, once it is there. */
export async function press(name: string | RegExp, role = 'button'): Promise<void> {
  const [first] = await screen.findAllByRole(role, { name });
  if (first) await userEvent.click(first);
}

/** The step has this title and has taken the focus, so that what is typed next stays where it is typed. */
export async function arrived(title: string | RegExp): Promise<void> {
  const heading = await screen.findByRole('heading', { name: title, level: 1 });
  await waitFor(() => expect(document.activeElement).toBe(heading));
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
  await arrived(/Lain-lain/);
}

export async function fillAll(): Promise<void> {
  await fillFirst();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Layanan' }));
  await press('Periksa jawaban');
  await screen.findByRole('heading', { name: 'Periksa jawaban' });
}
