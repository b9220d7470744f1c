import { isProblem } from '@ampera/api';
import { sha256Hex } from '@ampera/survey-engine';
import { useEffect, useState } from 'preact/hooks';

import { countedTexts, type CountedTexts } from '../lib/counted-messages';
import { fetchDestruction, fetchManifestLog, type Destruction } from '../lib/public-record';
import { failureOf } from '../lib/failure';
import { findLogged, type Logged } from '../lib/manifest-log';
import { textsOf, type Language } from '../lib/messages';
import { tally, type TallyFault } from '../lib/tally';
import type { PublishedList, Wire } from '../lib/wire';
import { Heading, Notice } from './parts';
import { Promised } from './promise';

interface Props {
  wire: Wire;
  campaignId: string;
  language: Language;
}

interface Said {
  sha256: string;
  logged: Logged | 'broken' | null;
}

type State =
  | { kind: 'loading' | 'failed' | 'unknown' }
  | { kind: 'early'; title: string; promised: Said }
  | {
      kind: 'known';
      list: PublishedList;
      title: string;
      promised: Said;
      faults: TallyFault[];
      destroyed: Destroyed;
    };

type Destroyed = { destruction: Destruction; genuine: boolean } | null;

/** For everybody, without signing in: the whole list, checked and searched on the device. */
export function Counted({ wire, campaignId, language }: Props) {
  const texts = countedTexts(language);
  const common = textsOf(language);
  const [state, setState] = useState<State>({ kind: 'loading' });
  const published = (id: string) =>
    wire.published(id).catch((error: unknown) => {
      if (isProblem(error, 'campaign-not-released')) return null;
      throw error;
    });
  const load = async () => {
    setState({ kind: 'loading' });
    try {
      const [list, signed, questionnaire, log] = await Promise.all([
        published(campaignId),
        wire.manifest(campaignId),
        wire.questionnaire(campaignId, 'ANONYMOUS'),
        fetchManifestLog(),
      ]);
      const { title } = JSON.parse(signed.manifest) as { title: string };
      const sha256 = await sha256Hex(signed.manifest);
      const promised = { sha256, logged: await findLogged(log, campaignId) };
      if (!list) {
        setState({ kind: 'early', title, promised });
        return;
      }
      const faults = await tally(list, signed, campaignId, questionnaire);
      const destroyed = await fetchDestruction(campaignId, signed.signerKey).catch(() => null);
      setState({ kind: 'known', list, title, promised, faults, destroyed });
    } catch (error) {
      setState({ kind: failureOf(error).kind === 'not-invited' ? 'unknown' : 'failed' });
    }
  };
  useEffect(() => {
    void load();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another campaign is another load
  }, [campaignId]);

  return (
    <article class="counted">
      <Heading>{texts.title}</Heading>
      {state.kind === 'loading' && <p role="status">{texts.loading}</p>}
      {state.kind === 'early' && (
        <>
          <p class="lead">{state.title}</p>
          <Notice title={texts.early} text={texts.earlyHint} />
          <Promised {...state.promised} texts={texts} language={language} />
        </>
      )}
      {state.kind === 'unknown' && <Notice kind="warning" title={texts.unknown} />}
      {state.kind === 'failed' && (
        <Notice kind="warning" title={common.failed} text={common.failedHint}>
          <button type="button" class="main" onClick={() => void load()}>
            {common.retry}
          </button>
        </Notice>
      )}
      {state.kind === 'known' && (
        <>
          <p class="lead">{state.title}</p>
          <p>{texts.lead}</p>
          <Verdict faults={state.faults} total={state.list.items.length} texts={texts} />
          <Search list={state.list} texts={texts} />
          <Groups list={state.list} texts={texts} />
          <Gone destroyed={state.destroyed} texts={texts} language={language} />
          <p>
            <button
              type="button"
              class="second"
              onClick={() => download(state.list, `${campaignId}.csv`)}
            >
              {texts.download}
            </button>
          </p>
          <Promised {...state.promised} texts={texts} language={language} />
        </>
      )}
    </article>
  );
}

function Verdict(props: { faults: TallyFault[]; total: number; texts: CountedTexts }) {
  const { faults, total, texts } = props;
  if (faults.length === 0) return <Notice title={texts.genuine(total)} text={texts.genuineHint} />;
  const said = (fault: TallyFault): string => {
    if (fault.kind === 'counts') return texts.faults.counts(fault.label);
    if ('count' in fault) return texts.faults[fault.kind](fault.count);
    return texts.faults[fault.kind];
  };
  return (
    <Notice kind="warning" title={texts.wrong} text={texts.wrongHint}>
      <ul>
        {faults.map((fault) => (
          <li key={said(fault)}>{said(fault)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Search({ list, texts }: { list: PublishedList; texts: CountedTexts }) {
  const [text, setText] = useState('');
  const receipt = text.toLowerCase().replace(/[^0-9a-z]/g, '');
  const complete = receipt.length === 64;
  const found = complete && list.items.some((one) => one.receipt === receipt);
  return (
    <section aria-labelledby="find">
      <h2 id="find">{texts.find}</h2>
      <label for="receipt-field">{texts.receipt}</label>
      <textarea
        id="receipt-field"
        rows={3}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby="found"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div id="found" role="status">
        {receipt !== '' && !complete && <p class="help">{texts.malformed(receipt.length)}</p>}
        {found && <p class="found">✓ {texts.found}</p>}
        {complete && !found && (
          <>
            <p>
              <strong>✗ {texts.missing}</strong>
            </p>
            <p>{texts.missingHint}</p>
          </>
        )}
      </div>
    </section>
  );
}

function Groups({ list, texts }: { list: PublishedList; texts: CountedTexts }) {
  const sum = (of: 'invited' | 'issued' | 'counted') =>
    list.strata.reduce((total, one) => total + one[of], 0);
  return (
    <section aria-labelledby="groups">
      <h2 id="groups" class="group">
        {texts.groups}
      </h2>
      <ul class="cards">
        {list.strata.map(({ stratumId, label, invited, issued, counted, dropped }) => (
          <li key={stratumId} class="card">
            <h3>{label}</h3>
            <p class="facts">
              {texts.invited} {invited} · {texts.issued} {issued} · {texts.counted} {counted}
            </p>
            {dropped && <p class="note">{texts.dropped}</p>}
          </li>
        ))}
      </ul>
      <p>
        <strong>{texts.all}</strong>: {texts.invited} {sum('invited')} · {texts.issued}{' '}
        {sum('issued')} · {texts.counted} {sum('counted')}
      </p>
    </section>
  );
}

/** What nobody can open any more, and the keys that could have. */
function Gone(props: { destroyed: Destroyed; texts: CountedTexts; language: Language }) {
  const { destroyed, texts, language } = props;
  if (!destroyed) return null;
  const { destruction, genuine } = destroyed;
  const at = new Date(destruction.destroyedAt);
  return (
    <section aria-labelledby="gone">
      <h2 id="gone" class="group">
        {texts.gone}
      </h2>
      {!genuine && <Notice kind="warning" title={texts.goneWrong} />}
      <p>{texts.goneAt(at.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }))}</p>
      <ul>
        <li>{texts.goneKeys(destruction.signingKeys.length)}</li>
        <li>{texts.goneAnswers(destruction.answers)}</li>
        <li>{texts.goneDrafts(destruction.drafts)}</li>
        <li>{texts.goneTraces(destruction.blindedMacs)}</li>
      </ul>
      <p class="help">
        {texts.goneRecord}: <code class="code">{destruction.sha256}</code>
      </p>
    </section>
  );
}

/** Identifiers, hexadecimal and base64url: nothing that a table would take for a formula. */
function download({ items, strata }: PublishedList, name: string): void {
  const labels = new Map(strata.map(({ stratumId, label }) => [stratumId, label]));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = items.map(({ receipt, stratumId, ballot, signature }) =>
    [
      receipt,
      stratumId,
      quoted(labels.get(stratumId) ?? ''),
      quoted(ballot),
      quoted(signature),
    ].join(','),
  );
  const text = `receipt,stratumId,stratum,ballot,signature\r\n${rows.join('\r\n')}\r\n`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
