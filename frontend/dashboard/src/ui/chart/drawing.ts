import type { ReactNode, SVGProps } from 'react';

/** One value of a chart: focus can stand on it, and it is read. */
export interface Mark {
  key: string;
  /** Arrow keys go up and down by row, left and right by column. */
  row: number;
  column: number;
  text: string;
}

/** What makes a group of shapes a mark; nothing in a picture that is saved. */
export type MarkProps = (key: string) => SVGProps<SVGGElement>;

export interface Drawing {
  height: number;
  marks: readonly Mark[];
  body: (mark: MarkProps) => ReactNode;
}

/** A chart for a width in pixels. On a phone labels move above what they name; nothing is scaled down. */
export type Draw = (width: number) => Drawing;

/** Width of a letter on average, as a share of its size, in the widest of the system fonts. */
const LETTER = 0.58;
export const SMALL = 13;
export const BODY = 16;
/** From here on labels stand beside what they name. */
export const WIDE = 560;

/** Room that a text takes, roughly and rather too much: system fonts differ, and a picture has no screen to measure on. */
export function textWidth(text: string, size: number = SMALL): number {
  return text.length * size * LETTER;
}

/** Breaks a text into lines that fit, not where a space holds together; a word that is too long by itself is cut. */
export function wrap(text: string, width: number, size: number = SMALL): string[] {
  const most = Math.max(4, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[^\S\u00a0]+/u).filter(Boolean)) {
    for (const piece of word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []) {
      const longer = line ? `${line} ${piece}` : piece;
      if (longer.length <= most) {
        line = longer;
      } else {
        lines.push(line);
        line = piece;
      }
    }
  }
  return line ? [...lines, line] : lines;
}

/** Round values between two ends, at most about `most` of them. */
export function ticks(from: number, to: number, most = 6): number[] {
  const span = to - from;
  if (!(span > 0)) return [from];
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}

/** Moves labels apart that would overlap, as little as it takes, in the order in which they stand. */
export function spread(
  places: readonly number[],
  apart: number,
  top: number,
  end: number,
): number[] {
  const order = places.map((place, at) => ({ place, at })).sort((a, b) => a.place - b.place);
  // labels that touch make a block, which stands around the middle of where they belong
  const blocks: { sum: number; count: number }[] = [];
  order.forEach(({ place }, at) => {
    let block = { sum: place - at * apart, count: 1 };
    for (
      let before = blocks.at(-1);
      before && before.sum / before.count > block.sum / block.count;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: before.sum + block.sum, count: before.count + block.count };
    }
    blocks.push(block);
  });
  const offsets = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  const last = end - (places.length - 1) * apart;
  const found = new Array<number>(places.length);
  order.forEach(({ at }, nth) => {
    const offset = Math.min(Math.max(last, top), Math.max(top, offsets[nth] ?? top));
    found[at] = offset + nth * apart;
  });
  return found;
}
