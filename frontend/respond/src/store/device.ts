import type { SurveyRecord } from './record';

type Change = (now: SurveyRecord | undefined) => SurveyRecord | undefined;

/** Where records are kept. `update` reads, changes and writes in one step; `undefined` removes. */
export interface RecordStore {
  get: (key: string) => Promise<SurveyRecord | undefined>;
  all: () => Promise<SurveyRecord[]>;
  update: (key: string, change: Change) => Promise<SurveyRecord | undefined>;
}

// the page of those without an account keeps its own
const NAME = import.meta.env.BASE_URL === '/survei/' ? 'ampera' : 'ampera-umum';
const STORE = 'surveys';
const PATIENCE = 3000;

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
  // some private windows never answer
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('IndexedDB does not open')), PATIENCE),
  );
  return Promise.race([done(request), late]);
}

/** Rejects where the browser keeps nothing (private windows, storage switched off). */
export async function openDevice(): Promise<RecordStore> {
  const database = await open();
  // a newer page in another tab may change the shape
  database.onversionchange = () => database.close();
  const reading = () => database.transaction(STORE).objectStore(STORE);
  return {
    get: (key) => done(reading().get(key) as IDBRequest<SurveyRecord | undefined>),
    all: () => done(reading().getAll() as IDBRequest<SurveyRecord[]>),
    update: (key, change) =>
      new Promise((resolve, reject) => {
        // strict: what a request depends on must be on the disk before the request leaves
        const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
        const records = transaction.objectStore(STORE);
        const found = records.get(key) as IDBRequest<SurveyRecord | undefined>;
        let result: SurveyRecord | undefined;
        found.onsuccess = () => {
          result = change(found.result);
          if (result === undefined) records.delete(key);
          else if (result !== found.result) records.put(result);
        };
        transaction.oncomplete = () => resolve(result);
        transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
      }),
  };
}

export function createMemory(records = new Map<string, SurveyRecord>()): RecordStore {
  return {
    get: (key) => Promise.resolve(records.get(key)),
    all: () => Promise.resolve([...records.values()]),
    update: (key, change) => {
      const result = change(records.get(key));
      if (result === undefined) records.delete(key);
      else records.set(key, result);
      return Promise.resolve(result);
    },
  };
}
