import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { PAUSE, useAutosave } from './autosave';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function running(initial: { content: string | null; held?: boolean }, isSaved = true) {
  const save = vi.fn(() => Promise.resolve(isSaved));
  const hook = renderHook(
    ({ content, held = false }: { content: string | null; held?: boolean }) => {
      useAutosave({ content, held, save });
    },
    { initialProps: initial },
  );
  return { save, ...hook };
}

const wait = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

it('saves once after a pause, and every change starts the pause anew', async () => {
  const { save, rerender } = running({ content: 'a' });
  await wait(PAUSE - 100);
  rerender({ content: 'ab' });
  await wait(PAUSE - 100);
  expect(save).not.toHaveBeenCalled();
  await wait(200);
  expect(save).toHaveBeenCalledTimes(1);
  rerender({ content: null });
  await wait(10 * PAUSE);
  expect(save).toHaveBeenCalledTimes(1);
});

it('holds while somebody decides a conflict or a save is on its way', async () => {
  const { save, rerender } = running({ content: 'a', held: true });
  await wait(10 * PAUSE);
  expect(save).not.toHaveBeenCalled();
  rerender({ content: 'a', held: false });
  await wait(PAUSE);
  expect(save).toHaveBeenCalledTimes(1);
});

it('what was refused is not sent again at once', async () => {
  const { save, rerender } = running({ content: 'a' }, false);
  await wait(PAUSE);
  rerender({ content: 'a', held: true });
  rerender({ content: 'a', held: false });
  await wait(2 * PAUSE);
  expect(save).toHaveBeenCalledTimes(1);
  await wait(3 * PAUSE);
  expect(save).toHaveBeenCalledTimes(2);
});

it('saves at once when the page goes out of sight', async () => {
  const { save } = running({ content: 'a' });
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await wait(0);
  expect(save).toHaveBeenCalledTimes(1);
});
