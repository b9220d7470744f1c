// More than 300 lines: one page, whose choices, charts, tests, files and saved views share one recipe in the address.
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { JsonBodyType } from 'msw';
import { describe, expect, it, vi } from 'vitest';

import { fakeApi, renderAdminPage } from '../../testing/admin-page';
import { answer, problem, renderApp } from '../../testing/app';
import { catchFile } from '../../testing/saved-file';
import { A, B, choice, EVALUATION, exploration, offer, view } from './explorer-fixture';
import type { Choice, Exploration, SavedView } from './model';

fakeApi();

const json = (value: unknown) => value as JsonBodyType;

function serve({
  choices = [choice(), choice(B, 'Survei pascapelatihan 2025')],
  views = [view],
  found = exploration(),
}: { choices?: Choice[]; views?: SavedView[]; found?: Exploration } = {}) {
  answer('get', '/explorations/choices', json(choices));
  answer('get', `/explorations/choices/${A}`, json(offer));
  answer('get', '/explorations/views', json(views));
  return answer('post', '/explorations/run', json(found));
}

const chosen = `/explorer?campaigns=${A}&items=terapan&grouping=SEX`;

describe('from nothing to a chart', () => {
  it('says what to do where no survey can be explored', async () => {
    serve({ choices: [] });
    await renderAdminPage('/explorer');
    expect(await screen.findByText('Belum ada survei yang dapat dijelajahi')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ke daftar survei' })).toHaveAttribute(
      'href',
      '/campaigns',
    );
  });

  it('goes from a survey over a section to its figures, each choice one step back', async () => {
    const ran = serve();
    const { user, router } = await renderAdminPage('/explorer');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Survei' }), A);
    expect(await screen.findByText('Pilih butir yang ingin dilihat')).toBeVisible();
    expect(ran).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Materi (2 butir)' }));
    expect(await screen.findByText('Perempuan menilai materi 3,05 (n = 20)')).toBeVisible();
    expect(ran[0]?.body).toEqual({ campaignIds: [A], section: 'materi' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bandingkan menurut' }), 'SEX');
    await waitFor(() => {
      expect(ran).toHaveLength(2);
    });
    expect(router.state.location.search).toEqual({
      campaigns: A,
      section: 'materi',
      grouping: 'SEX',
    });
    router.history.back();
    await waitFor(() => {
      expect(screen.getByRole('combobox', { name: 'Bandingkan menurut' })).toHaveValue('NONE');
    });
    router.history.back();
    expect(await screen.findByText('Pilih butir yang ingin dilihat')).toBeVisible();
  });
});

describe('what is chosen', () => {
  it('of a matrix is all of it, or some of its rows', async () => {
    const ran = serve();
    const { user } = await renderAdminPage(`/explorer?campaigns=${A}&items=sesi`);
    expect(
      await screen.findByRole('checkbox', { name: 'Seberapa berguna sesi ini?' }),
    ).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'Teori' }));
    await waitFor(() => {
      expect(ran.at(-1)?.body).toEqual({ campaignIds: [A], items: ['sesi.b'] });
    });
    expect(screen.getByRole('checkbox', { name: 'Seberapa berguna sesi ini?' })).not.toBeChecked();
  });

  it('of groups is sent as a filter, and none is no filter', async () => {
    const ran = serve();
    const { user } = await renderAdminPage(`/explorer?campaigns=${A}&items=terapan`);
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Hanya kelompok' }),
      'SEX',
    );
    await user.click(await screen.findByRole('checkbox', { name: 'Perempuan' }));
    await waitFor(() => {
      expect(ran.at(-1)?.body).toMatchObject({ filter: { cut: 'SEX', groups: ['F'] } });
    });
    await user.click(screen.getByRole('checkbox', { name: 'Perempuan' }));
    await waitFor(() => {
      expect(screen.getByRole('checkbox', { name: 'Perempuan' })).not.toBeChecked();
    });
  });

  it('offers what fits, and lets go of what another choice leaves nothing for', async () => {
    const ran = serve();
    const { user } = await renderAdminPage(`/explorer?campaigns=${A}&section=materi`);
    const method = await screen.findByRole('combobox', { name: 'Yang dihitung' });
    expect(within(method).queryByRole('option', { name: 'Perbandingan kelompok' })).toBeNull();
    await user.selectOptions(method, 'STRUCTURE');
    await waitFor(() => {
      expect(ran.at(-1)?.body).toMatchObject({ method: 'STRUCTURE' });
    });
    await user.click(screen.getByRole('checkbox', { name: 'Teori' }));
    await waitFor(() => {
      expect(ran.at(-1)?.body).toEqual({ campaignIds: [A], items: ['terapan', 'sesi.b'] });
    });
    expect(within(method).queryByRole('option', { name: /Struktur skala/ })).toBeNull();
    await user.selectOptions(method, 'CORRELATION');
    await waitFor(() => {
      expect(ran.at(-1)?.body).toMatchObject({ method: 'CORRELATION' });
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bandingkan menurut' }), 'SEX');
    await waitFor(() => {
      expect(ran.at(-1)?.body).toEqual({
        campaignIds: [A],
        items: ['terapan', 'sesi.b'],
        grouping: 'SEX',
      });
    });
  });

  it('of surveys makes rounds', async () => {
    const ran = serve();
    answer('get', `/explorations/choices/${B}`, json(offer));
    const { user } = await renderAdminPage(`${chosen}&method=REPRESENTATION`);
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Bandingkan dengan putaran lain' }),
      B,
    );
    await waitFor(() => {
      expect(ran.at(-1)?.body).toEqual({
        campaignIds: [A, B],
        items: ['terapan'],
        grouping: 'ROUND',
      });
    });
    expect(screen.getByRole('combobox', { name: 'Bandingkan menurut' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Keluarkan: Survei pascapelatihan 2026' }));
    await waitFor(() => {
      expect(ran.at(-1)?.body).toEqual({ campaignIds: [B], items: ['terapan'] });
    });
  });
});

describe('what was found', () => {
  it('is told, drawn, tested and qualified, and the table has the same figures', async () => {
    serve();
    const { user } = await renderAdminPage(chosen);
    const chart = await screen.findByRole('figure', {
      name: 'Perempuan menilai materi 3,05 (n = 20)',
    });
    expect(within(chart).getByText('Laki-laki disembunyikan.')).toBeVisible();
    expect(within(chart).getByText(/40 dari 50 menjawab/)).toBeVisible();
    expect(
      within(chart).getByRole('option', { name: 'Perempuan: 3,1 (2,8–3,3); n = 20' }),
    ).toBeVisible();
    expect(within(chart).getByRole('option', { name: /Laki-laki: disembunyikan/ })).toBeVisible();
    const line = screen.getByText(/^p = 0,242/);
    expect(line).toHaveTextContent('p = 0,242 · delta Cliff 0,13 (−0,02 sampai 0,27)');
    expect(screen.getByText('Perempuan – Laki-laki')).toBeVisible();
    expect(screen.getByText(/tidak berbeda secara meyakinkan/)).toBeVisible();
    await user.click(line);
    expect(screen.getByText(/tidak berbeda secara meyakinkan/)).not.toBeVisible();
    expect(screen.getByText(/kurang dari 30 jawaban/)).toBeVisible();
    await user.click(within(chart).getByRole('button', { name: 'Tampilkan tabel' }));
    expect(within(chart).getByRole('row', { name: /Materi mudah diterapkan/ })).toHaveTextContent(
      /3,05.*80.%.*< 0,001/,
    );
  });

  it('is drawn in another way on request, which is in the address', async () => {
    serve();
    const { user, router } = await renderAdminPage(chosen);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Bentuk grafik' }), 'BOX');
    expect(await screen.findByRole('option', { name: /median 3 \(kuartil 2–4\)/ })).toBeVisible();
    expect(router.state.location.search).toMatchObject({ chart: 'BOX' });
  });

  it('has no barrier that a machine finds', async () => {
    serve();
    await renderAdminPage(chosen);
    await screen.findByRole('figure');
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('that cannot be reckoned says why, and can be tried again or taken back', async () => {
    serve();
    answer('post', '/explorations/run', () =>
      problem(422, 'exploration-method-unfit', 'Cara ini tidak cocok dengan butirnya'),
    );
    const { user } = await renderAdminPage(chosen);
    expect(await screen.findByText('Cara ini tidak cocok dengan butirnya')).toBeVisible();
    // a link that was opened has nothing to go back to
    expect(screen.getByRole('link', { name: 'Mulai dari awal' })).toHaveAttribute(
      'href',
      '/explorer',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bandingkan menurut' }), 'NONE');
    expect(
      await screen.findByRole('button', { name: 'Kembali ke pilihan sebelumnya' }),
    ).toBeVisible();
    answer('post', '/explorations/run', json(exploration()));
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(await screen.findByRole('figure')).toBeVisible();
  });
});

describe('files', () => {
  it('the recipe holds ids and keys', async () => {
    serve();
    const caught = catchFile();
    const { user } = await renderAdminPage(chosen);
    await user.click(await screen.findByRole('button', { name: 'Unduh' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Resep (JSON)' }));
    expect(JSON.parse(await caught())).toMatchObject({
      format: 'ampera-exploration/1',
      recipe: { campaignIds: [A], items: ['terapan'], grouping: 'SEX' },
    });
  });

  it('the picture has title, source and ground, and refers to nothing outside', async () => {
    serve();
    const caught = catchFile();
    const { user } = await renderAdminPage(chosen);
    await user.click(await screen.findByRole('button', { name: 'Unduh' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Gambar SVG' }));
    const svg = await caught();
    expect(svg).toContain('Perempuan menilai materi 3,05 (n = 20)');
    expect(svg).toContain('Sumber: Survei pascapelatihan 2026');
    expect(svg).toContain('40 dari 50 menjawab');
    expect(svg).toContain('fill="#fff"');
    expect(svg).not.toMatch(/var\(|class=|role="option"|href=/);
  });

  it('the table comes from the server for the same recipe', async () => {
    serve();
    const sent = answer('post', '/explorations/export', () => new Response('butir;n'));
    const kept = vi.fn(() => 'blob:file');
    URL.createObjectURL = kept;
    const { user } = await renderAdminPage(chosen);
    await user.click(await screen.findByRole('button', { name: 'Unduh' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Tabel CSV' }));
    await waitFor(() => {
      expect(kept).toHaveBeenCalledOnce();
    });
    expect(sent[0]?.url.searchParams.get('format')).toBe('csv');
    expect(sent[0]?.body).toEqual({ campaignIds: [A], items: ['terapan'], grouping: 'SEX' });
  });

  it('a recipe is opened, anything else is refused', async () => {
    const ran = serve();
    const { user } = await renderAdminPage('/explorer');
    const input = await waitFor(() => {
      const found = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!found) throw new Error('no field');
      return found;
    });
    // jsdom's files do not tell their text
    const file = (text: string) =>
      Object.assign(new File([text], 'r.json', { type: 'application/json' }), {
        text: () => Promise.resolve(text),
      });
    await user.upload(input, file('x'));
    expect(await screen.findByText(/bukan resep Ampera/)).toBeVisible();
    const recipe = {
      format: 'ampera-exploration/1',
      recipe: { campaignIds: [A], section: 'materi' },
    };
    await user.upload(input, file(JSON.stringify(recipe)));
    await waitFor(() => {
      expect(ran[0]?.body).toEqual({ campaignIds: [A], section: 'materi' });
    });
  });
});

describe('views', () => {
  it('are saved under a name, and a name that is taken is told', async () => {
    serve({ views: [] });
    const { user, router } = await renderAdminPage(chosen);
    const taken = answer('post', '/explorations/views', () =>
      problem(409, 'exploration-name-taken', 'Nama ini sudah dipakai'),
    );
    await user.click(await screen.findByRole('button', { name: 'Simpan tampilan' }));
    const dialog = await screen.findByRole('dialog', { name: 'Simpan tampilan' });
    await user.type(within(dialog).getByRole('textbox', { name: /Nama/ }), 'Per jenis kelamin');
    await user.click(within(dialog).getByRole('button', { name: 'Simpan' }));
    expect(await within(dialog).findByText('Nama ini sudah dipakai')).toBeVisible();
    expect(taken[0]?.body).toEqual({
      evaluationId: EVALUATION,
      name: 'Per jenis kelamin',
      recipe: { campaignIds: [A], items: ['terapan'], grouping: 'SEX' },
    });
    answer('post', '/explorations/views', json(view), 201);
    await user.click(within(dialog).getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText('Tampilan disimpan.')).toBeVisible();
    expect(router.state.location.search).toMatchObject({ view: view.id });
  });

  it('are opened, renamed, and deleted after a question that names them', async () => {
    const ran = serve();
    const { user } = await renderAdminPage('/explorer');
    await user.click(await screen.findByRole('link', { name: view.name }));
    expect(await screen.findByRole('figure')).toBeVisible();
    expect(ran[0]?.body).toEqual({ campaignIds: [A], items: ['terapan'], grouping: 'SEX' });

    const renamed = answer('put', `/explorations/views/${view.id}`, json(view));
    await user.click(await screen.findByRole('button', { name: `Ganti nama: ${view.name}` }));
    const dialog = await screen.findByRole('dialog', { name: 'Ganti nama' });
    await user.type(within(dialog).getByRole('textbox', { name: /Nama/ }), ' 2026');
    await user.click(within(dialog).getByRole('button', { name: 'Simpan' }));
    expect(await screen.findByText('Nama diganti.')).toBeVisible();
    expect(renamed[0]?.headers.get('If-Match')).toBe('"3"');
    expect(renamed[0]?.body).toMatchObject({ name: `${view.name} 2026`, recipe: view.recipe });

    const deleted = answer(
      'delete',
      `/explorations/views/${view.id}`,
      () => new Response(null, { status: 204 }),
    );
    await user.click(screen.getByRole('button', { name: `Hapus: ${view.name}` }));
    const question = await screen.findByRole('dialog', { name: `Hapus tampilan “${view.name}”?` });
    await user.click(within(question).getByRole('button', { name: 'Hapus' }));
    expect(await screen.findByText('Tampilan dihapus.')).toBeVisible();
    expect(deleted).toHaveLength(1);
  });

  it('are saved again once something was changed, and under a new name if somebody else did so first', async () => {
    serve();
    const { user } = await renderAdminPage('/explorer');
    await user.click(await screen.findByRole('link', { name: view.name }));
    expect(await screen.findByRole('figure')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Simpan perubahan' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bandingkan menurut' }), 'NONE');
    const stale = answer('put', `/explorations/views/${view.id}`, () =>
      problem(412, 'stale', 'Sudah diubah orang lain'),
    );
    await user.click(await screen.findByRole('button', { name: 'Simpan perubahan' }));
    const dialog = await screen.findByRole('dialog', { name: 'Simpan tampilan' });
    expect(within(dialog).getByText('Sudah diubah orang lain')).toBeVisible();
    expect(stale[0]?.body).toMatchObject({ recipe: { campaignIds: [A], items: ['terapan'] } });
  });

  it('are not saved by those who may only read', async () => {
    serve({ views: [{ ...view, can: [] }] });
    renderApp(chosen, { can: ['campaigns.list'] });
    await screen.findByRole('figure', {}, { timeout: 15_000 });
    expect(screen.queryByRole('button', { name: 'Simpan tampilan' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Hapus/ })).toBeNull();
    expect(screen.getByRole('link', { name: view.name })).toBeVisible();
  });
});
