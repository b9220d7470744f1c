import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createMemory, openDevice, type RecordStore } from './device';
import { createDrafts, openDrafts } from './drafts';
import { OpenDraft } from './open-draft';
import { newRecord, progressOf, recordKey, type SurveyRecord } from './record';

const KEY = recordKey('e1', 'c1');
const CLOSES = '2026-12-01T00:00:00Z';
const record = (change: Partial<SurveyRecord> = {}) => ({ ...newRecord(KEY, CLOSES), ...change });
const answered = (n: number) => record({ answers: { q: n } });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  sessionStorage.clear();
});

describe.each<[string, () => Promise<RecordStore>]>([
  ['the device', openDevice],
  ['memory', () => Promise.resolve(createMemory())],
])('%s', (_name, make) => {
  it('reads, changes and removes', async () => {
    const store = await make();
    expect(await store.get(KEY)).toBeUndefined();
    await store.update(KEY, () => answered(1));
    await store.update(KEY, (now) => now && { ...now, step: '2' });
    expect(await store.get(KEY)).toMatchObject({ answers: { q: 1 }, step: '2' });
    expect(await store.all()).toHaveLength(1);
    await store.update(KEY, () => undefined);
    expect(await store.all()).toEqual([]);
  });

  it('loses no change of two writers', async () => {
    const store = await make();
    await store.update(KEY, () => answered(0));
    const increase = () => store.update(KEY, (now) => now && { ...now, savedAt: now.savedAt + 1 });
    await Promise.all(Array.from({ length: 20 }, increase));
    expect((await store.get(KEY))?.savedAt).toBe(20);
  });
});

describe('drafts', () => {
  it('are those of one person', async () => {
    const drafts = await openDrafts();
    await drafts.update(KEY, () => answered(1));
    const other = recordKey('e2', 'c1');
    await drafts.update(other, () => newRecord(other, CLOSES));
    expect((await drafts.list('e1')).map(({ key }) => key)).toEqual([KEY]);
  });

  it('survive the page', async () => {
    await (await openDrafts()).update(KEY, () => answered(1));
    expect(await (await openDrafts()).get(KEY)).toMatchObject({ answers: { q: 1 } });
  });

  it('are forgotten a quarter of a year after closing', async () => {
    await (await openDrafts()).update(KEY, () => answered(1));
    const closing = Date.parse(CLOSES);
    const day = 24 * 3600 * 1000;
    expect(await (await openDrafts(closing + 89 * day)).get(KEY)).toBeDefined();
    expect(await (await openDrafts(closing + 91 * day)).get(KEY)).toBeUndefined();
  });

  it('leave the device when that is wished, and wait in the tab for signing in', async () => {
    const drafts = await openDrafts();
    await drafts.update(KEY, () => answered(1));
    await drafts.keepOffDevice(KEY);
    await drafts.update(KEY, (now) => now && { ...now, step: '2' });
    expect(drafts.keepingOf(KEY)).toBe('memory');
    expect(await (await openDevice()).all()).toEqual([]);
    expect(await drafts.list('e1')).toHaveLength(1);
    await drafts.stash();
    const back = await openDrafts();
    expect(await back.get(KEY)).toMatchObject({ answers: { q: 1 }, step: '2' });
    expect(back.keepingOf(KEY)).toBe('memory');
    expect(sessionStorage.length).toBe(0);
  });

  it('go on in memory when the disk is full', async () => {
    const device = await openDevice();
    const drafts = createDrafts(device);
    await drafts.update(KEY, () => answered(1));
    vi.spyOn(device, 'update').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const kept = await drafts.update(KEY, (now) => now && { ...now, step: '2' });
    expect(kept).toMatchObject({ answers: { q: 1 }, step: '2' });
    expect(drafts.keepingOf(KEY)).toBe('failed');
    expect(await drafts.get(KEY)).toMatchObject({ step: '2' });
    expect(await drafts.list('e1')).toHaveLength(1);
  });

  it('return to the device when there is room again', async () => {
    const device = await openDevice();
    const drafts = createDrafts(device);
    await drafts.update(KEY, () => answered(1));
    const full = vi.spyOn(device, 'update').mockRejectedValue(new DOMException('full'));
    await drafts.update(KEY, (now) => now && { ...now, step: '2' });
    expect(drafts.keepingOf(KEY)).toBe('failed');
    full.mockRestore();
    await drafts.update(KEY, (now) => now && { ...now, savedAt: 3 });
    expect(drafts.keepingOf(KEY)).toBe('device');
    expect(await device.get(KEY)).toMatchObject({ answers: { q: 1 }, step: '2', savedAt: 3 });
  });

  it('work without any storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const drafts = await openDrafts();
    await drafts.update(KEY, () => answered(1));
    expect(drafts.keepingOf(KEY)).toBe('failed');
    expect(await drafts.list('e1')).toHaveLength(1);
  });
});

describe('the draft that is written', () => {
  it('shows an answer at once and keeps all of them with few writes', async () => {
    const device = await openDevice();
    const writes = vi.spyOn(device, 'update');
    const draft = new OpenDraft(createDrafts(device), KEY, CLOSES, () => undefined);
    await draft.load();
    for (const letter of 'abcdefgh') draft.answer('q', letter);
    draft.answer('p', 1);
    expect(draft.answers).toEqual({ q: 'h', p: 1 });
    await draft.settle();
    expect(await device.get(KEY)).toMatchObject({ answers: { q: 'h', p: 1 } });
    expect(writes.mock.calls.length).toBeLessThan(4);
  });

  it('keeps on the screen what is answered while something else is kept', async () => {
    const drafts = await openDrafts();
    const draft = new OpenDraft(drafts, KEY, CLOSES, () => undefined);
    await draft.load();
    draft.answer('q', 1);
    const changing = draft.change((now) => ({ ...now, step: '2' }));
    await Promise.resolve();
    draft.answer('p', 2);
    await changing;
    expect(draft.answers).toEqual({ q: 1, p: 2 });
    await draft.settle();
    expect(await drafts.get(KEY)).toMatchObject({ answers: { q: 1, p: 2 }, step: '2' });
  });

  it('does not write again what another tab has sent', async () => {
    const drafts = await openDrafts();
    const draft = new OpenDraft(drafts, KEY, CLOSES, () => undefined);
    await drafts.update(KEY, () => answered(1));
    await draft.load();
    await drafts.update(KEY, () => record({ confirmed: { receipt: 'r', submittedAt: CLOSES } }));
    draft.answer('q', 2);
    await draft.settle();
    expect(await drafts.get(KEY)).toMatchObject({ answers: {} });
    expect(draft.answers).toEqual({});
  });

  it('keeps a ballot when the answers are discarded', async () => {
    const drafts = await openDrafts();
    const ballot = { stage: 'signed', stratumId: 's', ballot: 'b', signature: 'x' } as const;
    await drafts.update(KEY, () => ({ ...answered(1), ballot }));
    const draft = new OpenDraft(drafts, KEY, CLOSES, () => undefined);
    await draft.load();
    await draft.discard();
    expect(await drafts.get(KEY)).toMatchObject({ answers: {}, ballot });
  });
});

describe('how far a respondent is', () => {
  const signed = { stratumId: 's', ballot: 'b', signature: 'x' };
  it.each<[string, SurveyRecord | undefined, ReturnType<typeof progressOf>]>([
    ['nothing kept', undefined, 'none'],
    ['begun', record({ step: '1' }), 'draft'],
    ['answered', answered(1), 'draft'],
    ['with a ballot', { ...answered(1), ballot: { stage: 'signed', ...signed } }, 'draft'],
    [
      'with a ballot, and looked through',
      { ...answered(1), step: 'periksa', ballot: { stage: 'signed', ...signed } },
      'ready',
    ],
    ['waiting to be sent', { ...answered(1), queued: { text: '{}' } }, 'queued'],
    ['sent', record({ ballot: { stage: 'sent', receipt: 'r', ...signed } }), 'sent'],
    ['withdrawn', record({ ballot: { stage: 'signed', withdrawn: true, ...signed } }), 'none'],
    [
      'replacing',
      { ...answered(1), replacing: true, ballot: { stage: 'sent', receipt: 'r', ...signed } },
      'draft',
    ],
    ['named and sent', record({ confirmed: { receipt: 'r', submittedAt: CLOSES } }), 'sent'],
  ])('%s', (_name, one, progress) => {
    expect(progressOf(one)).toBe(progress);
  });
});
