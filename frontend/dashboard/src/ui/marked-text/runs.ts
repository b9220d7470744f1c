export interface TextMark {
  id: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** What it is, for whoever points at it. */
  label?: string | undefined;
  /** CSS colour of its line; the accent if absent. */
  colour?: string | undefined;
}

export interface Span {
  start: number;
  end: number;
}

export interface Run extends Span {
  /** Marks over the whole run, the shortest first: it is the one that is meant when somebody clicks. */
  marks: TextMark[];
}

/** The text in pieces, each wholly inside or outside of every mark. */
export function runsOf(length: number, marks: readonly TextMark[], chosen?: Span): Run[] {
  const valid = marks.filter(({ start, end }) => start >= 0 && end <= length && start < end);
  const cuts = new Set([0, length]);
  for (const { start, end } of chosen ? [...valid, chosen] : valid) cuts.add(start).add(end);
  const sorted = [...cuts].sort((a, b) => a - b);
  const short = [...valid].sort((a, b) => a.end - a.start - (b.end - b.start));
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? length;
    return { start, end, marks: short.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}

/** Without white space at its ends; undefined when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  let from = Math.max(0, Math.min(start, end));
  let to = Math.min(text.length, Math.max(start, end));
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** Sentences, each within one line; what whoever has no mouse chooses passages by. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const part of line[0].matchAll(/.+?(?:[.!?…]+["”’)]*(?=\s|$)|$)/gu)) {
      const start = line.index + part.index;
      const span = trimmed(text, { start, end: start + part[0].length });
      if (span) sentences.push(span);
    }
  }
  return sentences;
}

/** The end of the word after (or before) this offset, not before `least`. */
export function wordEnd(text: string, from: number, forward: boolean, least: number): number {
  if (forward) {
    const next = /\s*\S+/uy;
    next.lastIndex = from;
    const found = next.exec(text);
    return found ? from + found[0].length : from;
  }
  const before = text.slice(least, from).replace(/\s*\S+\s*$/u, '');
  return before.length > 0 ? least + before.length : from;
}
