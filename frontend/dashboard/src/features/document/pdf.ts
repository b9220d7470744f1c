import {
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
  type RenderTask,
  TextLayer,
  version,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

import type { Piece } from './pdf-alignment';

export type { PDFDocumentProxy };

// beside our own scripts (vite.config.ts); the policy of the page lets nothing come from elsewhere
const assets = new URL(`${import.meta.env.BASE_URL}assets/pdfjs-${version}/`, location.origin).href;
/** What a phone's browser still draws. */
const MAX_PIXELS = 16_000_000;

export interface OpenPdf {
  pdf: PDFDocumentProxy;
  close: () => void;
}

/** A file of somebody else: no script of it runs, nothing is evaluated, and its images have a bound. */
export async function openPdf(file: Blob): Promise<OpenPdf> {
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    worker,
    isEvalSupported: false,
    // compiling WebAssembly would need a laxer policy
    useWasm: false,
    enableXfa: false,
    maxImageSize: 64_000_000,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
  });
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  try {
    return { pdf: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}

export interface Box {
  left: string;
  top: string;
  width: string;
  height: string;
}

export interface DrawnPage {
  canvas: HTMLCanvasElement;
  /** The words over the picture, transparent, to be chosen and read out. */
  layer: HTMLElement;
  items: string[];
  width: number;
  /** Height by width. */
  ratio: number;
  boxesOf: (pieces: readonly Piece[]) => Box[];
}

/** Draws a page so wide. What is cancelled never resolves. */
export function drawPage(pdf: PDFDocumentProxy, number: number, width: number) {
  let isCancelled = false;
  let painting: RenderTask | undefined;
  const draw = async (): Promise<DrawnPage | undefined> => {
    const page = await pdf.getPage(number);
    const natural = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: width / natural.width });
    const canvas = document.createElement('canvas');
    const sharp = Math.min(
      window.devicePixelRatio || 1,
      Math.sqrt(MAX_PIXELS / (viewport.width * viewport.height)),
    );
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    if (isCancelled) return undefined;
    painting = page.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0] });
    await painting.promise;
    const layer = document.createElement('div');
    layer.style.setProperty('--total-scale-factor', String(viewport.scale));
    const words = new TextLayer({
      textContentSource: await page.getTextContent(),
      container: layer,
      viewport,
    });
    await words.render();
    if (isCancelled) return undefined;
    return {
      canvas,
      layer,
      items: words.textContentItemsStr,
      width: viewport.width,
      ratio: natural.height / natural.width,
      boxesOf: (pieces) => boxesIn(layer, words.textDivs, pieces),
    };
  };
  return {
    finished: draw().catch((error: unknown) => {
      if (isCancelled) return undefined;
      throw error;
    }),
    cancel: () => {
      isCancelled = true;
      painting?.cancel();
    },
  };
}

/** Where pieces of its words are on a page that is shown, in shares of it, so that they stay when it is stretched. */
function boxesIn(
  layer: HTMLElement,
  divs: readonly HTMLElement[],
  pieces: readonly Piece[],
): Box[] {
  const page = layer.getBoundingClientRect();
  return pieces.flatMap(({ item, start, end }) => {
    const words = divs[item]?.firstChild;
    if (!words) return [];
    const range = document.createRange();
    range.setStart(words, start);
    range.setEnd(words, end);
    const { left, top, width, height } = range.getBoundingClientRect();
    const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)}%`;
    return [
      {
        left: share(left - page.left, page.width),
        top: share(top - page.top, page.height),
        width: share(width, page.width),
        height: share(height, page.height),
      },
    ];
  });
}
