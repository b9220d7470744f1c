import type { Answers } from '@ampera/survey-engine';
import type { ManifestPin, Stratum } from '@ampera/survey-engine/manifest';

import type { FailureKind } from '../lib/failure';
import type { NamedReceipt, SignedBallot, SurveyItem } from '../lib/wire';

/**
 * The way of an anonymous ballot: nothing, blinded, signed, sent. Every state holds all that the next request needs, and
 * is kept before that request leaves, so that a lost answer is asked for again with the very same message.
 */
export type Ballot =
  | {
      stage: 'blinded';
      stratumId: string;
      ballot: string;
      blindedMessage: string;
      inverse: string;
    }
  | ({ stage: 'signed'; withdrawn?: boolean } & SignedBallot)
  | ({ stage: 'sent'; receipt: string } & SignedBallot);

/** What is to leave as soon as there is a connection. An answer that changes takes it out of the queue. */
export interface Queued {
  /** The canonical answers. */
  text: string;
  /** Named: whose invitation it answers. */
  invitationId?: string;
  /** Anonymous: where the ballot comes from, if it was not fetched yet. */
  stratum?: Stratum;
  /** The server does not take it, and trying again does not help. */
  refused?: FailureKind | 'answers';
}

/** What this device keeps of one survey of one person. */
export interface SurveyRecord {
  key: string;
  owner: string;
  closesAt: string;
  answers: Answers;
  /** The step where the respondent was. */
  step: string;
  savedAt: number;
  /** Anonymous: the manifest and signer that were met first. */
  pin?: ManifestPin;
  ballot?: Ballot;
  /** Anonymous: the resume code, base64url, from which ballot and draft key follow. Older records have none. */
  code?: string;
  /** It was noted, or its owner goes on without. It is not shown again. */
  codeSeen?: boolean;
  /** The copy on the server that this device knows, and the `savedAt` that it holds. */
  synced?: { counter: number; sha256: string; savedAt: number };
  /** Anonymous and sent: a new answer is being written that will replace the old one. */
  replacing?: boolean;
  /** Its entry in the list, without the name of anybody, so that it is found without a connection. */
  item?: SurveyItem;
  queued?: Queued;
  /** Named: the idempotency key, and the body that it stands for. */
  attempt?: { key: string; body: string };
  /** Named: what the server confirmed. */
  confirmed?: NamedReceipt;
}

export function recordKey(owner: string, campaignId: string, invitationId?: string | null): string {
  return [owner, campaignId, invitationId ?? ''].join('/');
}

export function newRecord(key: string, closesAt: string): SurveyRecord {
  const owner = key.slice(0, key.indexOf('/'));
  return { key, owner, closesAt, answers: {}, step: 'mulai', savedAt: 0 };
}

export function hasAnswers(record: SurveyRecord | undefined): boolean {
  return Object.values(record?.answers ?? {}).some((value) => value !== null && value !== '');
}

/** Without answers: what was sent is not left lying on the device. */
export function emptied(record: SurveyRecord): SurveyRecord {
  const emptied: SurveyRecord = { ...record, answers: {}, step: 'mulai' };
  delete emptied.replacing;
  delete emptied.attempt;
  delete emptied.synced;
  return unqueued(emptied);
}

export function unqueued(record: SurveyRecord): SurveyRecord {
  const waitsNot = { ...record };
  delete waitsNot.queued;
  return waitsNot;
}

/** The campaign of a record. */
export function campaignOf({ key }: Pick<SurveyRecord, 'key'>): string {
  return key.split('/')[1] ?? '';
}

export type Progress = 'none' | 'draft' | 'ready' | 'queued' | 'sent';

/** How far the respondent is, as far as this device knows. */
export function progressOf(record: SurveyRecord | undefined): Progress {
  if (!record) return 'none';
  if (record.confirmed) return 'sent';
  if (record.ballot?.stage === 'sent' && !record.replacing) return 'sent';
  if (record.queued) return 'queued';
  if (!hasAnswers(record)) return record.step === 'mulai' ? 'none' : 'draft';
  const hasBallot = record.ballot?.stage === 'signed' && !record.ballot.withdrawn;
  // the ballot comes at the beginning: what is ready was looked through
  return hasBallot && record.step === 'periksa' ? 'ready' : 'draft';
}

/** The ballot was fetched, but neither it nor the code that leads to it is here. */
export function isElsewhere(item: { state: string }, record: SurveyRecord | undefined): boolean {
  return item.state === 'ISSUED' && !record?.ballot && !record?.code;
}
