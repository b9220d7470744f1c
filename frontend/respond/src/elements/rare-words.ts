import type { Language } from '../lib/messages';

/** What only rare kinds say. */
export const rareWords: Record<
  Language,
  {
    notSet: string;
    wholeDate: string;
    rank: (n: number) => string;
    placed: (name: string, place: number) => string;
    unplaced: (name: string) => string;
    moveUp: (name: string) => string;
    moveDown: (name: string) => string;
    fewerFiles: (most: number) => string;
  }
> = {
  id: {
    notSet: 'Belum diisi',
    wholeDate: 'Tulis tanggal lengkap: hari, bulan, dan tahun.',
    rank: (n) => `Urutkan ${n} pilihan: tekan dari yang terpenting.`,
    placed: (name, place) => `${name}: urutan ${place}.`,
    unplaced: (name) => `${name} tidak lagi diurutkan.`,
    moveUp: (name) => `Naikkan ${name}`,
    moveDown: (name) => `Turunkan ${name}`,
    fewerFiles: (most) => `Sisakan paling banyak ${most} berkas.`,
  },
  en: {
    notSet: 'Not set yet',
    wholeDate: 'Write a whole date: day, month, and year.',
    rank: (n) => `Put ${n} in order: press the most important first.`,
    placed: (name, place) => `${name}: place ${place}.`,
    unplaced: (name) => `${name} is taken out of the order.`,
    moveUp: (name) => `Move ${name} up`,
    moveDown: (name) => `Move ${name} down`,
    fewerFiles: (most) => `Leave ${most === 1 ? 'one file' : `${most} files`} at most.`,
  },
};
