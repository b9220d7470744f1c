import type { Schema } from '@ampera/api';

export interface Range {
  start: number;
  end: number;
}
export type Hit = Omit<Schema<'Hit'>, 'highlights'> & { highlights: Range[] };
export interface Results {
  total: number;
  items: Hit[];
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
