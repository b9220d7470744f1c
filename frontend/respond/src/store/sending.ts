import { newKey } from '@ampera/api';
import {
  canonicalJson,
  fromBase64Url,
  sha256Hex,
  submissionOf,
  toBase64Url,
  type Answers,
  type Definition,
} from '@ampera/survey-engine';
import {
  blind,
  BlindSignatureError,
  finalize,
  importPublicKey,
  newBallot,
  type PublicKey,
} from '@ampera/survey-engine/blind';
import { derive } from '@ampera/survey-engine/derive';
import type { Stratum } from '@ampera/survey-engine/manifest';

import { failureOf, isPassing } from '../lib/failure';
import type { SignedBallot, Wire } from '../lib/wire';
import type { Drafts } from './drafts';
import {
  emptied,
  progressOf,
  unqueued,
  type Ballot,
  type Queued,
  type SurveyRecord,
} from './record';

export interface Sender {
  wire: Wire;
  drafts: Drafts;
  /** The record that is sent. */
  key: string;
  campaignId: string;
}

async function require({ drafts, key }: Sender): Promise<SurveyRecord> {
  const record = await drafts.get(key);
  if (!record) throw new Error('no draft');
  return record;
}

function signedOf({ stratumId, ballot, signature }: SignedBallot): SignedBallot {
  return { stratumId, ballot, signature };
}

async function setBallot(
  { drafts, key }: Sender,
  next: (now: Ballot | undefined) => Ballot | undefined,
): Promise<Ballot | undefined> {
  const record = await drafts.update(key, (now) => {
    const ballot = next(now?.ballot);
    return now && ballot && ballot !== now.ballot ? { ...now, ballot } : now;
  });
  return record?.ballot;
}

export function newResumeCode(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
}

type Prepared = Extract<Ballot, { stage: 'blinded' }>;

/** The ballot that follows from the code, or from chance for a draft that was begun before there were codes. */
async function prepare(
  campaignId: string,
  stratum: Stratum,
  key: PublicKey,
  code: string | undefined,
): Promise<Prepared> {
  const from = code === undefined ? null : await derive(fromBase64Url(code), campaignId, key);
  const message = from ? from.message : newBallot();
  const { blindedMessage, inverse } = await blind(key, message, from?.salt, from?.inverse);
  return {
    stage: 'blinded',
    stratumId: stratum.id,
    ballot: toBase64Url(message),
    blindedMessage: toBase64Url(blindedMessage),
    inverse: toBase64Url(inverse),
  };
}

async function sign(
  { wire, campaignId }: Pick<Sender, 'wire' | 'campaignId'>,
  stratum: Stratum,
  key: PublicKey,
  { stratumId, ballot, blindedMessage, inverse }: Prepared,
): Promise<SignedBallot> {
  const answer = await wire.ballot(campaignId, blindedMessage);
  if (answer.stratumId !== stratumId || stratumId !== stratum.id) {
    throw new BlindSignatureError('another stratum');
  }
  const signature = await finalize(
    key,
    fromBase64Url(ballot),
    signatureBytes(answer.blindSignature),
    fromBase64Url(inverse),
  );
  return { stratumId, ballot, signature: toBase64Url(signature) };
}

/** From nothing to a signed ballot, from wherever this device had come to. */
export async function takeBallot(sender: Sender, stratum: Stratum): Promise<SignedBallot> {
  const key = await importPublicKey(stratum.publicKey, stratum.fingerprint);
  const { ballot: kept, code } = await require(sender);
  let ballot: Ballot | undefined = kept;
  if (!ballot) {
    const fresh = await prepare(sender.campaignId, stratum, key, code);
    // another tab may have been quicker: there is one ballot per invitation, so its message is the one to send
    ballot = await setBallot(sender, (now) => now ?? fresh);
  }
  if (ballot?.stage !== 'blinded') {
    if (!ballot) throw new Error('no draft');
    return signedOf(ballot);
  }
  const signed = await sign(sender, stratum, key, ballot);
  await setBallot(sender, (now) =>
    now?.stage === 'blinded' ? { stage: 'signed', ...signed } : now,
  );
  return signed;
}

/**
 * Goes on with a code from another device. Nothing here changes before the server has signed the very ballot of this
 * code, which it does for its owner alone.
 */
export async function resume(
  { wire, campaignId }: Pick<Sender, 'wire' | 'campaignId'>,
  stratum: Stratum,
  code: string,
): Promise<(now: SurveyRecord) => SurveyRecord> {
  const key = await importPublicKey(stratum.publicKey, stratum.fingerprint);
  const prepared = await prepare(campaignId, stratum, key, code);
  const signed = await sign({ wire, campaignId }, stratum, key, prepared);
  return (now) => ({ ...now, code, codeSeen: true, ballot: { stage: 'signed', ...signed } });
}

function signatureBytes(text: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64Url(text);
  } catch {
    throw new BlindSignatureError('not base64url');
  }
}

/** From here on the answers are to leave, now or when there is a connection. */
export async function enqueue(
  { drafts, key }: Sender,
  definition: Definition,
  to: Pick<Queued, 'stratum' | 'invitationId'>,
): Promise<void> {
  await drafts.update(key, (now) => {
    if (!now) return now;
    const text = canonicalJson(submissionOf(definition, now.answers));
    return { ...now, queued: { text, ...to } };
  });
}

const underWay = new Map<string, Promise<void>>();

/** Sends what is queued of a record, in one place at a time, whichever tab or timer asks for it. */
export function deliver(sender: Sender): Promise<void> {
  const { key } = sender;
  const before = underWay.get(key);
  if (before) return before;
  const alone = async () => {
    for (;;) {
      const record = await sender.drafts.get(key);
      if (!record?.queued || progressOf(record) === 'sent') return;
      if (record.queued.invitationId === undefined) await sendAnonymously(sender, record.queued);
      else await sendNamed(sender, record.queued, record.queued.invitationId);
    }
  };
  // not in every browser of five years ago; there the ballot and the key of the request see to it
  const locks = navigator.locks as LockManager | undefined;
  const sending = Promise.resolve(locks ? locks.request(`ampera/${key}`, alone) : alone()).finally(
    () => underWay.delete(key),
  );
  underWay.set(key, sending);
  return sending;
}

/** Puts the answers in the queue and sends them; what the server refuses does not wait there. */
export async function sendNow(
  sender: Sender,
  definition: Definition,
  to: Pick<Queued, 'stratum' | 'invitationId'>,
): Promise<void> {
  await enqueue(sender, definition, to);
  try {
    await deliver(sender);
  } catch (error) {
    if (!isPassing(failureOf(error))) {
      await sender.drafts.update(sender.key, (now) => now && unqueued(now));
    }
    throw error;
  }
}

/** Sends or replaces the answer; afterwards the device has the ballot and no answers. */
async function sendAnonymously(sender: Sender, { text, stratum }: Queued): Promise<void> {
  const { ballot } = await require(sender);
  const signed =
    stratum && ballot?.stage !== 'signed' && ballot?.stage !== 'sent'
      ? await takeBallot(sender, stratum)
      : ballot;
  if (!signed || !('signature' in signed)) throw new Error('no signed ballot');
  const proof = signedOf(signed);
  await sender.wire.submitAnonymously(sender.campaignId, proof, text);
  // computed here, so that a server cannot hand out the receipt of somebody else
  const receipt = await sha256Hex(fromBase64Url(proof.ballot));
  await sender.drafts.update(sender.key, (now) => {
    if (!now) return now;
    const sent: SurveyRecord = { ...now, ballot: { stage: 'sent', ...proof, receipt } };
    // what was written while it left is the beginning of another answer
    return now.queued?.text === text ? emptied(sent) : { ...sent, replacing: true };
  });
}

/** Takes the answer back; the ballot stays and may be used again until closing. */
export async function withdraw(sender: Sender): Promise<void> {
  const { ballot } = await require(sender);
  if (ballot?.stage !== 'sent') throw new Error('nothing sent');
  const signed = signedOf(ballot);
  await sender.wire.withdraw(sender.campaignId, signed);
  await sender.drafts.update(sender.key, (now) =>
    now ? { ...emptied(now), ballot: { stage: 'signed', withdrawn: true, ...signed } } : now,
  );
}

// the UUID of a file; a text that looks like one loads for nothing what sends them
const WITH_FILES = /"[\da-f-]{36}"/;

/** The same answers again have the same key, so that a lost confirmation does not become a second submission. */
async function sendNamed(sender: Sender, { text }: Queued, invitationId: string): Promise<void> {
  const record = await sender.drafts.update(sender.key, (now) =>
    now && now.attempt?.body !== text ? { ...now, attempt: { key: newKey(), body: text } } : now,
  );
  const key = record?.attempt?.key ?? newKey();
  const answers = JSON.parse(text) as Answers;
  const submit = () => sender.wire.submitNamed(sender.campaignId, invitationId, answers, key);
  const { files } = sender.wire.context;
  const confirmed = await (files && WITH_FILES.test(text)
    ? (await files()).withFiles(sender, text, invitationId, submit)
    : submit());
  await sender.drafts.update(sender.key, (now) => (now ? { ...emptied(now), confirmed } : now));
}
