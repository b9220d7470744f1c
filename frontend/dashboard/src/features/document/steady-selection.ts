/**
 * The words of a page are placed one by one. Between them a browser finds nothing, and a selection that is drawn over a
 * gap would jump to the end of the page. An empty element that catches the gaps is therefore moved behind the word that
 * the selection has reached, as the viewer of PDF.js does.
 */
export function steadySelection(layer: HTMLElement): () => void {
  const end = document.createElement('div');
  end.dataset['end'] = '';
  layer.append(end);
  let before: Range | undefined;

  const start = () => {
    layer.dataset['selecting'] = '';
  };
  const stop = () => {
    delete layer.dataset['selecting'];
    layer.append(end);
  };
  const follow = () => {
    const selection = document.getSelection();
    if (layer.dataset['selecting'] === undefined || !selection?.rangeCount) return;
    const range = selection.getRangeAt(0);
    const startMoves =
      before !== undefined &&
      (range.compareBoundaryPoints(Range.END_TO_END, before) === 0 ||
        range.compareBoundaryPoints(Range.START_TO_END, before) === 0);
    const reached = wordAt(layer, startMoves ? range.startContainer : range.endContainer);
    if (reached)
      reached.parentElement?.insertBefore(end, startMoves ? reached : reached.nextSibling);
    before = range.cloneRange();
  };

  layer.addEventListener('pointerdown', start);
  document.addEventListener('pointerup', stop);
  document.addEventListener('pointercancel', stop);
  document.addEventListener('selectionchange', follow);
  return () => {
    layer.removeEventListener('pointerdown', start);
    document.removeEventListener('pointerup', stop);
    document.removeEventListener('pointercancel', stop);
    document.removeEventListener('selectionchange', follow);
  };
}

function wordAt(layer: HTMLElement, node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element && element !== layer && layer.contains(element) ? element : undefined;
}
