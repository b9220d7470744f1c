import { type KeyboardEvent, type RefObject, useEffect, useMemo, useState } from 'react';

import { sentencesOf, type Span, trimmed, wordEnd } from './runs';

export interface Passage extends Span {
  /** A selection of the browser shows itself; one made by keys or taps is drawn. */
  byKeys: boolean;
}

/** How the words in the element stand in the text: the same letter by letter, unless told otherwise. */
export interface Correspondence {
  /** Undefined where the text does not have the chosen words in one piece. */
  spanOf: (chosen: Span) => Span | undefined;
  offsetOf: (offset: number) => number | undefined;
}

const same: Correspondence = { spanOf: (chosen) => chosen, offsetOf: (offset) => offset };

/** The passage that is chosen and not marked yet: by mouse, finger or keys. */
export function usePassage(
  root: RefObject<HTMLElement | null>,
  text: string,
  enabled: boolean,
  to: Correspondence = same,
) {
  const [passage, setPassage] = useState<Passage>();
  const [isUnlike, setUnlike] = useState(false);
  const sentences = useMemo(() => (enabled ? sentencesOf(text) : []), [enabled, text]);

  useEffect(() => {
    if (!enabled) return undefined;
    // what can be done with a passage is offered when the mouse lets go: it would lie in the way of the drag
    let isDragging = false;
    const press = (event: PointerEvent) => {
      isDragging =
        event.pointerType === 'mouse' && root.current?.contains(event.target as Node) === true;
    };
    const release = () => {
      if (!isDragging) return;
      isDragging = false;
      follow();
    };
    const follow = () => {
      if (isDragging) return;
      const chosen = selected(root.current);
      if (chosen === null) return; // elsewhere on the page, or the button that marks it
      const span = chosen && to.spanOf(chosen);
      const words = span && trimmed(text, span);
      setUnlike(chosen !== undefined && span === undefined);
      setPassage((now) => (words ? { ...words, byKeys: false } : now?.byKeys ? now : undefined));
    };
    document.addEventListener('selectionchange', follow);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      document.removeEventListener('selectionchange', follow);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [enabled, root, text, to]);

  const clear = () => {
    setPassage(undefined);
    setUnlike(false);
    window.getSelection()?.removeAllRanges();
  };

  /** A tap takes the sentence under the finger; the next one stretches the passage as far as its own sentence. */
  const onTap = (at: { clientX: number; clientY: number }) => {
    const place = root.current && offsetAt(root.current, at);
    const offset = place == null ? undefined : to.offsetOf(place);
    const sentence = sentences.find(
      ({ start, end }) => offset != null && start <= offset && offset <= end,
    );
    if (!sentence) return;
    setPassage((now) => {
      const isInside = now && now.start <= sentence.start && sentence.end <= now.end;
      if (!now?.byKeys || isInside) return { ...sentence, byKeys: true };
      return {
        start: Math.min(now.start, sentence.start),
        end: Math.max(now.end, sentence.end),
        byKeys: true,
      };
    });
  };

  const onKeyDown = (event: KeyboardEvent, mark: (span: Span) => void) => {
    if (event.ctrlKey || event.metaKey) return;
    const key = event.key;
    if (key === 'Enter' && passage) mark(passage);
    else if (key === 'Escape' && passage) clear();
    else if (key === 'ArrowRight' || key === 'ArrowLeft') {
      const next = moved(text, sentences, passage, key === 'ArrowRight', event);
      if (next) setPassage({ ...next, byKeys: true });
    } else return;
    event.preventDefault();
  };
  return { passage, isUnlike, clear, onKeyDown, onTap };
}

/** Undefined: nothing is selected in the text; null: the selection is not in the text. */
function selected(root: HTMLElement | null): Span | undefined | null {
  const selection = window.getSelection();
  if (!root || !selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  if (range.collapsed) return undefined;
  return {
    start: offsetOf(root, range.startContainer, range.startOffset),
    end: offsetOf(root, range.endContainer, range.endOffset),
  };
}

/** Where in the element's words a point of the screen is. */
export function offsetAt(
  root: HTMLElement,
  { clientX, clientY }: { clientX: number; clientY: number },
) {
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  const node = caret?.offsetNode;
  return node && root.contains(node) ? offsetOf(root, node, caret.offset) : undefined;
}

function offsetOf(root: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

function moved(
  text: string,
  sentences: readonly Span[],
  now: Span | undefined,
  forward: boolean,
  { shiftKey, altKey }: { shiftKey: boolean; altKey: boolean },
): Span | undefined {
  if (!now) return sentences[0];
  if (altKey) return { ...now, end: wordEnd(text, now.end, forward, now.start) };
  const first = sentences.findIndex((each) => each.end > now.start);
  const last = sentences.findLastIndex((each) => each.start < now.end);
  if (!shiftKey) return sentences[forward ? last + 1 : Math.max(0, first - 1)] ?? now;
  const end = sentences[forward ? last + 1 : Math.max(first, last - 1)]?.end;
  return end === undefined ? now : { ...now, end };
}
