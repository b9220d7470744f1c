import { canonicalJson, fromBase64Url, sha256Hex, toBase64Url } from '@ampera/survey-engine';
import { blind, finalize, importPublicKey } from '@ampera/survey-engine/blind';
import { beforeAll, describe, expect, it } from 'vitest';

import { FakeServer } from '../testing/fake-server';
import { tally, type TallyFault } from './tally';
import { createWire, type PublishedList } from './wire';
import type { SignedManifest } from '@ampera/survey-engine/manifest';

let list: PublishedList;
let signed: SignedManifest;
let questionnaire: Uint8Array<ArrayBuffer>;

/** An honest list of three answers of the first group and none of the second. */
beforeAll(async () => {
  const server = new FakeServer();
  signed = await server.manifest();
  questionnaire = new TextEncoder().encode(canonicalJson(server.definition));
  const { strata } = JSON.parse(signed.manifest) as {
    strata: { id: string; label: string; size: number; publicKey: string; fingerprint: string }[];
  };
  const [first] = strata;
  const key = await importPublicKey(first?.publicKey ?? '', first?.fingerprint ?? '');
  globalThis.fetch = server.fetch as typeof fetch;
  const wire = createWire({ token: () => Promise.resolve('t'), language: () => 'id' });
  const items = [];
  for (let at = 0; at < 3; at++) {
    const message = crypto.getRandomValues(new Uint8Array(64));
    const { blindedMessage, inverse } = await blind(key, message);
    server.issued.clear();
    const { blindSignature } = await wire.ballot('c1', toBase64Url(blindedMessage));
    const signature = await finalize(key, message, fromBase64Url(blindSignature), inverse);
    items.push({
      receipt: await sha256Hex(message),
      stratumId: 's1',
      ballot: toBase64Url(message),
      signature: toBase64Url(signature),
    });
  }
  list = {
    items,
    strata: strata.map(({ id, label, size, publicKey }, at) => ({
      stratumId: id,
      label,
      publicKey,
      invited: size,
      issued: at === 0 ? 4 : 0,
      counted: at === 0 ? 3 : 0,
      dropped: at > 0,
    })),
  };
});

const check = (change: Partial<PublishedList> = {}) =>
  tally({ ...list, ...change }, signed, 'c1', questionnaire);
const first = (change: object) =>
  list.items.map((one, at) => (at === 0 ? { ...one, ...change } : one));
const stratum = (change: object) =>
  list.strata.map((one, at) => (at === 0 ? { ...one, ...change } : one));

describe('a published list', () => {
  it('that is honest has no fault', async () => {
    expect(await check()).toEqual([]);
  });

  it.each<[string, () => Partial<PublishedList>, TallyFault[]]>([
    [
      'a ballot that nobody signed',
      () => ({ items: first({ signature: list.items[1]?.signature }) }),
      [{ kind: 'signature', count: 1 }],
    ],
    [
      'a signature that is none',
      () => ({ items: first({ signature: '!' }) }),
      [{ kind: 'signature', count: 1 }],
    ],
    [
      'a ballot under another group',
      () => ({ items: first({ stratumId: 's2' }) }),
      [
        { kind: 'signature', count: 1 },
        { kind: 'counts', label: 'Dinas Kesehatan' },
        { kind: 'counts', label: 'Kecamatan' },
      ],
    ],
    [
      'the receipt of something else',
      () => ({ items: first({ receipt: '00'.repeat(32) }) }),
      [{ kind: 'receipt', count: 1 }],
    ],
    [
      'a ballot twice',
      () => ({ items: [...list.items.slice(1), ...list.items.slice(-1)] }),
      [{ kind: 'twice', count: 1 }],
    ],
    [
      'an answer that is missing',
      () => ({ items: list.items.slice(1) }),
      [{ kind: 'counts', label: 'Dinas Kesehatan' }],
    ],
    [
      'more counted than fetched',
      () => ({ strata: stratum({ issued: 2 }) }),
      [{ kind: 'counts', label: 'Dinas Kesehatan' }],
    ],
    ['another key', () => ({ strata: stratum({ publicKey: 'AAAA' }) }), [{ kind: 'strata' }]],
    [
      'more invited than promised',
      () => ({ strata: stratum({ invited: 99 }) }),
      [{ kind: 'strata' }],
    ],
    ['a group less', () => ({ strata: list.strata.slice(1) }), [{ kind: 'strata' }]],
  ])('is found out by %s', async (_name, change, faults) => {
    expect(await check(change())).toEqual(faults);
  });

  it('is found out by another promise', async () => {
    const forged = { ...signed, signature: 'AAAA' };
    expect(await tally(list, forged, 'c1', questionnaire)).toEqual([{ kind: 'manifest' }]);
  });
});
