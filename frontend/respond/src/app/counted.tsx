import { isProblem } from '@ampera/api';
import { useEffect, useState } from 'preact/hooks';

import { countedTexts, type CountedTexts } from '../lib/counted-messages';
import { failureOf } from '../lib/failure';
import { textsOf, type Language } from '../lib/messages';
import { tally, type TallyFault } from '../lib/tally';
import type { PublishedList, Wire } from '../lib/wire';
import { Heading, Notice } from './parts';

interface Props {
  wire: Wire;
  campaignId: string;
  language: Language;
}

type State =
  | { kind: 'loading' | 'failed' | 'early' | 'unknown' }
  | { kind: 'known'; list: PublishedList; title: string; sha256: string; faults: TallyFault[] };

/** For everybody, without signing in: the whole list, checked and searched on the device. */
export function Counted({ wire, campaignId, language }: Props) {
  const texts = countedTexts(language);
  const common = textsOf(language);
  const [state, setState] = useState<State>({ kind: 'loading' });
  const load = async () => {
    setState({ kind: 'loading' });
    try {
      const [list, signed, questionnaire] = await Promise.all([
        wire.published(campaignId),
        wire.manifest(campaignId),
        wire.questionnaire(campaignId, 'ANONYMOUS'),
      ]);
      const faults = await tally(list, signed, campaignId, questionnaire);
      const { title } = JSON.parse(signed.manifest) as { title: string };
      setState({ kind: 'known', list, title, sha256: signed.sha256, faults });
    } catch (error) {
      if (isProblem(error, 'campaign-not-released')) setState({ kind: 'early' });
      else setState({ kind: failureOf(error).kind === 'not-invited' ? 'unknown' : 'failed' });
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
      {state.kind === 'early' && <Notice title={texts.early} text={texts.earlyHint} />}
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
          <p>
            <button
              type="button"
              class="second"
              onClick={() => download(state.list, `${campaignId}.csv`)}
            >
              {texts.download}
            </button>
          </p>
          <p class="help">
            {texts.manifest}: <code class="code">{state.sha256}</code>
          </p>
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
      <h2 id="groups">{texts.groups}</h2>
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
