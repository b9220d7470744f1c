import type { Language } from '../lib/messages';
import type { FileKind } from '@ampera/survey-engine';

export interface FileWords {
  hint: (accepts: readonly FileKind[], most: number) => string;
  take: string;
  choose: string;
  busy: string;
  added: (name: string) => string;
  removed: (name: string) => string;
  remove: (name: string) => string;
  photo: string;
  full: (most: number) => string;
  here: string;
  inPage: string;
  arrived: string;
  onItsWay: (percent: number) => string;
  missing: string;
  tooLarge: string;
  notAccepted: (accepts: readonly FileKind[]) => string;
  unreadable: string;
  sending: (at: number, of: number) => string;
  size: (bytes: number) => string;
}

const size = (bytes: number, locale: string): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${kilobytes} kB`;
  return `${(bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`;
};

const both = (accepts: readonly FileKind[]) => accepts.length > 1;

export const fileWords: Record<Language, FileWords> = {
  id: {
    hint: (accepts, most) =>
      [
        both(accepts)
          ? `Foto atau PDF, paling banyak ${most}.`
          : `${accepts[0] === 'pdf' ? 'PDF' : 'Foto'}, paling banyak ${most}.`,
        accepts.includes('pdf') ? 'Satu PDF paling besar 5 MB.' : '',
        accepts.includes('photo')
          ? 'Foto dikecilkan di HP ini; tempat dan waktu yang ditulis kamera dibuang.'
          : '',
        'Tim evaluasi dapat mengunduhnya. Jangan memuat wajah atau data orang lain tanpa izin.',
      ]
        .filter(Boolean)
        .join(' '),
    take: 'Ambil foto',
    choose: 'Pilih berkas',
    busy: 'Menyiapkan …',
    added: (name) => `${name} ditambahkan.`,
    removed: (name) => `${name} dihapus.`,
    remove: (name) => `Hapus ${name}`,
    photo: 'Foto',
    full: (most) => `Sudah ${most} berkas. Hapus satu untuk menggantinya.`,
    here: 'tersimpan di HP ini, dikirim bersama jawaban',
    inPage: 'hanya di halaman ini, dikirim bersama jawaban',
    arrived: 'sudah di server, menunggu jawaban dikirim',
    onItsWay: (percent) => `sedang dikirim, ${percent}%`,
    missing: 'tidak ada lagi di perangkat ini; hapus, lalu pilih lagi',
    tooLarge: 'Berkas ini lebih besar dari 5 MB. Pilih yang lebih kecil.',
    notAccepted: (accepts) =>
      both(accepts)
        ? 'Berkas ini bukan foto dan bukan PDF.'
        : accepts[0] === 'pdf'
          ? 'Berkas ini bukan PDF.'
          : 'Berkas ini bukan foto.',
    unreadable: 'Foto ini tidak dapat dibaca di HP ini. Coba ambil lagi.',
    sending: (at, of) => `Mengirim berkas ${at} dari ${of} …`,
    size: (bytes) => size(bytes, 'id-ID'),
  },
  en: {
    hint: (accepts, most) =>
      [
        both(accepts)
          ? `Photos or PDF, ${most} at most.`
          : `${accepts[0] === 'pdf' ? 'PDF' : 'Photos'}, ${most} at most.`,
        accepts.includes('pdf') ? 'A PDF has 5 MB at most.' : '',
        accepts.includes('photo')
          ? 'Photos are made smaller on this phone; place and time written by the camera are removed.'
          : '',
        'The evaluation team can download them. No faces or data of other people without their leave.',
      ]
        .filter(Boolean)
        .join(' '),
    take: 'Take a photo',
    choose: 'Choose a file',
    busy: 'Getting ready …',
    added: (name) => `${name} is added.`,
    removed: (name) => `${name} is removed.`,
    remove: (name) => `Remove ${name}`,
    photo: 'Photo',
    full: (most) =>
      `${most === 1 ? 'One file is' : `${most} files are`} here. Remove one to change it.`,
    here: 'kept on this phone, sent with the answers',
    inPage: 'in this page only, sent with the answers',
    arrived: 'on the server, waiting for the answers',
    onItsWay: (percent) => `being sent, ${percent}%`,
    missing: 'not on this device any more; remove it, then choose again',
    tooLarge: 'This file is larger than 5 MB. Choose a smaller one.',
    notAccepted: (accepts) =>
      both(accepts)
        ? 'This file is neither a photo nor a PDF.'
        : accepts[0] === 'pdf'
          ? 'This file is not a PDF.'
          : 'This file is not a photo.',
    unreadable: 'This photo cannot be read on this phone. Try taking it again.',
    sending: (at, of) => `Sending file ${at} of ${of} …`,
    size: (bytes) => size(bytes, 'en-GB'),
  },
};
