// Photos and PDF files that were chosen for an answer. They lie beside the drafts, in a database of their own, because the
// one of the drafts keeps its shape (decision 52), until the answer that names them has arrived. Loaded when a survey asks
// for a file or an answer with one is sent.
import { postForm, type ProblemError } from '@ampera/api';
import type { FileKind } from '@ampera/survey-engine';

import type { Wire } from '../lib/wire';
import type { Drafts } from './drafts';
import { campaignOf, hasAnswers } from './record';

export interface KeptFile {
  /** Made at random; the answer names it, and the server knows the upload by it. */
  id: string;
  /** Code of the item. */
  item: string;
  kind: FileKind;
  /** As its owner knows it; it is not sent. */
  name: string;
  bytes: ArrayBuffer;
  /** It has arrived. */
  sent?: boolean;
}

/** How far sending is: the file that is on its way, of how many, and how much of it, from 0 to 1. */
export interface Sending {
  id: string;
  at: number;
  of: number;
  share: number;
}

const DATABASE = 'ampera-files';
const STORE = 'files';
const PATIENCE = 3000;

const memory = new Map<string, KeptFile>();
const adding = new Set<string>();
const watching = new Set<() => void>();
let sending: Sending | null = null;

export const mediaType = ({ kind }: KeptFile): string =>
  kind === 'pdf' ? 'application/pdf' : 'image/jpeg';

/** Tells whenever a file is kept, sent or gone; the function that is returned ends it. */
export function watchFiles(changed: () => void): () => void {
  watching.add(changed);
  return () => void watching.delete(changed);
}

export const sendingNow = (): Sending | null => sending;

function tell(now: Sending | null = sending): void {
  sending = now;
  for (const changed of watching) changed();
}

/** A random UUID. Not `crypto.randomUUID`, which browsers offer on secure origins only. */
export function newFileId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    // some private windows never answer
    setTimeout(() => reject(new Error('IndexedDB does not open')), PATIENCE);
  });
}

/** Opened for each step: an open one would stand in the way of whoever clears the device. */
async function inStore<T>(
  mode: IDBTransactionMode,
  work: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
    });
  } finally {
    database.close();
  }
}

async function put(file: KeptFile): Promise<void> {
  if (!memory.has(file.id)) {
    const kept = inStore('readwrite', (files) => files.put(file));
    if (await kept.then(Boolean, () => false)) return;
  }
  // no room any more, or none was wanted
  memory.set(file.id, file);
}

/**
 * Keeps a file before the answer names it. Where its owner wants nothing left on the device, or there is no room, it lives
 * in this page alone, as the draft does.
 */
export async function keepFile(drafts: Drafts, file: KeptFile): Promise<void> {
  adding.add(file.id);
  try {
    if (!(await mayStay(drafts))) throw new Error('not on this device');
    await inStore('readwrite', (files) => files.put(file));
  } catch {
    memory.set(file.id, file);
  }
  tell();
}

/** Whether it is gone when this page is closed. */
export const isInPage = (id: string): boolean => memory.has(id);

/** Whether the drafts of this survey are kept on the device. */
async function mayStay(drafts: Drafts): Promise<boolean> {
  const campaign = decodeURIComponent(window.location.pathname.split('/')[2] ?? '');
  const records = await drafts.list();
  return records
    .filter((record) => campaignOf(record) === campaign)
    .every(({ key }) => drafts.keepingOf(key) === 'device');
}

export async function keptFile(id: string): Promise<KeptFile | undefined> {
  return (
    memory.get(id) ??
    (await inStore('readonly', (files) => files.get(id) as IDBRequest<KeptFile | undefined>).catch(
      () => undefined,
    ))
  );
}

export async function forgetFiles(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    if (memory.delete(id)) continue;
    await inStore('readwrite', (files) => files.delete(id)).catch(() => undefined);
  }
  tell();
}

function idsIn(answers: Record<string, unknown>): string[] {
  return Object.values(answers).flatMap((value) =>
    Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [],
  );
}

/** Removes what no draft names any more. */
export async function sweepFiles(drafts: Drafts): Promise<void> {
  const kept = await inStore('readonly', (files) => files.getAllKeys()).catch(() => []);
  const named = new Set([...adding]);
  for (const { answers, queued } of await drafts.list()) {
    for (const id of idsIn(answers)) named.add(id);
    if (queued) {
      for (const id of idsIn(JSON.parse(queued.text) as Record<string, unknown>)) named.add(id);
    }
  }
  const here = [...kept.map(String), ...memory.keys()];
  const left = here.filter((id) => !named.has(id));
  if (left.length > 0) await forgetFiles(left);
}

const accompanied = new WeakSet<Drafts>();

/** From now on files go with the drafts that named them, whoever throws them away. */
export function accompany(drafts: Drafts): void {
  // a device that is being cleared has nothing to sweep
  const sweep = () => void sweepFiles(drafts).catch(() => undefined);
  sweep();
  if (accompanied.has(drafts)) return;
  accompanied.add(drafts);
  const update = drafts.update.bind(drafts);
  drafts.update = async (key, change) => {
    const record = await update(key, change);
    for (const id of idsIn(record?.answers ?? {})) adding.delete(id);
    if (!hasAnswers(record)) sweep();
    return record;
  };
}

interface Way {
  wire: Wire;
  campaignId: string;
}

/** What is wrong with a file is said where it was asked for. */
function atItem(error: ProblemError, { item }: KeptFile): ProblemError {
  if (![413, 415, 422].includes(error.status)) return error;
  const { problem, slug: code } = error;
  const detail = [problem.title, problem.detail].filter(Boolean).join('. ');
  problem.errors = [{ pointer: `/answers/${item}`, code, detail }];
  return Object.assign(error, { status: 422 });
}

async function send(
  { wire, campaignId }: Way,
  file: KeptFile,
  invitationId: string,
  onProgress: (share: number) => void,
): Promise<void> {
  const form = new FormData();
  const about = JSON.stringify({ id: file.id, invitationId, item: file.item });
  form.append('upload', new Blob([about], { type: 'application/json' }));
  // the name it has on the device is its owner's business
  form.append('file', new Blob([file.bytes], { type: mediaType(file) }), file.item);
  const url = `${window.location.origin}/api/v1/campaigns/${encodeURIComponent(campaignId)}/answer-files`;
  // the identifier of the file makes it safe to send it again, so the key is for this attempt alone
  const response = await postForm(wire.context, url, form, { key: newFileId(), onProgress });
  if (!response.ok) throw atItem(await wire.problemOf(response), file);
}

/**
 * Sends the files that the answers name, one after the other, then the answers; what has arrived is not sent again, and
 * when all of it has, nothing stays here.
 *
 * @param text the canonical answers
 */
export async function withFiles<T>(
  way: Way,
  text: string,
  invitationId: string,
  answer: () => Promise<T>,
): Promise<T> {
  const ids = idsIn(JSON.parse(text) as Record<string, unknown>);
  try {
    for (const [index, id] of ids.entries()) {
      const file = await keptFile(id);
      if (!file || file.sent) continue;
      const now = { id, at: index + 1, of: ids.length };
      tell({ ...now, share: 0 });
      await send(way, file, invitationId, (share) => tell({ ...now, share }));
      await put({ ...file, sent: true });
    }
    const confirmed = await answer();
    await forgetFiles(ids);
    return confirmed;
  } catch (error) {
    // whatever it is: what else fails has no such list
    const { errors = [] } = error as Partial<ProblemError>;
    if (errors.some(({ code }) => code === 'file_unknown')) await sendAgain(ids);
    throw error;
  } finally {
    tell(null);
  }
}

/** The server has swept them meanwhile: whatever is still here is sent with the next attempt. */
async function sendAgain(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const file = await keptFile(id);
    if (file) await put({ ...file, sent: false });
  }
}
