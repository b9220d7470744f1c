import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { textOf } from '../../lib/i18n';
import { messages } from '../messages';
import { light, likert, system } from '../theme';
import { BODY, type Draw, SMALL, wrap } from './drawing';
import { lineHeight, muted, TextLines } from './text';

const t = textOf(messages);
const WIDTH = 960;
const EDGE = 32;
const TITLE = 20;

/** What stands around a chart that leaves the page. */
export interface Caption {
  title: string;
  /** Sentences under the title. */
  text: string;
  /** What was asked and who answered, a line or more each. */
  notes?: readonly string[];
  source: string;
  /** Said where the data is invented. */
  demonstration?: string | undefined;
}

/** The chart as a picture of its own: white ground, light colours, title and source in it, fonts named in it. */
export function toSvg(
  parts: readonly { heading?: string | undefined; draw: Draw }[],
  caption: Caption,
): string {
  const room = WIDTH - 2 * EDGE;
  const title = wrap(caption.title, room, TITLE * 1.1);
  const text = wrap(caption.text, room, BODY);
  const notes = (caption.notes ?? []).flatMap((note) => wrap(note, room));
  const source = wrap(t('chart.source', { source: caption.source }), room);
  let below = 0;
  const placed = parts.map(({ heading, draw }) => {
    const words = heading ? wrap(heading, room, BODY * 1.1) : [];
    const top = below;
    const chartAt = top + (words.length > 0 ? words.length * lineHeight(BODY) + 8 : 0);
    const { height, body } = draw(room);
    below = chartAt + height + 24;
    return { words, top, chartAt, body };
  });
  const height = Math.max(0, below - 24);
  const textTop = EDGE + title.length * lineHeight(TITLE) + 4;
  const notesTop = textTop + text.length * lineHeight(BODY) + 4;
  const chartTop = notesTop + notes.length * lineHeight(SMALL) + 16;
  const sourceTop = chartTop + height + 20;
  const lastTop = sourceTop + source.length * lineHeight(SMALL) + 6;
  const total = lastTop + (caption.demonstration ? 24 : 0) + EDGE - 8;
  const markup = markupOf(
    <svg
      width={WIDTH}
      height={total}
      viewBox={`0 0 ${WIDTH} ${total}`}
      fontFamily={system}
      role="img"
      aria-label={caption.title}
    >
      <rect width={WIDTH} height={total} fill="#fff" />
      <TextLines lines={title} x={EDGE} y={EDGE - 4} size={TITLE} fontWeight={650} />
      <TextLines lines={text} x={EDGE} y={textTop} size={BODY} />
      <TextLines lines={notes} x={EDGE} y={notesTop} {...muted} />
      <g transform={`translate(${EDGE} ${chartTop})`}>
        {placed.map(({ words, top, chartAt, body }) => (
          <g key={top}>
            <TextLines lines={words} x={0} y={top} size={BODY} fontWeight={650} />
            <g transform={`translate(0 ${chartAt})`}>{body(() => ({}))}</g>
          </g>
        ))}
      </g>
      <TextLines lines={source} x={EDGE} y={sourceTop} {...muted} />
      {caption.demonstration && (
        <TextLines
          lines={[caption.demonstration]}
          x={EDGE}
          y={lastTop}
          fontWeight={650}
          fill="var(--a-warning)"
        />
      )}
    </svg>,
  );
  return markup.replace(
    /var\(--a-([a-z0-9-]+)\)/g,
    (_, name: string) => colours[name] ?? light.ink,
  );
}

const colours: Record<string, string> = {
  ...light,
  ...Object.fromEntries(likert[5].map((colour, at) => [`likert-${at + 1}`, colour])),
};

function markupOf(picture: ReactNode): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => {
    root.render(picture);
  });
  const svg = place.querySelector('svg');
  const markup = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  return markup;
}

/** The same picture in points, twice as fine as it is wide. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob) done(blob);
      else fail(new Error('no picture'));
    }, 'image/png');
  });
}
