import { useState } from 'react';

import { useToast } from './toast';

export interface Download {
  running: boolean;
  /** Does it, and says so when it failed. */
  download: (act: () => Promise<void>) => Promise<void>;
}

/** One file at a time. */
export function useDownload(failed: string): Download {
  const toast = useToast();
  const [running, setRunning] = useState(false);
  const download = async (act: () => Promise<void>) => {
    setRunning(true);
    try {
      await act();
    } catch {
      toast(failed);
    } finally {
      setRunning(false);
    }
  };
  return { running, download };
}
