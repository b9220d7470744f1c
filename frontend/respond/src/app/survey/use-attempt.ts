import { useEffect, useRef, useState } from 'preact/hooks';

import { failureOf, isPassing, type Failure } from '../../lib/failure';

export interface Attempt {
  busy: boolean;
  failure: Failure | null;
  start: () => void;
}

/** Does something once at a time, tells why it failed, and tries again by itself when the connection is back. */
export function useAttempt(run: () => Promise<void>): Attempt {
  const [state, setState] = useState<{ busy: boolean; failure: Failure | null }>({
    busy: false,
    failure: null,
  });
  const runningRef = useRef(false);
  const start = () => {
    // a second tap comes before the button is drawn as busy
    if (runningRef.current) return;
    runningRef.current = true;
    setState({ busy: true, failure: null });
    run()
      .then(
        () => setState({ busy: false, failure: null }),
        (error: unknown) => setState({ busy: false, failure: failureOf(error) }),
      )
      .finally(() => (runningRef.current = false));
  };
  useEffect(() => {
    if (!state.failure || !isPassing(state.failure)) return;
    window.addEventListener('online', start);
    return () => window.removeEventListener('online', start);
  });
  return { ...state, start };
}
