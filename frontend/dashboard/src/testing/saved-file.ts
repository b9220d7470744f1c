import { expect, vi } from 'vitest';

/** Catches the next file that the page saves; jsdom saves none. */
export function catchFile(): () => Promise<string> {
  const create = vi.fn<(blob: Blob) => string>(() => 'blob:file');
  URL.createObjectURL = create as typeof URL.createObjectURL;
  return async () => {
    await vi.waitFor(() => {
      expect(create).toHaveBeenCalledOnce();
    });
    return new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => {
        done(reader.result as string);
      };
      reader.readAsText(create.mock.calls[0]?.[0] as Blob);
    });
  };
}
