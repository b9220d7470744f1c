import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createWire } from '../lib/wire';
import { definition } from '../testing/definition';
import { FakeServer } from '../testing/fake-server';
import { FakeUploads } from '../testing/fake-upload';
import { clearDevice } from './clearing';
import { openDrafts, type Drafts } from './drafts';
import {
  accompany,
  keepFile,
  keptFile,
  newFileId,
  sendingNow,
  sweepFiles,
  watchFiles,
  type KeptFile,
} from './files';
import { Outbox } from './outbox';
import { newRecord, recordKey } from './record';
import { deliver, enqueue } from './sending';

const KEY = recordKey('e1', 'c1', 'i1');
const CLOSES = '2027-12-01T00:00:00Z';
const asking = {
  ...definition,
  sections: [
    {
      code: 's',
      title: { id: 'Bukti' },
      items: [
        {
          type: 'file' as const,
          code: 'foto',
          text: { id: 'Foto' },
          accepts: ['photo' as const],
          maxChoices: 2,
        },
      ],
    },
  ],
};

let server: FakeServer;
let uploads: FakeUploads;

function file(change: Partial<KeptFile> = {}): KeptFile {
  const bytes = new TextEncoder().encode('isi foto').buffer;
  return { id: newFileId(), item: 'foto', kind: 'photo', name: 'Foto', bytes, ...change };
}

async function drawn(...files: KeptFile[]): Promise<Drafts> {
  const drafts = await openDrafts();
  for (const one of files) await keepFile(drafts, one);
  const answers = { foto: files.map(({ id }) => id) };
  await drafts.update(KEY, () => ({ ...newRecord(KEY, CLOSES), answers, savedAt: 1 }));
  return drafts;
}

async function queued(...files: KeptFile[]) {
  const drafts = await drawn(...files);
  const wire = createWire({
    token: () => Promise.resolve('token'),
    language: () => 'id',
    files: () => import('./files'),
  });
  const sender = { wire, drafts, key: KEY, campaignId: 'c1' };
  await enqueue(sender, asking, { invitationId: 'i1' });
  return { drafts, wire, sender };
}

beforeEach(() => {
  server = new FakeServer();
  uploads = new FakeUploads();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('XMLHttpRequest', uploads.Request);
  window.history.replaceState(null, '', '/survei/c1/1?untuk=i1');
  sessionStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

describe('files of an answer', () => {
  it('have names as random UUIDs have them', () => {
    const names = Array.from({ length: 50 }, newFileId);
    for (const name of names) {
      expect(name).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
    expect(new Set(names).size).toBe(50);
  });

  it('leave before the answer, under the name that it gives them, and do not stay', async () => {
    const [one, other] = [file(), file()];
    const { drafts, sender } = await queued(one, other);
    uploads.whileSending = () => {
      expect(server.requests('/submissions')).toHaveLength(0);
      return Promise.resolve();
    };
    await deliver(sender);
    expect(uploads.seen.map(({ url }) => new URL(url).pathname)).toEqual(
      Array(2).fill('/api/v1/campaigns/c1/answer-files'),
    );
    expect(uploads.seen[0]?.authorization).toBe('Bearer token');
    expect(await uploads.about(0)).toEqual({ id: one.id, invitationId: 'i1', item: 'foto' });
    expect(await uploads.about(1)).toEqual({ id: other.id, invitationId: 'i1', item: 'foto' });
    expect(server.requests('/submissions')[0]?.body.answers).toEqual({ foto: [one.id, other.id] });
    expect((await drafts.get(KEY))?.confirmed).toBeDefined();
    expect(await keptFile(one.id)).toBeUndefined();
  });

  it('tell how far they are', async () => {
    const { sender } = await queued(file(), file());
    const seen: (string | null)[] = [];
    const stop = watchFiles(() => {
      const now = sendingNow();
      seen.push(now && `${now.at}/${now.of} ${now.share}`);
    });
    await deliver(sender);
    stop();
    expect(seen).toEqual(expect.arrayContaining(['1/2 0', '1/2 0.5', '2/2 0', '2/2 0.5']));
    expect(seen[seen.length - 1]).toBeNull();
  });

  it('are tried until they arrive, and what has arrived is not sent again', async () => {
    const [one, other] = [file(), file()];
    const { drafts, wire } = await queued(one, other);
    uploads.next.push({ status: 201, body: {} }, 'unreachable', {
      status: 503,
      body: { type: '/problems/x', title: 'x', status: 503 },
    });
    const outbox = new Outbox({ wire, drafts, owner: 'e1' }, () => undefined, {
      first: 5,
      longest: 20,
    });
    const stop = outbox.start();
    await vi.waitFor(async () => expect((await drafts.get(KEY))?.confirmed).toBeDefined());
    stop();
    expect(uploads.seen).toHaveLength(4);
    const sent = await Promise.all([0, 1, 2, 3].map(async (at) => (await uploads.about(at)).id));
    expect(sent).toEqual([one.id, other.id, other.id, other.id]);
    expect(server.requests('/submissions')).toHaveLength(1);
  });

  it('say at their question why they are refused', async () => {
    const { sender, drafts } = await queued(file());
    const body = {
      type: '/problems/answer-file-type',
      title: 'Ditolak',
      status: 415,
      detail: 'Isi',
    };
    uploads.next.push({ status: 415, body });
    await expect(deliver(sender)).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/answers/foto', code: 'answer-file-type', detail: 'Ditolak. Isi' }],
    });
    expect((await drafts.get(KEY))?.answers.foto).toHaveLength(1);
  });

  it('that the server no longer has are sent again', async () => {
    const one = file();
    const { sender } = await queued(one);
    server.fails('/submissions', 422, {
      type: '/problems/answers-invalid',
      errors: [{ pointer: '/answers/foto', code: 'file_unknown', detail: 'belum sampai' }],
    });
    await expect(deliver(sender)).rejects.toMatchObject({ status: 422 });
    expect((await keptFile(one.id))?.sent).toBe(false);
    await deliver(sender);
    expect(uploads.seen).toHaveLength(2);
  });
});

describe('what stays on the device', () => {
  it('is there after the page was closed', async () => {
    const one = file();
    await drawn(one);
    const kept = await keptFile(one.id);
    expect(kept?.name).toBe('Foto');
    expect(new TextDecoder().decode(kept?.bytes)).toBe('isi foto');
  });

  it('is nothing where the draft is kept off it', async () => {
    const drafts = await openDrafts();
    await drafts.update(KEY, () => newRecord(KEY, CLOSES));
    await drafts.keepOffDevice(KEY);
    const one = file();
    await keepFile(drafts, one);
    expect((await keptFile(one.id))?.id).toBe(one.id);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('ampera-files');
  });

  it('goes with the draft that named it, whoever throws it away', async () => {
    const one = file();
    const drafts = await drawn(one);
    accompany(drafts);
    await drafts.update(KEY, (now) => now && { ...now, step: '2' });
    expect(await keptFile(one.id)).toBeDefined();
    await drafts.update(KEY, () => undefined);
    await vi.waitFor(async () => expect(await keptFile(one.id)).toBeUndefined());
  });

  it('goes when no draft names it, and stays while one waits to be sent', async () => {
    const [one, other, nobodys] = [file(), file(), file()];
    const { drafts } = await queued(one, other);
    accompany(drafts);
    await drafts.update(KEY, (now) => now && { ...now, answers: { foto: [other.id] } });
    const later = await openDrafts();
    await keepFile(later, nobodys);
    await sweepFiles(drafts);
    // queued, answered, and chosen just now
    for (const { id } of [one, other, nobodys]) expect(await keptFile(id)).toBeDefined();
  });

  it('is nothing when somebody leaves a shared computer', async () => {
    const one = file();
    const drafts = await drawn(one);
    accompany(drafts);
    await drafts.update(KEY, (now) => now && { ...now, step: '2' });
    await clearDevice(drafts, 'e1');
    expect(await keptFile(one.id)).toBeUndefined();
  });
});
