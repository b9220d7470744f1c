import type { Answer, Answers } from '@ampera/survey-engine';

import { forgetDocuments } from './documents';
import type { Drafts, Keeping } from './drafts';
import type { DraftSync } from './sync';
import { campaignOf, emptied, newRecord, progressOf, unqueued, type SurveyRecord } from './record';

/**
 * The draft that is being written. An answer counts at once on the screen and is kept right after; while one write is
 * under way further answers gather for the next, so that quick typing does not queue.
 */
export class OpenDraft {
  record: SurveyRecord | undefined;
  /** The copy on the server, of an anonymous answer with a resume code. */
  sync: DraftSync | undefined;
  private pending: Answers = {};
  private batch: Answers = {};
  private writing: Promise<void> | null = null;

  constructor(
    private readonly drafts: Drafts,
    readonly key: string,
    private readonly closesAt: string,
    private readonly changed: () => void,
  ) {}

  follow(sync: DraftSync | undefined): void {
    this.sync = sync;
  }

  get answers(): Answers {
    return this.record?.answers ?? {};
  }

  get keeping(): Keeping {
    return this.drafts.keepingOf(this.key);
  }

  async load(): Promise<void> {
    this.show(await this.drafts.get(this.key));
  }

  answer(key: string, value: Answer): void {
    this.pending = { ...this.pending, [key]: value };
    const record = this.record ?? newRecord(this.key, this.closesAt);
    this.show({ ...record, answers: { ...record.answers, [key]: value } });
    this.writing ??= this.write().finally(() => {
      this.writing = null;
      this.sync?.touch();
    });
  }

  async change(change: (now: SurveyRecord) => SurveyRecord | undefined): Promise<void> {
    await this.settle();
    const fresh = newRecord(this.key, this.closesAt);
    const record = await this.drafts.update(this.key, (now) => change(now ?? fresh));
    // what was answered meanwhile is on its way to the device and stays on the screen
    const answered = this.writing ? { ...this.batch, ...this.pending } : {};
    this.show(record && { ...record, answers: { ...record.answers, ...answered } });
  }

  /** What another tab, or sending in the background, has made of it meanwhile. */
  async refresh(): Promise<void> {
    await this.settle();
    const record = await this.drafts.get(this.key);
    if (!this.writing) this.show(record);
  }

  /** Everything written so far is kept when this resolves. */
  async settle(): Promise<void> {
    while (this.writing) await this.writing;
  }

  async keepOffDevice(): Promise<void> {
    await this.drafts.keepOffDevice(this.key);
  }

  /** Wipes the answers; a ballot stays, because nobody gets a second one. */
  async discard(): Promise<void> {
    await this.sync?.discard();
    await forgetDocuments(campaignOf(this));
    await this.change((now) => (now.ballot ? emptied(now) : undefined));
  }

  private async write(): Promise<void> {
    while (Object.keys(this.pending).length > 0) {
      this.batch = this.pending;
      const { batch } = this;
      this.pending = {};
      const kept = await this.drafts.update(this.key, (now) => {
        const record = now ?? newRecord(this.key, this.closesAt);
        // sent from another tab meanwhile: what was wiped stays wiped
        if (progressOf(record) === 'sent') return now;
        const answers = { ...record.answers, ...batch };
        return { ...unqueued(record), answers, savedAt: Date.now() };
      });
      if (kept && progressOf(kept) === 'sent') this.show(kept);
      else if (kept) this.show({ ...kept, answers: { ...kept.answers, ...this.pending } });
    }
  }

  private show(record: SurveyRecord | undefined): void {
    this.record = record;
    this.changed();
  }
}
