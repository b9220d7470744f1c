import { newKey, ProblemError, type Sending } from '@ampera/api';
import { useRef, useState } from 'react';

/**
 * Sends a file and tells how far it is. An attempt that the network cut off is repeated under the same key, so that a file
 * that had arrived nevertheless is not stored twice; an attempt that was answered is over, and the next one is another.
 */
export function useSending() {
  const [share, setShare] = useState<number>();
  const attempt = useRef<{ what: string; key: string }>(undefined);

  const send = async <T>(
    file: File,
    beside: unknown,
    by: (sending: Required<Pick<Sending, 'key' | 'onProgress'>>) => Promise<T>,
  ): Promise<T> => {
    const what = JSON.stringify([beside, file.name, file.size, file.lastModified]);
    if (attempt.current?.what !== what) attempt.current = { what, key: newKey() };
    setShare(0);
    try {
      return await by({ key: attempt.current.key, onProgress: setShare });
    } catch (problem) {
      const isCutOff = problem instanceof ProblemError && problem.status === 0;
      if (!isCutOff) attempt.current = undefined;
      throw problem;
    } finally {
      setShare(undefined);
    }
  };
  /** From 0 to 1; undefined when nothing is being sent. */
  return { share, send };
}
