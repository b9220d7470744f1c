import type { Schema } from '@ampera/api';

export interface Range {
  start: number;
  end: number;
}
export type Hit = Omit<Schema<'Hit'>, 'highlights'> & { highlights: Range[] };
export interface Results {
  total: number;
  items: Hit[];
  nextCursor?: string | null;
}

/** Every hit once: a text that is added meanwhile moves the others on to the next page. */
export function distinct(pages: readonly Results[]): Hit[] {
  const seen = new Map<string, Hit>();
  for (const hit of pages.flatMap(({ items }) => items)) {
    const key = `${hit.sourceId} ${String(hit.page)}`;
    if (!seen.has(key)) seen.set(key, hit);
  }
  return [...seen.values()];
}

/** Where the first found words of a hit stand in its text, as `start-end`. */
export function firstWords({ start, highlights: [first] }: Hit): string | undefined {
  return first && `${String(start + first.start)}-${String(start + first.end)}`;
}

export interface SearchPlace {
  q?: string;
  kind?: 'DOCUMENT' | 'TRANSCRIPT';
  evaluationId?: string;
}

export interface Piece {
  text: string;
  marked: boolean;
}

/** The snippet in pieces, in order; what overlaps or points outside is left unmarked. */
export function piecesOf(snippet: string, highlights: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    if (start < at || end > snippet.length || start >= end) continue;
    if (start > at) pieces.push({ text: snippet.slice(at, start), marked: false });
    pieces.push({ text: snippet.slice(start, end), marked: true });
    at = end;
  }
  if (at < snippet.length) pieces.push({ text: snippet.slice(at), marked: false });
  return pieces;
}
