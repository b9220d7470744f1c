import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createWire } from '../lib/wire';
import { complete } from '../testing/definition';
import { FakeServer } from '../testing/fake-server';
import { openDrafts } from './drafts';
import { OpenDraft } from './open-draft';
import { Outbox } from './outbox';
import { newRecord, recordKey } from './record';
import { deliver, enqueue } from './sending';

const KEY = recordKey('e1', 'c1', 'i1');
const CLOSES = '2027-12-01T00:00:00Z';

async function waiting(server: FakeServer, owner: string | undefined = 'e1') {
  vi.stubGlobal('fetch', server.fetch);
  const wire = createWire({ token: () => Promise.resolve('token'), language: () => 'id' });
  const drafts = await openDrafts();
  const record = { ...newRecord(KEY, CLOSES), answers: complete, step: 'periksa', savedAt: 1 };
  await drafts.update(KEY, () => record);
  const sender = { wire, drafts, key: KEY, campaignId: 'c1' };
  await enqueue(sender, server.definition, { invitationId: 'i1' });
  const changed = vi.fn();
  const pace = { first: 5, longest: 20 };
  return { drafts, sender, changed, outbox: new Outbox({ wire, drafts, owner }, changed, pace) };
}

describe('what waits to be sent', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
    vi.stubGlobal('indexedDB', new IDBFactory());
    sessionStorage.clear();
  });

  it('is tried until it arrives, always as the same', async () => {
    const server = new FakeServer();
    const { drafts, outbox } = await waiting(server);
    server.isUnreachable('/submissions');
    server.fails('/submissions', 503);
    server.fails('/submissions', 429);
    server.losesAnswer('/submissions');
    const stop = outbox.start();
    await vi.waitFor(async () =>
      expect(await drafts.get(KEY)).toMatchObject({ answers: {}, confirmed: {} }),
    );
    stop();
    const sent = server.requests('/submissions');
    expect(sent).toHaveLength(5);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(server.named.size).toBe(1);
    expect((await drafts.get(KEY))?.queued).toBeUndefined();
  });

  it('stays, and says so, when the server refuses it', async () => {
    const server = new FakeServer();
    const { drafts, outbox, changed } = await waiting(server);
    server.fails('/submissions', 409, { type: '/problems/campaign-closed' });
    await outbox.kick();
    expect(await drafts.get(KEY)).toMatchObject({
      answers: complete,
      queued: { refused: 'closed' },
    });
    expect(changed).toHaveBeenCalled();
    await outbox.kick();
    expect(server.requests('/submissions')).toHaveLength(1);
  });

  it('waits for its owner when somebody else is signed in', async () => {
    const server = new FakeServer();
    const { drafts, outbox } = await waiting(server, 'e2');
    await outbox.kick();
    expect(server.requests('/submissions')).toHaveLength(0);
    expect(await drafts.get(KEY)).toMatchObject({ answers: complete, queued: {} });
  });

  it('waits for signing in, and is not lost', async () => {
    const server = new FakeServer();
    const { drafts, outbox } = await waiting(server);
    server.fails('/submissions', 401);
    const stop = outbox.start();
    await vi.waitFor(() => expect(server.named.size).toBe(1));
    stop();
    await vi.waitFor(async () => expect(await drafts.get(KEY)).toMatchObject({ confirmed: {} }));
  });

  it('waits no longer when an answer changes', async () => {
    const server = new FakeServer();
    const { drafts, outbox } = await waiting(server);
    const draft = new OpenDraft(drafts, KEY, CLOSES, () => undefined);
    await draft.load();
    draft.answer('jabatan', 'Melayani');
    await draft.settle();
    await outbox.kick();
    expect(server.requests('/submissions')).toHaveLength(0);
    expect(await drafts.get(KEY)).toMatchObject({ answers: { jabatan: 'Melayani' } });
  });

  it('leaves once, however many ask for it', async () => {
    const server = new FakeServer();
    const { sender, outbox } = await waiting(server);
    await Promise.all([deliver(sender), outbox.kick(), deliver(sender), outbox.kick()]);
    expect(server.requests('/submissions')).toHaveLength(1);
  });
});
