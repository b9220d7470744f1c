import { useEffect, useState } from 'preact/hooks';

import type { OpenDraft } from '../../store/open-draft';
import { DraftSync } from '../../store/sync';
import { useServices } from '../services';
import type { OpenSurvey } from './load';

/** Keeps the draft on the server, too, from the moment that it has a resume code. */
export function useSync(survey: OpenSurvey, draft: OpenDraft | null): void {
  const { wire, drafts } = useServices();
  const [, redraw] = useState(0);
  const { item, promised } = survey;
  const begun = item.status === 'OPEN' && Boolean(draft?.record?.code);
  useEffect(() => {
    if (!draft || !promised || !begun) return;
    const { stratum } = promised;
    const around = { wire, drafts, campaignId: item.campaignId, stratum };
    const sync = new DraftSync(around, draft, () => redraw((n) => n + 1));
    draft.follow(sync);
    const stop = sync.start();
    return () => {
      stop();
      draft.follow(undefined);
    };
  }, [draft, promised, begun, wire, drafts, item.campaignId]);
}
