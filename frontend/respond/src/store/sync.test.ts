import 'fake-indexeddb/auto';
import { sha256Hex, toBase64Url } from '@ampera/survey-engine';
import { checkManifest, type Stratum } from '@ampera/survey-engine/manifest';
import { canonicalJson } from '@ampera/survey-engine';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createWire } from '../lib/wire';
import { FakeServer } from '../testing/fake-server';
import { createMemory } from './device';
import { createDrafts } from './drafts';
import { OpenDraft } from './open-draft';
import { openDraft, sealDraft } from './sealed-draft';
import { newResumeCode, sendNow } from './sending';
import { DraftSync, type Pace } from './sync';

const KEY = 'e1/c1/';
const CLOSES = '2027-12-01T00:00:00Z';
const PACE: Pace = { pause: 5, apart: () => 0, backoff: 5, longest: 20 };

/** A device of its own, with this code. */
async function device(server: FakeServer, stratum: Stratum, code: string, pace = PACE) {
  vi.stubGlobal('fetch', server.fetch);
  const wire = createWire({ token: () => Promise.resolve('t'), language: () => 'id' });
  const drafts = createDrafts(createMemory());
  const draft = new OpenDraft(drafts, KEY, CLOSES, () => undefined);
  await draft.load();
  await draft.change((now) => ({ ...now, code, codeSeen: true, step: '1', savedAt: 1 }));
  const sync = new DraftSync(
    { wire, drafts, campaignId: 'c1', stratum },
    draft,
    () => undefined,
    pace,
  );
  draft.follow(sync);
  const stop = sync.start();
  return { wire, drafts, draft, sync, stop };
}

async function campaign(): Promise<{ server: FakeServer; stratum: Stratum }> {
  const server = new FakeServer();
  const text = new TextEncoder().encode(canonicalJson(server.definition));
  const { manifest } = await checkManifest(await server.manifest(), 'c1', text);
  const stratum = manifest?.strata[0];
  if (!stratum) throw new Error('no stratum');
  return { server, stratum };
}

const state = (sync: DraftSync, expected: string) =>
  vi.waitFor(() => expect(sync.state).toBe(expected), { timeout: 4000 });

describe('a sealed draft', () => {
  const key = new Uint8Array(32).fill(7);
  const content = { counter: 3, answers: { q: 'Baik 😀' }, step: '2' };

  it('has one of a few sizes, whatever is in it', async () => {
    const long = { ...content, answers: { q: 'x'.repeat(4100) } };
    expect((await sealDraft(key, 'c1', content))?.length).toBe(4096);
    expect((await sealDraft(key, 'c1', { ...content, answers: {} }))?.length).toBe(4096);
    expect((await sealDraft(key, 'c1', long))?.length).toBe(16_384);
    expect(
      await sealDraft(key, 'c1', { ...content, answers: { q: 'x'.repeat(300_000) } }),
    ).toBeNull();
  });

  it('opens with its key, in its campaign, unchanged', async () => {
    const sealed = (await sealDraft(key, 'c1', content)) ?? new Uint8Array();
    expect(await openDraft(key, 'c1', sealed)).toEqual(content);
    expect(new TextDecoder().decode(sealed)).not.toContain('Baik');
    await expect(openDraft(key, 'c2', sealed)).rejects.toThrow();
    await expect(openDraft(new Uint8Array(32), 'c1', sealed)).rejects.toThrow();
    sealed[100] = (sealed[100] ?? 0) ^ 1;
    await expect(openDraft(key, 'c1', sealed)).rejects.toThrow();
  });
});

describe('the copy on the server', () => {
  const stops: (() => void)[] = [];
  const begin = async (...args: Parameters<typeof device>) => {
    const made = await device(...args);
    stops.push(made.stop);
    return made;
  };
  beforeEach(() => stops.splice(0));
  afterEach(() => {
    stops.forEach((stop) => stop());
    vi.unstubAllGlobals();
  });

  it('is kept after the ballot was taken, as nobody in particular, and overwritten', async () => {
    const { server, stratum } = await campaign();
    const { draft, sync } = await begin(server, stratum, newResumeCode());
    await state(sync, 'saved');
    draft.answer('berguna', '4');
    await vi.waitFor(() => expect(server.requests('/anonymous-drafts').length).toBeGreaterThan(1));
    await state(sync, 'saved');
    expect(server.drafts.size).toBe(1);
    for (const request of server.seen.filter(({ path }) => path.includes('anonymous'))) {
      expect(request).toMatchObject({ authorization: null, credentials: 'omit', key: null });
      expect(JSON.stringify(request.body)).not.toContain('berguna');
    }
    expect(server.requests('/ballots')).toHaveLength(1);
  });

  it('comes to another device with the code, and to one that lost its storage', async () => {
    const { server, stratum } = await campaign();
    const code = newResumeCode();
    const first = await begin(server, stratum, code);
    first.draft.answer('berguna', '4');
    await vi.waitFor(() => expect(first.draft.record?.synced?.counter).toBeGreaterThan(0));
    await state(first.sync, 'saved');
    first.stop();
    const second = await begin(server, stratum, code);
    await state(second.sync, 'saved');
    expect(second.draft.answers).toEqual({ berguna: '4' });
    expect(second.sync.adopted).toBe(true);
    expect(server.requests('/ballots')).toHaveLength(2);
  });

  it('is never written over unseen: whoever comes later is told, and chooses', async () => {
    const { server, stratum } = await campaign();
    const code = newResumeCode();
    const first = await begin(server, stratum, code);
    await state(first.sync, 'saved');
    const second = await begin(server, stratum, code);
    await state(second.sync, 'saved');
    second.draft.answer('berguna', '5');
    await vi.waitFor(() => expect(second.draft.record?.synced?.counter).toBe(2));
    first.draft.answer('berguna', '1');
    await state(first.sync, 'newer');
    expect(first.draft.answers).toEqual({ berguna: '1' });
    await first.sync.keepOwn();
    await state(first.sync, 'saved');
    expect(first.draft.record?.synced?.counter).toBe(3);
    second.draft.answer('saran', 'x');
    await state(second.sync, 'newer');
    await second.sync.takeNewer();
    expect(second.draft.answers).toEqual({ berguna: '1' });
  });

  it('is tried again when the server is out of reach, and blocks nothing', async () => {
    const { server, stratum } = await campaign();
    server.isUnreachable('/ballots');
    server.isUnreachable('/ballots');
    const { draft, sync } = await begin(server, stratum, newResumeCode());
    draft.answer('berguna', '4');
    expect(draft.answers).toEqual({ berguna: '4' });
    await state(sync, 'saved');
    expect(server.drafts.size).toBe(1);
  });

  it('says that the ballot is elsewhere', async () => {
    const { server, stratum } = await campaign();
    server.issued.set('e1', 'another');
    const { sync } = await begin(server, stratum, newResumeCode());
    await state(sync, 'elsewhere');
    expect(server.drafts.size).toBe(0);
  });

  it('leaves apart from the ballot', async () => {
    const { server, stratum } = await campaign();
    const pace = { ...PACE, apart: () => 300 };
    const { sync } = await begin(server, stratum, newResumeCode(), pace);
    await vi.waitFor(() => expect(server.issued.size).toBe(1));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.requests('/anonymous-drafts')).toHaveLength(0);
    await state(sync, 'saved');
  });

  it('is not left behind by an answer that is sent meanwhile', async () => {
    const { server, stratum } = await campaign();
    const { draft, sync, wire, drafts } = await begin(server, stratum, newResumeCode());
    draft.answer('berguna', '4');
    await state(sync, 'saved');
    await sync.rest();
    await sendNow({ wire, drafts, key: KEY, campaignId: 'c1' }, server.definition, {});
    await draft.load();
    expect(draft.record?.synced).toBeUndefined();
    sync.touch();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.drafts.size).toBe(0);
  });
});

describe('a request that carries answers', () => {
  it('has the same size for a short and for a long answer', async () => {
    const sizes: number[] = [];
    vi.stubGlobal('fetch', async (request: Request) => {
      sizes.push((await request.arrayBuffer()).byteLength);
      return Response.json({ receipt: await sha256Hex('x') });
    });
    const wire = createWire({ token: () => Promise.resolve('t'), language: () => 'id' });
    const ballot = {
      stratumId: '0c7d2f7e-1f0b-4d55-9c8e-0a4a1a2b3c4d',
      ballot: toBase64Url(new Uint8Array(64)),
      signature: toBase64Url(new Uint8Array(256)),
    };
    for (const text of ['', 'ya', `"\\ü😀${'panjang '.repeat(300)}`, 'x'.repeat(5000)]) {
      await wire.submitAnonymously('c1', ballot, JSON.stringify({ q: text }));
    }
    expect(sizes).toEqual([4096, 4096, 4096, 16_384]);
  });
});
