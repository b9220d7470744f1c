import { useEffect, useState } from 'react';

import { fetchFile } from './queries';
import type { PDFDocumentProxy } from './pdf';

export interface Opening {
  pdf?: PDFDocumentProxy;
  /** How much of the file is here. */
  share: number;
  error?: unknown;
}

const NOTHING: Opening = { share: 0 };

/** The file of a version, opened once for all of its pages; what draws it is fetched with the first. */
export function usePdf(documentId: string, number: number) {
  const [attempt, setAttempt] = useState(0);
  const asked = `${documentId}/${String(number)}/${String(attempt)}`;
  const [state, setState] = useState({ asked, opening: NOTHING });

  useEffect(() => {
    const stop = new AbortController();
    let close: (() => void) | undefined;
    const tell = (opening: Opening) => {
      if (!stop.signal.aborted) setState({ asked, opening });
    };
    const open = async () => {
      const file = await fetchFile(documentId, number, {
        signal: stop.signal,
        onProgress: (share) => {
          tell({ share });
        },
      });
      const { openPdf } = await import('./pdf');
      if (stop.signal.aborted) return;
      const opened = await openPdf(file);
      close = opened.close;
      if (stop.signal.aborted) close();
      else tell({ share: 1, pdf: opened.pdf });
    };
    open().catch((error: unknown) => {
      tell({ share: 0, error });
    });
    return () => {
      stop.abort();
      close?.();
    };
  }, [documentId, number, asked]);

  return {
    // what belongs to another version is not shown for a moment either
    ...(state.asked === asked ? state.opening : NOTHING),
    retry: () => {
      setAttempt((before) => before + 1);
    },
  };
}
