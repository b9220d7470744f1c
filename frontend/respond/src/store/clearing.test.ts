import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it } from 'vitest';

import { clearDevice, unsentOf } from './clearing';
import { openDrafts } from './drafts';
import type { SurveyRecord } from './record';

const record = (key: string, more: Partial<SurveyRecord> = {}): SurveyRecord =>
  ({
    key,
    owner: 'siti',
    campaignId: key,
    answers: { q1: '4' },
    step: '1',
    savedAt: 1,
    closesAt: '2999-01-01T00:00:00Z',
    ...more,
  }) as SurveyRecord;

describe('a device that is cleared', () => {
  beforeEach(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
  });

  it('holds nothing of the person, and what signing out needs until that is done', async () => {
    const drafts = await openDrafts(0);
    await drafts.update('a', () => record('a'));
    localStorage.setItem('ampera.language', 'en');
    sessionStorage.setItem('ampera.owner', 'siti');
    sessionStorage.setItem('oidc.user:here', 'tokens');
    expect(await unsentOf(drafts, 'siti')).toBe(1);
    await clearDevice(drafts, 'siti');
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
    expect(localStorage).toHaveLength(0);
    expect(Object.keys(sessionStorage)).toEqual(['oidc.user:here']);
  });

  it('keeps what somebody else has not sent yet', async () => {
    const drafts = await openDrafts(0);
    await drafts.update('a', () => record('a'));
    await drafts.update('b', () => record('b', { owner: 'budi' }));
    await clearDevice(drafts, 'siti');
    expect((await drafts.list()).map(({ owner }) => owner)).toEqual(['budi']);
  });

  it('what was sent is not lost by it', async () => {
    const drafts = await openDrafts(0);
    await drafts.update('a', () => record('a', { confirmed: true } as never));
    expect(await unsentOf(drafts, 'siti')).toBe(0);
  });
});
