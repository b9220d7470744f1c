import { useEffect, useState } from 'preact/hooks';

import type { OpenDraft } from '../../store/open-draft';
import { useServices } from '../services';
import type { OpenSurvey } from './load';

/** Keeps the draft on the server, too, from the moment that it has a resume code. Comes after the first question. */
export function useSync(survey: OpenSurvey, draft: OpenDraft | null): void {
  const { wire, drafts } = useServices();
  const [, redraw] = useState(0);
  const { item, promised } = survey;
  const begun = item.status === 'OPEN' && Boolean(draft?.record?.code);
  useEffect(() => {
    if (!draft || !promised || !begun) return;
    const { stratum } = promised;
    const around = { wire, drafts, campaignId: item.campaignId, stratum };
    let stop: (() => void) | undefined;
    let ended = false;
    const start = () =>
      void import('../../store/sync').then(
        ({ DraftSync }) => {
          if (ended || draft.sync) return;
          const sync = new DraftSync(around, draft, () => redraw((n) => n + 1));
          draft.follow(sync);
          stop = sync.start();
        },
        // offline before it ever came: the device keeps the draft meanwhile
        () => undefined,
      );
    start();
    window.addEventListener('online', start);
    return () => {
      ended = true;
      stop?.();
      window.removeEventListener('online', start);
      draft.follow(undefined);
    };
  }, [draft, promised, begun, wire, drafts, item.campaignId]);
}
