import { isProblem } from '@ampera/api';
import { useState } from 'preact/hooks';

import { useReading } from '../../elements/reading';
import { Notice } from '../parts';
import { useServices } from '../services';
import { FailureNotice } from './failure-notice';
import { useAttempt } from './use-attempt';

type Found = { kind: 'early' } | { kind: 'counted' | 'missing'; total: number };

/** What the receipt is good for once the survey has closed: finding it among the answers that were counted. */
export function Published({ campaignId, receipt }: { campaignId: string; receipt: string }) {
  const { texts } = useReading();
  const { wire } = useServices();
  const [found, setFound] = useState<Found | null>(null);
  const search = useAttempt(async () => {
    setFound(null);
    try {
      const { items } = await wire.published(campaignId);
      const kind = items.some((one) => one.receipt === receipt) ? 'counted' : 'missing';
      setFound({ kind, total: items.length });
    } catch (error) {
      if (!isProblem(error, 'campaign-not-released')) throw error;
      setFound({ kind: 'early' });
    }
  });
  return (
    <>
      <button type="button" class="second" aria-disabled={search.busy} onClick={search.start}>
        {search.busy ? texts.searching : texts.search}
      </button>
      {found?.kind === 'early' && <Notice title={texts.notPublished} />}
      {found?.kind === 'counted' && <Notice title={texts.counted(found.total)} />}
      {found?.kind === 'missing' && (
        <Notice kind="warning" title={texts.missing(found.total)} text={texts.missingHint} />
      )}
      {search.failure && <FailureNotice failure={search.failure} onRetry={search.start} />}
    </>
  );
}
