import { isProblem } from '@ampera/api';
import { fromBase64Url, toBase64Url } from '@ampera/survey-engine';
import { importPublicKey } from '@ampera/survey-engine/blind';
import { derive } from '@ampera/survey-engine/derive';
import type { Stratum } from '@ampera/survey-engine/manifest';

import { failureOf } from '../lib/failure';
import type { SyncState } from '../lib/sync-state';
import type { SignedBallot, Wire } from '../lib/wire';
import type { Drafts } from './drafts';
import type { OpenDraft } from './open-draft';
import { progressOf, type SurveyRecord } from './record';
import { nameOf, openDraft, sealDraft, type DraftContent } from './sealed-draft';
import { takeBallot } from './sending';

interface Remote extends DraftContent {
  name: string;
}

export interface Pace {
  /** After the last change. */
  pause: number;
  /** The first copy leaves at a random moment, apart from the request for the ballot that carries the name. */
  apart: () => number;
  /** After the first failure; doubled up to `longest`. */
  backoff: number;
  longest: number;
}

export const PACE: Pace = {
  pause: 3000,
  apart: () => 5000 + ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 256) * 25_000,
  backoff: 5000,
  longest: 300_000,
};

/** Keeps the draft of an anonymous answer on the server, too, sealed. Nothing waits for it. */
export class DraftSync {
  state: SyncState = 'off';
  /** Another device went on meanwhile: what it kept, until the respondent has said which one goes on. */
  newer: Remote | null = null;
  /** Something of another device was put in here. */
  adopted = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private failures = 0;
  private notBefore = 0;
  private draftKey: Promise<Uint8Array<ArrayBuffer>> | undefined;

  constructor(
    private readonly with_: { wire: Wire; drafts: Drafts; campaignId: string; stratum: Stratum },
    private readonly draft: OpenDraft,
    private readonly changed: () => void,
    private readonly pace: Pace = PACE,
  ) {}

  start(): () => void {
    const now = () => {
      this.failures = 0;
      void this.run();
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden' && this.isDirty()) void this.run();
      if (document.visibilityState === 'visible') now();
    };
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', hidden);
    void this.run();
    return () => {
      clearTimeout(this.timer);
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', hidden);
    };
  }

  /** Something was written on the device. */
  touch(): void {
    if (!this.draft.record?.code || this.state === 'newer') return;
    if (this.isDirty() && this.state === 'saved') this.show('waiting');
    this.later(this.pace.pause);
  }

  /** Nothing more leaves until the next change: the answer itself is about to be sent, and takes the draft with it. */
  async rest(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
  }

  async takeNewer(): Promise<void> {
    const remote = this.newer;
    if (remote) await this.adopt(remote);
  }

  /** What is here goes on, over what the other device kept. */
  async keepOwn(): Promise<void> {
    const remote = this.newer;
    if (!remote) return;
    await this.draft.change((now) => ({ ...now, synced: syncedTo(remote, -1) }));
    this.newer = null;
    await this.run();
  }

  /** The server's copy goes, too, if it can be reached. */
  async discard(): Promise<void> {
    await this.rest();
    const ballot = signedOf(this.draft.record);
    const { wire, campaignId } = this.with_;
    if (ballot) await wire.discardDraft(campaignId, ballot).catch(() => undefined);
  }

  private isDirty(): boolean {
    const { record } = this.draft;
    return Boolean(record && record.savedAt > 0 && record.synced?.savedAt !== record.savedAt);
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    const apart = Math.max(wait, this.notBefore - Date.now());
    this.timer = setTimeout(() => void this.run(), apart);
  }

  private show(state: SyncState): void {
    if (this.state === state) return;
    this.state = state;
    this.changed();
  }

  private run(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.once().finally(() => (this.running = null));
    return this.running;
  }

  private async once(): Promise<void> {
    const { record } = this.draft;
    if (!record?.code || this.newer || progressOf(record) === 'sent') return;
    try {
      if (!signedOf(record)) await this.take();
      await this.exchange();
      this.failures = 0;
    } catch (error) {
      this.failed(error);
    }
  }

  private async take(): Promise<void> {
    const { wire, drafts, campaignId, stratum } = this.with_;
    this.show('waiting');
    await takeBallot({ wire, drafts, key: this.draft.key, campaignId }, stratum);
    await this.draft.change((now) => now);
    this.notBefore = Date.now() + this.pace.apart();
  }

  private failed(error: unknown): void {
    const { kind } = failureOf(error);
    if (kind === 'ballot-elsewhere') this.show('elsewhere');
    else if (kind === 'offline' || kind === 'server' || kind === 'sign-in') {
      this.show('unreachable');
      const wait = Math.min(this.pace.backoff * 2 ** this.failures++, this.pace.longest);
      this.later(wait);
    } else this.show('off');
  }

  private async exchange(): Promise<void> {
    // another tab of this device may have kept a copy meanwhile
    await this.draft.refresh();
    const { record } = this.draft;
    const ballot = signedOf(record);
    if (!record || !ballot || progressOf(record) === 'sent') return;
    const dirty = this.isDirty();
    if (!record.synced || !dirty) {
      const remote = await this.read(ballot);
      if (remote && remote.name !== record.synced?.sha256) {
        if (!dirty || Object.keys(record.answers).length === 0) await this.adopt(remote);
        else this.meet(remote);
        return;
      }
      if (!dirty) {
        this.show(remote ? 'saved' : 'off');
        return;
      }
    }
    if (Date.now() < this.notBefore) {
      this.show('waiting');
      this.later(0);
      return;
    }
    await this.save(record, ballot);
  }

  private async save(record: SurveyRecord, ballot: SignedBallot): Promise<void> {
    const { wire, campaignId } = this.with_;
    const counter = (record.synced?.counter ?? 0) + 1;
    const { answers, step, savedAt } = record;
    const sealed = await sealDraft(await this.key(record), campaignId, { counter, answers, step });
    if (!sealed) {
      this.show('off');
      return;
    }
    try {
      await wire.saveDraft(campaignId, ballot, toBase64Url(sealed), record.synced?.sha256);
    } catch (error) {
      if (!isProblem(error, 'draft-changed')) throw error;
      const remote = await this.read(ballot);
      if (remote) this.meet(remote);
      // discarded or withdrawn elsewhere: the next one begins anew
      else await this.draft.change(forgetSync);
      if (!remote) this.later(this.pace.pause);
      return;
    }
    const sha256 = await nameOf(sealed);
    await this.draft.change((now) =>
      progressOf(now) === 'sent' ? now : { ...now, synced: { counter, sha256, savedAt } },
    );
    this.show(this.isDirty() ? 'waiting' : 'saved');
    if (this.isDirty()) this.later(this.pace.pause);
    else this.changed();
  }

  private async read(ballot: SignedBallot): Promise<Remote | null> {
    const { wire, campaignId } = this.with_;
    const text = await wire.readDraft(campaignId, ballot);
    const { record } = this.draft;
    if (text === null || !record) return null;
    const sealed = fromBase64Url(text);
    const content = await openDraft(await this.key(record), campaignId, sealed);
    return { ...content, name: await nameOf(sealed) };
  }

  /** Another device went on while this one did, too. */
  private meet(remote: Remote): void {
    this.newer = remote;
    this.show('newer');
  }

  private async adopt(remote: Remote): Promise<void> {
    await this.draft.change((now) => {
      const savedAt = Date.now();
      const { answers, step } = remote;
      return { ...now, answers, step, savedAt, synced: syncedTo(remote, savedAt) };
    });
    this.newer = null;
    this.adopted = true;
    this.state = 'saved';
    this.changed();
  }

  private key(record: SurveyRecord): Promise<Uint8Array<ArrayBuffer>> {
    const { campaignId, stratum } = this.with_;
    this.draftKey ??= importPublicKey(stratum.publicKey, stratum.fingerprint)
      .then((key) => derive(fromBase64Url(record.code ?? ''), campaignId, key))
      .then(({ draftKey }) => draftKey);
    return this.draftKey;
  }
}

function syncedTo({ counter, name }: Remote, savedAt: number) {
  return { counter, sha256: name, savedAt };
}

function forgetSync(record: SurveyRecord): SurveyRecord {
  const fresh = { ...record };
  delete fresh.synced;
  return fresh;
}

function signedOf(record: SurveyRecord | undefined): SignedBallot | null {
  const ballot = record?.ballot;
  if (!ballot || ballot.stage === 'blinded') return null;
  const { stratumId, ballot: message, signature } = ballot;
  return { stratumId, ballot: message, signature };
}
