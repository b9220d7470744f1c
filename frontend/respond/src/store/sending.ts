import { newKey } from '@ampera/api';
import {
  canonicalJson,
  fromBase64Url,
  sha256Hex,
  submissionOf,
  toBase64Url,
  type Definition,
} from '@ampera/survey-engine';
import {
  blind,
  BlindSignatureError,
  finalize,
  importPublicKey,
  newBallot,
} from '@ampera/survey-engine/blind';
import type { Stratum } from '@ampera/survey-engine/manifest';

import type { NamedReceipt, SignedBallot, Wire } from '../lib/wire';
import type { Drafts } from './drafts';
import { emptied, type Ballot, type SurveyRecord } from './record';

interface Sender {
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

/** From nothing to a signed ballot, from wherever this device had come to. */
export async function takeBallot(sender: Sender, stratum: Stratum): Promise<SignedBallot> {
  const publicKey = await importPublicKey(stratum.publicKey, stratum.fingerprint);
  let ballot: Ballot | undefined = (await require(sender)).ballot;
  if (!ballot) {
    const message = newBallot();
    const { blindedMessage, inverse } = await blind(publicKey, message);
    const fresh: Ballot = {
      stage: 'blinded',
      stratumId: stratum.id,
      ballot: toBase64Url(message),
      blindedMessage: toBase64Url(blindedMessage),
      inverse: toBase64Url(inverse),
    };
    // another tab may have been quicker: there is one ballot per invitation, so its message is the one to send
    ballot = await setBallot(sender, (now) => now ?? fresh);
  }
  if (ballot?.stage !== 'blinded') {
    if (!ballot) throw new Error('no draft');
    return signedOf(ballot);
  }
  const blinded = ballot;
  const answer = await sender.wire.ballot(sender.campaignId, blinded.blindedMessage);
  if (answer.stratumId !== blinded.stratumId || blinded.stratumId !== stratum.id) {
    throw new BlindSignatureError('another stratum');
  }
  const signature = await finalize(
    publicKey,
    fromBase64Url(blinded.ballot),
    signatureBytes(answer.blindSignature),
    fromBase64Url(blinded.inverse),
  );
  const signed: SignedBallot = {
    stratumId: blinded.stratumId,
    ballot: blinded.ballot,
    signature: toBase64Url(signature),
  };
  await setBallot(sender, (now) =>
    now?.stage === 'blinded' ? { stage: 'signed', ...signed } : now,
  );
  return signed;
}

function signatureBytes(text: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64Url(text);
  } catch {
    throw new BlindSignatureError('not base64url');
  }
}

/** Sends or replaces the answer; afterwards the device has the ballot and no answers. */
export async function sendAnonymously(sender: Sender, definition: Definition): Promise<string> {
  const { ballot, answers } = await require(sender);
  if (!ballot || ballot.stage === 'blinded') throw new Error('no signed ballot');
  const signed = signedOf(ballot);
  const text = canonicalJson(submissionOf(definition, answers));
  await sender.wire.submitAnonymously(sender.campaignId, signed, text);
  // computed here, so that a server cannot hand out the receipt of somebody else
  const receipt = await sha256Hex(fromBase64Url(signed.ballot));
  await sender.drafts.update(sender.key, (now) =>
    now ? { ...emptied(now), ballot: { stage: 'sent', ...signed, receipt } } : now,
  );
  return receipt;
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

/** The same answers again have the same key, so that a lost confirmation does not become a second submission. */
export async function sendNamed(
  sender: Sender,
  invitationId: string,
  definition: Definition,
): Promise<NamedReceipt> {
  const { answers: drafted } = await require(sender);
  const answers = submissionOf(definition, drafted);
  const body = canonicalJson(answers);
  const record = await sender.drafts.update(sender.key, (now) =>
    now && now.attempt?.body !== body ? { ...now, attempt: { key: newKey(), body } } : now,
  );
  const key = record?.attempt?.key ?? newKey();
  const confirmed = await sender.wire.submitNamed(sender.campaignId, invitationId, answers, key);
  await sender.drafts.update(sender.key, (now) => (now ? { ...emptied(now), confirmed } : now));
  return confirmed;
}
