import { cleanup, screen } from '@testing-library/preact';

import { openDevice } from '../store/device';
import { FakeServer } from './fake-server';
import { fillAll, press } from './fill';
import { open } from './page';

const KEY = 'e1/c1/';

/** What the device keeps of the anonymous survey. */
export const kept = async () => (await openDevice()).get(KEY);

export const thanks = () =>
  screen.findByRole('heading', { name: 'Terima kasih, jawaban Anda sudah kami terima' });

/** Past the first page and the resume code. */
export async function begin(): Promise<void> {
  await press('Mulai');
  await press('Saya lanjutkan tanpa mencatat');
}

/** Everything answered, on the step that sends it. */
export async function toSending(server = new FakeServer()): Promise<FakeServer> {
  open('/survei/c1/mulai', server);
  await begin();
  await fillAll();
  await press('Lanjut ke pengiriman');
  await screen.findByRole('heading', { name: 'Kirim tanpa nama' });
  return server;
}

/** As far as sending, with a connection too bad for fetching the ballot before. */
export async function toSendingWithoutBallot(): Promise<FakeServer> {
  const server = new FakeServer();
  server.withoutBallots = true;
  await toSending(server);
  server.withoutBallots = false;
  server.seen.length = 0;
  return server;
}

/** The page is closed and opened again on the same device. */
export function reload(server: FakeServer, path = window.location.pathname): void {
  cleanup();
  open(path, server);
}
