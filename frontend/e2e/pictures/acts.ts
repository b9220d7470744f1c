import { type Page } from '@playwright/test';

import { choose } from '../journeys/forms';
import { API, changed, type State } from './absences';

// Dialogs, menus and forms in trouble; nothing is saved.

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).first().click();

export const ACTS: State[] = [
  { name: 'keys', at: '/', when: (page) => page.keyboard.press('?') },
  {
    name: 'user menu',
    at: '/evaluations/$id',
    when: (page) => page.locator('header button[aria-haspopup=menu]').last().click(),
  },
  {
    name: 'columns and filters',
    at: '/campaigns?status=OPEN',
    when: async (page) => {
      const filter = page.getByRole('button', { name: 'Saring', exact: true });
      await (
        (await filter.isVisible()) ? filter : page.getByRole('button', { name: 'Kolom' })
      ).click();
    },
  },
  {
    name: 'download menu',
    at: '/findings',
    when: (page) => page.getByRole('button', { name: 'Unduh' }).click(),
  },
  {
    name: 'choosing one of many',
    at: '/recommendations/new',
    when: async (page) => {
      await page.getByRole('textbox', { name: /^Unit yang dituju/ }).fill('dinas');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'recommendation being written',
    at: '/recommendations/new',
    when: (page) => choose(page, 'Evaluasi', 'Evaluasi program'),
  },
  {
    name: 'form with errors',
    at: '/evaluations/new',
    when: (page) => press(page, 'Simpan'),
  },
  {
    name: 'long form with errors',
    at: '/campaigns/new',
    when: (page) => press(page, 'Simpan'),
  },
  {
    name: 'leaving unsaved',
    at: '/programmes/new',
    when: async (page) => {
      await page.getByRole('textbox', { name: 'Nama program' }).fill('Pelatihan');
      await page.getByRole('button', { name: 'Batal' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'conflict',
    at: '/programmes/$id/edit',
    when: async (page) => {
      await changed(page, '/programmes/*', {
        title: 'Literasi Digital',
        code: 'LD-27',
        version: 99,
      });
      await page.route(`${API}/programmes/*`, (route) =>
        route.request().method() === 'PUT'
          ? route.fulfill({
              status: 412,
              contentType: 'application/problem+json',
              body: JSON.stringify({ type: '/problems/stale-version', title: '-', status: 412 }),
            })
          : route.fallback(),
      );
      await page.getByRole('textbox', { name: 'Nama program' }).fill('Literasi Digital Lanjutan');
      await press(page, 'Simpan');
      await page.getByText('Literasi Digital Lanjutan').first().waitFor();
      await page.locator('form table').waitFor();
    },
  },
  {
    name: 'problem when saving',
    at: '/programmes/$id/edit',
    when: async (page) => {
      await page.route(`${API}/programmes/*`, (route) =>
        route.request().method() === 'PUT' ? route.abort() : route.fallback(),
      );
      await page.getByRole('textbox', { name: 'Nama program' }).fill('Literasi Digital Lanjutan');
      await press(page, 'Simpan');
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'ask cancel survey', at: '/campaigns/$id', when: (page) => press(page, 'Batalkan') },
  { name: 'ask publish survey', at: '/campaigns/$id', when: (page) => press(page, 'Terbitkan') },
  {
    name: 'ask end programme',
    at: '/programmes/$id',
    when: (page) => press(page, 'Selesaikan program'),
  },
  { name: 'ask next phase', at: '/evaluations/$id', when: (page) => press(page, /^Lanjut ke/) },
  { name: 'ask back a phase', at: '/evaluations/$id', when: (page) => press(page, /^Kembali ke/) },
  {
    name: 'ways to add a source',
    at: '/evaluations/$id',
    when: (page) => press(page, 'Tambah sumber'),
  },
  { name: 'ask publish finding', at: '/findings/$id', when: (page) => press(page, 'Terbitkan') },
  {
    name: 'ask withdraw finding',
    at: '/findings/$id',
    when: (page) => press(page, 'Tarik temuan'),
  },
  { name: 'attach evidence', at: '/findings/$id', when: (page) => press(page, 'Lampirkan bukti') },
  { name: 'weigh evidence', at: '/findings/$id', when: (page) => press(page, 'Ubah catatan') },
  { name: 'ask unpin', at: '/findings/$id', when: (page) => press(page, 'Lepaskan') },
  {
    name: 'ask withdraw recommendation',
    at: '/recommendations/$id',
    when: (page) => press(page, /^Tarik/),
  },
  {
    name: 'ask delete document',
    at: '/documents/$id',
    when: (page) => press(page, 'Hapus dokumen'),
  },
  {
    name: 'note of an excerpt',
    at: '/documents/$id',
    when: (page) => press(page, 'Tambah catatan'),
  },
  { name: 'note of a quote', at: '/interviews/$id', when: (page) => press(page, 'Tambah catatan') },
  { name: 'ask delete quote', at: '/interviews/$id', when: (page) => press(page, 'Hapus kutipan') },
  { name: 'make a report', at: '/reports', when: (page) => press(page, 'Buat laporan') },
  { name: 'report recomputed', at: '/reports/$id', when: (page) => press(page, /^Hitung ulang/) },
  {
    name: 'comments on a questionnaire',
    at: '/questionnaires/$id',
    when: (page) => press(page, 'Komentar'),
  },
  { name: 'copy questionnaire', at: '/questionnaires/$id', when: (page) => press(page, 'Salin') },
  {
    name: 'ask archive questionnaire',
    at: '/questionnaires/$id',
    when: (page) => press(page, 'Arsipkan'),
  },
  {
    name: 'publish questionnaire',
    at: '/questionnaires/$id/edit',
    when: (page) => press(page, 'Terbitkan'),
  },
  { name: 'item open', at: '/questionnaires/$id/edit', when: (page) => press(page, /Skala/) },
  { name: 'enrol participants', at: '/cohorts/$id', when: (page) => press(page, 'Tambah peserta') },
  { name: 'import participants', at: '/cohorts/$id', when: (page) => press(page, 'Impor berkas') },
  {
    name: 'results as table',
    at: '/campaigns/$id/results',
    when: (page) => press(page, 'Tampilkan tabel'),
  },
  {
    name: 'written answers',
    at: '/campaigns/$id/results',
    when: (page) => press(page, 'Baca jawaban'),
  },
  {
    name: 'answers row by row',
    at: '/campaigns/$id/results',
    when: async (page) => {
      await page.getByRole('button', { name: 'Unduh', exact: true }).click();
      await page.getByRole('menuitem', { name: /^Jawaban per baris/ }).click();
      await page
        .getByRole('dialog')
        .getByText(/baris, satu per jawaban/)
        .waitFor();
    },
  },
  {
    name: 'propose verification',
    role: 'unit-officer',
    at: '/follow-ups/$id',
    when: (page) => press(page, 'Ajukan verifikasi'),
  },
  {
    name: 'report progress',
    role: 'unit-officer',
    at: '/follow-ups/$id',
    when: (page) => press(page, 'Laporkan kemajuan'),
  },
  {
    name: 'add action',
    role: 'unit-officer',
    at: '/follow-ups/$id',
    when: (page) => press(page, 'Tambah aksi'),
  },
  { name: 'verdict', role: 'decision-maker', at: '/evaluations/$id/verdicts/$programmeId' },
  { name: 'find by NIP', role: 'admin', at: '/employees', when: (page) => press(page, 'Cari NIP') },
  {
    name: 'ask close unit',
    role: 'admin',
    at: '/units/$id',
    when: (page) => press(page, 'Tutup unit'),
  },
  {
    name: 'ask employee inactive',
    role: 'admin',
    at: '/employees/$id',
    when: (page) => press(page, 'Tandai tidak aktif'),
  },
  {
    name: 'audit entry',
    role: 'admin',
    at: '/audit-entries',
    when: (page) => page.locator('main tbody a, main li a').first().click(),
  },
];
