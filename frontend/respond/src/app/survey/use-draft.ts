import { useEffect, useMemo, useState } from 'preact/hooks';

import { CHANGED } from '../../lib/changed';
import type { Drafts } from '../../store/drafts';
import { OpenDraft } from '../../store/open-draft';

/** The draft of this survey, or `null` until it is read from the device. */
export function useDraft(drafts: Drafts, key: string, closesAt: string): OpenDraft | null {
  const [loaded, setLoaded] = useState<OpenDraft | null>(null);
  const [, redraw] = useState(0);
  const draft = useMemo(
    () => new OpenDraft(drafts, key, closesAt, () => redraw((n) => n + 1)),
    [drafts, key, closesAt],
  );
  useEffect(() => {
    let current = true;
    void draft.load().then(() => current && setLoaded(draft));
    return () => {
      current = false;
    };
  }, [draft]);
  useEffect(() => {
    const follow = () => {
      if (document.visibilityState === 'visible') void draft.refresh();
    };
    window.addEventListener(CHANGED, follow);
    document.addEventListener('visibilitychange', follow);
    return () => {
      window.removeEventListener(CHANGED, follow);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [draft]);
  return loaded === draft ? draft : null;
}
