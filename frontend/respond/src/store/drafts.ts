import { createMemory, openDevice, type RecordStore } from './device';
import { forgetDocuments } from './documents';
import { campaignOf, type SurveyRecord } from './record';

/** Where a record is: on the device, in memory because the respondent wants that, or because nothing else works. */
export type Keeping = 'device' | 'memory' | 'failed';

export interface Drafts {
  get: (key: string) => Promise<SurveyRecord | undefined>;
  /** Every record of a person, or of all who answered here, whatever campaign it belongs to. */
  list: (owner?: string) => Promise<SurveyRecord[]>;
  update: (
    key: string,
    change: (now: SurveyRecord | undefined) => SurveyRecord | undefined,
  ) => Promise<SurveyRecord | undefined>;
  keepingOf: (key: string) => Keeping;
  /** For shared computers: from now on this record lives in this page alone. */
  keepOffDevice: (key: string) => Promise<void>;
  /** Signing in leaves the page: what is only in memory waits in the tab until it is back. */
  stash: () => Promise<void>;
}

const STASH = 'ampera.stash';
const KEPT_AFTER_CLOSING = 90 * 24 * 3600 * 1000;

function unstash(): SurveyRecord[] {
  const text = sessionStorage.getItem(STASH);
  sessionStorage.removeItem(STASH);
  return text ? (JSON.parse(text) as SurveyRecord[]) : [];
}

export function createDrafts(device: RecordStore | null): Drafts {
  const waiting = unstash();
  const memory = createMemory(new Map(waiting.map((record) => [record.key, record])));
  const offDevice = new Set(waiting.map((record) => record.key));
  const failing = new Set<string>();
  const storeOf = (key: string): RecordStore =>
    device && !offDevice.has(key) && !failing.has(key) ? device : memory;

  /** There may be room again: what went on in memory returns to the device. */
  const recover = async (key: string): Promise<void> => {
    const record = failing.has(key) ? await memory.get(key) : undefined;
    if (!device || !record) return;
    try {
      await device.update(key, () => record);
      failing.delete(key);
      await memory.update(key, () => undefined);
    } catch {
      // still none
    }
  };

  const drafts: Drafts = {
    get: (key) => storeOf(key).get(key),
    async list(owner) {
      const stored = device ? await device.all().catch(() => []) : [];
      const all = [...stored.filter(({ key }) => storeOf(key) === device), ...(await memory.all())];
      return all.filter((record) => owner === undefined || record.owner === owner);
    },
    async update(key, change) {
      await recover(key);
      const store = storeOf(key);
      let current: SurveyRecord | undefined;
      try {
        return await store.update(key, (now) => {
          current = now;
          return change(now);
        });
      } catch {
        // The disk is full or was taken away: go on in memory, and let the page say so.
        failing.add(key);
        current ??= await store.get(key).catch(() => undefined);
        const seen = current;
        return memory.update(key, () => change(seen));
      }
    },
    keepingOf(key) {
      if (offDevice.has(key)) return 'memory';
      return device && !failing.has(key) ? 'device' : 'failed';
    },
    async keepOffDevice(key) {
      const kept = await drafts.get(key);
      await drafts.update(key, () => undefined);
      offDevice.add(key);
      if (kept) await memory.update(key, () => kept);
    },
    async stash() {
      const records = await memory.all();
      if (records.length > 0) sessionStorage.setItem(STASH, JSON.stringify(records));
    },
  };
  return drafts;
}

/** Opens the drafts of this device and forgets those of surveys that closed long ago. */
export async function openDrafts(now = Date.now()): Promise<Drafts> {
  const device = await openDevice().catch(() => null);
  const records = (await device?.all().catch(() => [])) ?? [];
  for (const { key, closesAt } of records) {
    if (Date.parse(closesAt) + KEPT_AFTER_CLOSING < now) {
      await device?.update(key, () => undefined).catch(() => undefined);
      await forgetDocuments(campaignOf({ key }));
    }
  }
  return createDrafts(device);
}
