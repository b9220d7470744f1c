// More than 300 lines: one server at the edge, whose ballots, drafts and answers know of each other.
import {
  canonicalJson,
  fromBase64Url,
  fromHex,
  sha256Hex,
  toBase64Url,
  toHex,
  type Definition,
} from '@ampera/survey-engine';
import { importPublicKey, verify } from '@ampera/survey-engine/blind';
import type { Manifest } from '@ampera/survey-engine/manifest';

import type { SurveyItem } from '../lib/wire';
import { definition } from './definition';

type Bytes = Uint8Array<ArrayBuffer>;

interface Keys {
  spki: string;
  fingerprint: string;
  sign: (message: Bytes) => Bytes;
}

const toInteger = (bytes: Bytes) => BigInt(`0x${toHex(bytes)}`);

async function rsaKeys(): Promise<Keys> {
  const publicExponent = Uint8Array.of(1, 0, 1);
  const algorithm = { name: 'RSA-PSS', modulusLength: 2048, publicExponent, hash: 'SHA-384' };
  const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const { n = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  const [modulus, exponent] = [toInteger(fromBase64Url(n)), toInteger(fromBase64Url(d))];
  return {
    spki: toBase64Url(spki),
    fingerprint: await sha256Hex(spki),
    sign: (message) => {
      let [result, square] = [1n, toInteger(message)];
      for (let bits = exponent; bits > 0n; bits >>= 1n, square = (square * square) % modulus) {
        if (bits & 1n) result = (result * square) % modulus;
      }
      return fromHex(result.toString(16).padStart(512, '0'));
    },
  };
}

let made: Promise<{ signer: CryptoKeyPair; strata: Keys[] }> | undefined;

/** Making keys is slow: once per file. */
function keys() {
  const p256 = { name: 'ECDSA', namedCurve: 'P-256' };
  made ??= Promise.all([
    crypto.subtle.generateKey(p256, true, ['sign', 'verify']),
    Promise.all([rsaKeys(), rsaKeys()]),
  ]).then(([signer, strata]) => ({ signer, strata }));
  return made;
}

const IN_A_WEEK = Date.now() + 7 * 24 * 3600 * 1000;

export function item(change: Partial<SurveyItem> = {}): SurveyItem {
  return {
    campaignId: 'c1',
    title: 'Evaluasi pascapelatihan 2026',
    mode: 'ANONYMOUS',
    status: 'OPEN',
    opensAt: '2026-01-01T00:00:00Z',
    closesAt: new Date(IN_A_WEEK).toISOString(),
    minutes: 8,
    state: 'INVITED',
    respondentRole: 'PARTICIPANT',
    stratumId: 's1',
    ...change,
  };
}

interface Seen {
  method: string;
  path: string;
  search: string;
  body: Record<string, unknown>;
  authorization: string | null;
  key: string | null;
  credentials: string;
  referrerPolicy: string;
}

/** The API at the edge of the network, with its real cryptography and a memory. */
export class FakeServer {
  items: SurveyItem[] = [item()];
  definition: Definition = definition;
  me: Record<string, unknown> = {
    employeeId: 'e1',
    name: 'Septi Wulandari',
    maskedNip: '1993**** ****** * *08',
    roles: ['respondent'],
    unitScope: [],
    can: [],
  };
  invented = false;
  /** What the public log says of the manifest; absent: the truth. */
  logged: string | null = null;
  /** What was destroyed after the release, as far as anything was. */
  destruction: object | null = null;
  manifestChange: (manifest: Manifest) => unknown = (manifest) => manifest;
  /** Answers of the next requests to a path, before the usual one: a status, a problem, or no answer at all. */
  next: { path: string; answer: () => Response | Promise<Response> }[] = [];
  readonly seen: Seen[] = [];
  readonly issued = new Map<string, string>();
  readonly anonymous = new Map<string, Record<string, unknown>>();
  readonly named = new Map<string, string>();
  /** Sealed drafts by the receipt of their ballot. */
  readonly drafts = new Map<string, string>();
  /** Nobody gets a ballot for the time being. */
  withoutBallots = false;

  requests(path: string): Seen[] {
    return this.seen.filter((one) => one.path.endsWith(path));
  }

  fails(path: string, status: number, body: Record<string, unknown> = {}): void {
    this.next.push({ path, answer: () => problem(status, body) });
  }

  isUnreachable(path: string): void {
    this.next.push({ path, answer: () => Promise.reject(new TypeError('Failed to fetch')) });
  }

  /** The request arrives and does what it should, but its answer is lost on the way. */
  losesAnswer(path: string): void {
    this.next.push({
      path,
      answer: async () => {
        const last = this.seen.at(-1);
        if (last) await this.usual(last);
        throw new TypeError('Failed to fetch');
      },
    });
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const text = await request.text();
    const one: Seen = {
      method: request.method,
      path: pathname.replace('/api/v1', ''),
      search,
      body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
      authorization: request.headers.get('Authorization'),
      key: request.headers.get('Idempotency-Key'),
      credentials: request.credentials,
      referrerPolicy: request.referrerPolicy,
    };
    this.seen.push(one);
    if (this.withoutBallots && one.method === 'POST' && one.path.endsWith('/ballots')) {
      throw new TypeError('Failed to fetch');
    }
    const at = this.next.findIndex(({ path }) => one.path.endsWith(path));
    const [special] = at < 0 ? [] : this.next.splice(at, 1);
    return special ? special.answer() : this.usual(one);
  };

  private async usual({ path, body, method, search }: Seen): Promise<Response> {
    if (path === '/about') return Response.json({ version: '1', demonstration: this.invented });
    if (path === '/me') return Response.json(this.me);
    if (path === '/me/surveys') return Response.json({ items: this.items });
    if (path.endsWith('/questionnaire')) return new Response(canonicalJson(this.definition));
    if (path.endsWith('/manifest')) return Response.json(await this.manifest());
    if (path.endsWith('/public/manifests')) return new Response(await this.log());
    if (path.endsWith('/destruction') && this.destruction) {
      return Response.json({
        ...(await this.sign(canonicalJson(this.destruction))),
        ...this.destruction,
      });
    }
    if (path.endsWith('/ballots') && method === 'GET') return this.published(search);
    if (path.endsWith('/ballots')) return this.issue(String(body.blindedMessage));
    if (path.includes('/anonymous-drafts')) return this.draft(path, body);
    if (path.endsWith('/anonymous-submissions')) return this.spend(body, String(body.answers));
    if (path.endsWith('/anonymous-withdrawals')) return this.spend(body, null);
    if (path.endsWith('/submissions')) return this.accept(body);
    return problem(404, { type: '/problems/not-found' });
  }

  async manifest() {
    const { strata } = await keys();
    const [one, two] = strata;
    const honest: Manifest = {
      campaignId: 'c1',
      title: 'Evaluasi pascapelatihan 2026',
      questionnaireSha256: await sha256Hex(canonicalJson(this.definition)),
      closesAt: new Date(IN_A_WEEK).toISOString(),
      graceUntil: new Date(IN_A_WEEK + 24 * 3600 * 1000).toISOString(),
      minimumGroup: 5,
      minimumVerbatim: 10,
      cuts: ['UNIT'],
      strata: [one, two].map((key, at) => ({
        id: `s${at + 1}`,
        label: at === 0 ? 'Dinas Kesehatan' : 'Kecamatan',
        size: 20,
        publicKey: key?.spki ?? '',
        fingerprint: key?.fingerprint ?? '',
      })),
    };
    const { record, ...signed } = await this.sign(canonicalJson(this.manifestChange(honest)));
    return { manifest: record, ...signed };
  }

  /** The public log, with one line that is another promise if `logged` says so. */
  private async log(): Promise<string> {
    const sha256 = this.logged ?? (await this.manifest()).sha256;
    const line = `1 2026-11-25 c1 ${sha256}`;
    return `ampera manifest log 1\n${line} ${await sha256Hex(`${'0'.repeat(64)} ${line}`)}\n`;
  }

  private async sign(text: string) {
    const { signer } = await keys();
    const data = new TextEncoder().encode(text);
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
    const signature = await crypto.subtle.sign(algorithm, signer.privateKey, data);
    const spki = await crypto.subtle.exportKey('spki', signer.publicKey);
    return {
      record: text,
      sha256: await sha256Hex(text),
      signature: toBase64Url(new Uint8Array(signature)),
      signerKey: toBase64Url(new Uint8Array(spki)),
    };
  }

  private async issue(blindedMessage: string): Promise<Response> {
    const before = this.issued.get('e1');
    if (before !== undefined && before !== blindedMessage) {
      return problem(409, { type: '/problems/ballot-already-issued' });
    }
    this.issued.set('e1', blindedMessage);
    const signature = (await keys()).strata[0]?.sign(fromBase64Url(blindedMessage));
    return Response.json({
      stratumId: 's1',
      blindSignature: toBase64Url(signature ?? new Uint8Array()),
    });
  }

  private async spend(body: Record<string, unknown>, answers: string | null): Promise<Response> {
    const [key] = (await keys()).strata;
    const ballot = fromBase64Url(String(body.ballot));
    const publicKey = await importPublicKey(key?.spki ?? '', key?.fingerprint ?? '');
    if (!(await verify(publicKey, ballot, fromBase64Url(String(body.signature))))) {
      return problem(422, { type: '/problems/ballot-invalid' });
    }
    const receipt = await sha256Hex(ballot);
    this.drafts.delete(receipt);
    if (answers === null) {
      this.anonymous.delete(receipt);
      return new Response(null, { status: 204 });
    }
    this.anonymous.set(receipt, JSON.parse(answers) as Record<string, unknown>);
    return Response.json({ receipt }, { status: 201 });
  }

  private async draft(path: string, body: Record<string, unknown>): Promise<Response> {
    const receipt = await sha256Hex(fromBase64Url(String(body.ballot)));
    const kept = this.drafts.get(receipt);
    if (path.endsWith('/read')) return Response.json(kept === undefined ? {} : { sealed: kept });
    if (path.endsWith('/discard')) {
      this.drafts.delete(receipt);
      return new Response(null, { status: 204 });
    }
    const sealed = String(body.sealed);
    const name = kept === undefined ? undefined : await sha256Hex(fromBase64Url(kept));
    if (name !== body.replaces && kept !== sealed) {
      return problem(409, { type: '/problems/draft-changed' });
    }
    this.drafts.set(receipt, sealed);
    return new Response(null, { status: 204 });
  }

  /** One ballot per page, after closing. */
  private async published(search: string): Promise<Response> {
    if (this.items[0]?.status !== 'CLOSED') {
      return problem(409, { type: '/problems/campaign-not-released' });
    }
    const receipts = [...this.anonymous.keys(), 'ff'.repeat(32)].sort();
    const after = new URLSearchParams(search).get('cursor');
    const at = after ? receipts.indexOf(after) + 1 : 0;
    const nextCursor = at + 1 < receipts.length ? receipts[at] : null;
    const [key] = (await keys()).strata;
    return Response.json({
      strata: [
        {
          stratumId: 's1',
          label: 'Dinas Kesehatan',
          publicKey: key?.spki,
          invited: 20,
          issued: 2,
          counted: 2,
          dropped: false,
        },
      ],
      items: [{ receipt: receipts[at], stratumId: 's1', ballot: '', signature: '' }],
      nextCursor,
      total: receipts.length,
    });
  }

  private async accept({ invitationId, answers }: Record<string, unknown>): Promise<Response> {
    const [id, text] = [String(invitationId), canonicalJson(answers)];
    const before = this.named.get(id);
    if (before !== undefined && before !== text) {
      return problem(409, { type: '/problems/already-answered' });
    }
    this.named.set(id, text);
    const receipt = await sha256Hex(id);
    return Response.json({ receipt, submittedAt: '2026-11-24T07:05:00Z' }, { status: 201 });
  }
}

function problem(status: number, body: Record<string, unknown>): Response {
  return Response.json(
    { type: '/problems/x', title: 'x', status, ...body },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}
