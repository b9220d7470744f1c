import { useState } from 'preact/hooks';

import { useReading } from '../../elements/reading';
import { Says } from '../../elements/says';
import { dateTime } from '../../lib/format';
import { textsOf } from '../../lib/messages';
import { go } from '../../lib/router';
import { withdraw } from '../../store/sending';
import { Confirmed, Heading, Link } from '../parts';
import { useServices } from '../services';
import { Fingerprint } from './details';
import { FailureNotice } from './failure-notice';
import { Published } from './published';
import type { StepProps } from './step-props';
import { useAttempt } from './use-attempt';

export function ReceiptStep({ survey, draft, at }: StepProps) {
  const { texts, language } = useReading();
  const { item, definition, promised } = survey;
  const { record } = draft;
  const confirmed = record?.confirmed;
  const receipt =
    confirmed?.receipt ?? (record?.ballot?.stage === 'sent' ? record.ballot.receipt : '');
  return (
    <article class="thanks">
      <Heading>{texts.thanks}</Heading>
      <p class="sent">✓ {textsOf(language).sent}</p>
      {definition.closing && (
        <p class="lead">
          <Says texts={definition.closing} />
        </p>
      )}
      <section class="receipt" aria-labelledby="receipt">
        <h2 id="receipt">{texts.receipt}</h2>
        <Fingerprint hex={receipt} />
        <Copy text={receipt} />
        <p>
          {confirmed
            ? texts.receiptNamed(dateTime(confirmed.submittedAt, language))
            : texts.receiptAnonymous}
        </p>
        {promised && item.status === 'CLOSED' && (
          <Published campaignId={item.campaignId} receipt={receipt} />
        )}
      </section>
      <Link to={{ step: '' }} class="button main">
        {texts.toList}
      </Link>
      {promised && item.status === 'OPEN' && <Changing {...{ survey, draft, at }} />}
    </article>
  );
}

function Copy({ text }: { text: string }) {
  const { texts } = useReading();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // no clipboard: the code is marked, to be copied by hand
      const code = document.querySelector('.receipt code');
      if (code) window.getSelection()?.selectAllChildren(code);
    }
  };
  return (
    <p class="copy">
      <button type="button" class="second" onClick={() => void copy()}>
        {texts.copy}
      </button>
      <span role="status">{copied ? texts.copied : ''}</span>
    </p>
  );
}

function Changing({ survey, draft, at }: Pick<StepProps, 'survey' | 'draft' | 'at'>) {
  const { texts, language } = useReading();
  const { wire, drafts } = useServices();
  const { item, promised } = survey;
  const closesAt = promised?.manifest.closesAt ?? item.closesAt;
  const withdrawing = useAttempt(async () => {
    await withdraw({ wire, drafts, key: draft.key, campaignId: item.campaignId });
    await draft.load();
    go(at('mulai'), { replace: true });
  });
  const replace = async () => {
    await draft.change((now) => ({ ...now, replacing: true, step: '1' }));
    go(at(1));
  };
  return (
    <section class="changing">
      <h2>{texts.changeTitle}</h2>
      <p>{texts.changeUntil(dateTime(closesAt, language))}</p>
      {draft.keeping !== 'device' && <p>{texts.changeInTab}</p>}
      <button type="button" class="second" onClick={() => void replace()}>
        {texts.change}
      </button>
      <Confirmed
        label={texts.withdraw}
        ask={texts.withdrawAsk(item.title)}
        yes={texts.withdrawYes}
        no={texts.no}
        busy={withdrawing.busy ? texts.withdrawing : undefined}
        onYes={withdrawing.start}
      />
      {withdrawing.failure && (
        <FailureNotice
          failure={withdrawing.failure}
          closesAt={closesAt}
          onRetry={withdrawing.start}
        />
      )}
    </section>
  );
}
