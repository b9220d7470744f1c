import { screen, waitFor } from '@testing-library/react';
import type { JsonBodyType } from 'msw';
import { describe, expect, it, vi } from 'vitest';

import { fakeApi, renderAdminPage } from '../../testing/admin-page';
import { answer } from '../../testing/app';
import { catchFile } from '../../testing/saved-file';
import { A, B, choice, EVALUATION, exploration, item, offer, shown } from './explorer-fixture';

fakeApi();

function serve({
  choices = [choice(), choice(B, 'Survei pascapelatihan 2025')],
  found = exploration(),
} = {}) {
  answer('get', '/explorations/choices', choices as unknown as JsonBodyType);
  answer('get', `/explorations/choices/${A}`, offer as unknown as JsonBodyType);
  answer('get', '/explorations/views', []);
  return answer('post', '/explorations/run', found as unknown as JsonBodyType);
}

const chosen = `/explorer?campaigns=${A}&items=terapan&grouping=SEX`;

describe('a link', () => {
  it('to a survey that is gone or foreign says what to do', async () => {
    const ran = serve();
    const { user } = await renderAdminPage(`/explorer?campaigns=${EVALUATION}&items=terapan`);
    expect(await screen.findByText('Survei ini tidak dapat dijelajahi')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Survei' }), A);
    expect(await screen.findByText('Pilih butir yang ingin dilihat')).toBeVisible();
    expect(ran).toHaveLength(0);
  });

  it('with items and rounds that are no longer there lets them be left out', async () => {
    const ran = serve();
    const { user } = await renderAdminPage(
      `/explorer?campaigns=${A},${EVALUATION}&items=terapan,lama`,
    );
    await user.click(
      await screen.findByRole('button', {
        name: 'Keluarkan: Survei yang tidak ada lagi atau tidak dapat Anda baca',
      }),
    );
    expect(screen.getByText(/tidak ada di survei ini: lama/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keluarkan butir itu' }));
    await waitFor(() => {
      expect(ran.at(-1)?.body).toEqual({ campaignIds: [A], items: ['terapan'] });
    });
  });
});

describe('on a phone', () => {
  it('the choices stay open for whoever is choosing, and fold on request', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) =>
        ({
          matches: query === '(max-width: 62em)',
          media: query,
          addEventListener: () => undefined,
          removeEventListener: () => undefined,
          addListener: () => undefined,
          removeListener: () => undefined,
        }) as unknown as MediaQueryList,
    );
    serve();
    const { user } = await renderAdminPage(`/explorer?campaigns=${A}`);
    await user.click(await screen.findByRole('checkbox', { name: 'Materi mudah diterapkan' }));
    expect(await screen.findByRole('figure')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Teori' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lihat hasil' }));
    expect(screen.getByLabelText('Teori')).not.toBeVisible();
    expect(screen.getByText('Pilihan').closest('summary')).toHaveFocus();
    vi.restoreAllMocks();
  });
});

describe('what is shown', () => {
  it('in a table has as many decimals as its neighbours, counts none, and words begin at the left', async () => {
    serve({
      found: exploration({
        tables: [
          {
            key: 'map',
            title: 'Angka',
            columns: [
              { key: 'item', heading: 'Butir', kind: 'TEXT' },
              { key: 'n', heading: 'n', kind: 'NUMBER' },
              { key: 'mean', heading: 'Rata-rata', kind: 'NUMBER' },
              { key: 'quadrant', heading: 'Kuadran', kind: 'TEXT' },
            ],
            rows: [
              { cells: [{ text: 'Teori' }, { number: 1204 }, { number: 3.3 }, { text: 'A' }] },
              { cells: [{ text: 'Praktik' }, { number: 20 }, { number: 4 }, { text: 'B' }] },
            ],
          },
        ],
      }),
    });
    const { user } = await renderAdminPage(chosen);
    await user.click(await screen.findByRole('button', { name: 'Tampilkan tabel' }));
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      '1.204',
      '3,30',
      'A',
      '20',
      '4,00',
      'B',
    ]);
    expect(screen.getByRole('cell', { name: 'A' })).toHaveAttribute('data-text', 'short');
  });

  it('of rows of a matrix says once what was asked, and so does its picture', async () => {
    const caught = catchFile();
    serve({
      found: exploration({
        items: [
          { ...item('sesi.a', 'Teori', [shown('F', [1, 3, 10, 6], 3.05)]), code: 'sesi' },
          { ...item('sesi.b', 'Praktik', [shown('F', [1, 3, 10, 6], 3.05)]), code: 'sesi' },
        ],
        groups: [{ key: 'F', name: 'Perempuan', hidden: false, pooled: false }],
        tests: [],
      }),
    });
    const { user } = await renderAdminPage(chosen);
    expect(await screen.findAllByText('Pertanyaan: Seberapa berguna sesi ini?')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Unduh' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Gambar SVG' }));
    expect(await caught()).toContain('Pertanyaan: Seberapa berguna sesi ini?');
  });

  it('of everybody who comes by says that their number is an estimate', async () => {
    serve({ choices: [{ ...choice(), mode: 'PUBLIC' }] });
    await renderAdminPage(chosen);
    expect(await screen.findByText(/40 jawaban, dari perkiraan 50 pengunjung/)).toBeVisible();
  });
});
