import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { MarkedText } from './marked-text';
import { runsOf, sentencesOf, trimmed, wordEnd } from './runs';

const text = 'P: Apa manfaatnya?\nN: Materinya bagus. Praktiknya kurang.';
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('pieces of a text', () => {
  it('are wholly inside or outside of each mark, and together the text', () => {
    const marks = [
      { id: 'a', ...at('Materinya bagus. Praktiknya') },
      { id: 'b', ...at('Praktiknya kurang') },
    ];
    const runs = runsOf(text.length, marks);
    expect(runs.map((run) => text.slice(run.start, run.end)).join('')).toBe(text);
    expect(runs.map((run) => run.marks.map((mark) => mark.id).join('+'))).toEqual([
      '',
      'a',
      'b+a',
      'b',
      '',
    ]);
    expect(runsOf(5, [{ id: 'x', start: 2, end: 9 }])).toEqual([{ start: 0, end: 5, marks: [] }]);
  });

  it('are sentences and words for whoever chooses by keys', () => {
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(sentencesOf(text).map(words)).toEqual([
      'P: Apa manfaatnya?',
      'N: Materinya bagus.',
      'Praktiknya kurang.',
    ]);
    expect(trimmed(' a ', { start: 3, end: 0 })).toEqual({ start: 1, end: 2 });
    expect(trimmed('   ', { start: 0, end: 3 })).toBeUndefined();
    const { start, end } = at('Materinya');
    expect(text.slice(start, wordEnd(text, end, true, start))).toBe('Materinya bagus.');
    expect(wordEnd(text, end, false, start)).toBe(end);
  });
});

function show(onSelect: (start: number, end: number) => void, onActivate?: (id: string) => void) {
  return render(
    <MantineProvider>
      <MarkedText
        label="Transkrip"
        text={text}
        marks={[{ id: 'm1', ...at('bagus') }]}
        onSelect={onSelect}
        {...(onActivate && { onActivate })}
      />
    </MantineProvider>,
  );
}

describe('choosing a passage', () => {
  it('works with what the browser has selected, across marks', async () => {
    const onSelect = vi.fn();
    show(onSelect);
    const root = screen.getByRole('group', { name: 'Transkrip' });
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const all: Node[] = [];
    while (nodes.nextNode()) all.push(nodes.currentNode);
    const range = document.createRange();
    const first = all[0]?.textContent ?? '';
    range.setStart(all[0] as Node, first.indexOf('Materinya'));
    range.setEnd(all[2] as Node, 2);
    await act(async () => {
      window.getSelection()?.addRange(range);
      document.dispatchEvent(new Event('selectionchange'));
      await Promise.resolve();
    });
    fireEvent.click(screen.getByRole('button', { name: /Tandai|Mark/ }));
    const { start, end } = at('Materinya bagus.');
    expect(onSelect).toHaveBeenCalledWith(start, end);
  });

  it('offers nothing while the mouse is still choosing, which would lie in its way', () => {
    show(vi.fn());
    const root = screen.getByRole('group', { name: 'Transkrip' });
    const range = document.createRange();
    range.selectNodeContents(root.childNodes[0] as Node);
    const button = () => screen.queryByRole('button', { name: /Tandai|Mark/ });
    const pointer = new MouseEvent('pointerdown', { bubbles: true });
    Object.defineProperty(pointer, 'pointerType', { value: 'mouse' });
    fireEvent(root, pointer);
    act(() => {
      window.getSelection()?.addRange(range);
      document.dispatchEvent(new Event('selectionchange'));
    });
    expect(button()).toBeNull();
    fireEvent(document, new MouseEvent('pointerup'));
    expect(button()).toBeVisible();
  });

  it('works by keys alone', () => {
    const onSelect = vi.fn();
    show(onSelect);
    const root = screen.getByRole('group', { name: 'Transkrip' });
    for (const key of [{}, {}, { shiftKey: true }])
      fireEvent.keyDown(root, { key: 'ArrowRight', ...key });
    fireEvent.keyDown(root, { key: 'ArrowLeft', altKey: true });
    fireEvent.keyDown(root, { key: 'Enter' });
    const { start, end } = at('N: Materinya bagus. Praktiknya');
    expect(onSelect).toHaveBeenCalledWith(start, end);
  });

  it('tells which mark was clicked', () => {
    const onActivate = vi.fn();
    show(vi.fn(), onActivate);
    fireEvent.click(screen.getByText('bagus'));
    expect(onActivate).toHaveBeenCalledWith('m1');
  });
});
