import { failureOf, isPassing } from '../lib/failure';
import type { Wire } from '../lib/wire';
import type { Drafts } from './drafts';
import { campaignOf, type SurveyRecord } from './record';
import { deliver } from './sending';

export interface OutboxPace {
  /** After the first failure; doubled up to `longest`. */
  first: number;
  longest: number;
}

const PACE: OutboxPace = { first: 5000, longest: 300_000 };

/** Somewhere around it: phones that lost one connection together do not return at one moment. */
function around(wait: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint8Array(1));
  return wait * (0.75 + drawn / 512);
}

/** Sends what waits on this device, also from before the page was closed, until it is sent or refused. */
export class Outbox {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private failures = 0;

  constructor(
    private readonly with_: { wire: Wire; drafts: Drafts; owner: string | undefined },
    private readonly changed: () => void,
    private readonly pace: OutboxPace = PACE,
  ) {}

  /** `soon`: it has just been tried. */
  start(soon = false): () => void {
    const now = () => void this.kick();
    const seen = () => {
      if (document.visibilityState === 'visible') now();
    };
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', seen);
    if (soon) this.later();
    else now();
    return () => {
      clearTimeout(this.timer);
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', seen);
    };
  }

  /** At once, however long it would have waited. */
  kick(): Promise<void> {
    this.failures = 0;
    return this.run();
  }

  private run(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.once().finally(() => (this.running = null));
    return this.running;
  }

  /** A ballot that is here needs no name; the rest belongs to whoever is signed in. */
  private mayLeave({ queued, ballot, owner }: SurveyRecord): boolean {
    if (!queued || queued.refused) return false;
    const nameless = ballot?.stage === 'signed' || ballot?.stage === 'sent';
    return (nameless && queued.invitationId === undefined) || owner === this.with_.owner;
  }

  private async once(): Promise<void> {
    const { wire, drafts } = this.with_;
    let waiting = false;
    for (const record of await drafts.list()) {
      if (!this.mayLeave(record)) continue;
      const { key } = record;
      try {
        await deliver({ wire, drafts, key, campaignId: campaignOf(record) });
      } catch (error) {
        const failure = failureOf(error);
        if (isPassing(failure) || failure.kind === 'sign-in') waiting = true;
        else {
          const { kind } = failure;
          await drafts.update(key, (now) =>
            now?.queued ? { ...now, queued: { ...now.queued, refused: kind } } : now,
          );
        }
      }
      this.changed();
    }
    if (waiting) this.later();
  }

  /** After a while, the longer the more often it failed. */
  later(): void {
    clearTimeout(this.timer);
    const wait = Math.min(this.pace.first * 2 ** this.failures++, this.pace.longest);
    this.timer = setTimeout(() => void this.run(), around(wait));
  }
}
