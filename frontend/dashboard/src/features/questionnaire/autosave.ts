import { useEffect, useRef } from 'react';

/** After so long without a change the draft is saved by itself: seldom enough for the audit trail to stay readable. */
export const PAUSE = 8_000;
const AGAIN = 30_000;

interface Autosave {
  /** What would be saved; null where there is nothing to save. */
  content: string | null;
  /** Something else is going on: a save, or a conflict that somebody has to decide. */
  held: boolean;
  save: () => Promise<boolean>;
}

/**
 * Saves after a pause, and at once when the page goes out of sight. What was refused is not sent again until it has
 * changed; what did not arrive is, after a while.
 */
export function useAutosave({ content, held, save }: Autosave): void {
  const failed = useRef<{ content: string; at: number } | null>(null);
  const run = useRef<() => void>(() => undefined);
  useEffect(() => {
    run.current = () => {
      if (content === null || held) return;
      void save().then((isSaved) => {
        failed.current = isSaved ? null : { content, at: Date.now() };
      });
    };
  });
  useEffect(() => {
    if (content === null || held) return undefined;
    const before = failed.current?.content === content ? AGAIN : PAUSE;
    const timer = setTimeout(() => {
      run.current();
    }, before);
    return () => {
      clearTimeout(timer);
    };
  }, [content, held]);
  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') run.current();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
    };
  }, []);
}
