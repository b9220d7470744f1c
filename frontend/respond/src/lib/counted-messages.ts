import type { Language } from './messages';

/** What is said on the public page of counted answers; comes with it. */
const id = {
  title: 'Suara saya ikut dihitung',
  loading: 'Memuat daftar dan memeriksanya …',
  early: 'Daftar surat suara belum diumumkan',
  earlyHint:
    'Daftar terbit setelah survei ditutup dan masa tenggangnya berakhir. Silakan kembali satu atau dua hari sesudahnya.',
  unknown: 'Tidak ada survei anonim di alamat ini',
  lead: 'Halaman ini terbuka untuk siapa saja. Seluruh daftar diambil ke perangkat Anda dan diperiksa di sini, sehingga tidak seorang pun tahu tanda terima mana yang Anda cari.',
  genuine: (n: number) => `Semua ${n} surat suara sah dan jumlahnya cocok`,
  genuineHint:
    'Setiap surat suara ditandatangani dengan kunci kelompoknya dalam pernyataan yang diumumkan sebelum survei dibuka, dan tidak ada yang dihitung dua kali.',
  wrong: 'Daftar ini tidak sesuai dengan pernyataannya',
  wrongHint: 'Beri tahu evaluator dan rekan Anda, dan simpan daftar ini sebagai bukti.',
  faults: {
    manifest: 'Pernyataan survei tidak sah.',
    strata: 'Kelompok atau kuncinya berbeda dari pernyataan.',
    signature: (n: number) => `${n} surat suara tanpa tanda tangan yang sah.`,
    receipt: (n: number) => `${n} tanda terima tidak cocok dengan surat suaranya.`,
    twice: (n: number) => `${n} surat suara tercantum lebih dari sekali.`,
    counts: (label: string) => `Jumlah kelompok ${label} tidak cocok dengan daftarnya.`,
  },
  groups: 'Jumlah per kelompok',
  group: 'Kelompok',
  invited: 'Diundang',
  issued: 'Surat suara diambil',
  counted: 'Dihitung',
  dropped: 'terlalu sedikit untuk ditampilkan',
  all: 'Seluruhnya',
  find: 'Cari tanda terima Anda',
  receipt: 'Tanda terima (64 huruf dan angka)',
  found: 'Jawaban dengan tanda terima ini ikut dihitung.',
  missing: 'Tanda terima ini tidak ada dalam daftar.',
  missingHint:
    'Periksa penulisannya. Bila benar, tunjukkan kepada evaluator; itu tidak membuka jawaban Anda, tetapi memperlihatkan bahwa surat suara itu milik Anda.',
  malformed: (n: number) => `Tanda terima terdiri dari 64 tanda; yang Anda tulis ${n}.`,
  download: 'Unduh daftar (CSV)',
  manifest: 'Sidik jari pernyataan (SHA-256)',
};

export type CountedTexts = typeof id;

const en: CountedTexts = {
  title: 'My answer was counted',
  loading: 'Loading the list and checking it …',
  early: 'The list of ballots is not published yet',
  earlyHint:
    'It is published after the survey was closed and its grace is over. Please come back a day or two later.',
  unknown: 'There is no anonymous survey at this address',
  lead: 'This page is open to everybody. The whole list comes to your device and is checked here, so that nobody learns which receipt you look for.',
  genuine: (n) => `All ${n} ballots are genuine and their number is right`,
  genuineHint:
    'Each ballot is signed with its group’s key in the promise that was published before the survey opened, and none is counted twice.',
  wrong: 'This list is not as the promise says',
  wrongHint: 'Tell the evaluator and your colleagues, and keep this list as evidence.',
  faults: {
    manifest: 'The promise of the survey is not valid.',
    strata: 'Groups or their keys differ from the promise.',
    signature: (n) => `${n} ballots without a valid signature.`,
    receipt: (n) => `${n} receipts do not belong to their ballots.`,
    twice: (n) => `${n} ballots are listed more than once.`,
    counts: (label) => `The numbers of the group ${label} do not match its list.`,
  },
  groups: 'Numbers per group',
  group: 'Group',
  invited: 'Invited',
  issued: 'Ballots fetched',
  counted: 'Counted',
  dropped: 'too few to be shown',
  all: 'In all',
  find: 'Find your receipt',
  receipt: 'Receipt (64 letters and digits)',
  found: 'The answer with this receipt was counted.',
  missing: 'This receipt is not in the list.',
  missingHint:
    'Check how it is written. If it is right, show it to the evaluator; that does not open your answer, but shows that the ballot is yours.',
  malformed: (n) => `A receipt has 64 characters; you wrote ${n}.`,
  download: 'Download the list (CSV)',
  manifest: 'Fingerprint of the promise (SHA-256)',
};

const catalogue: Record<Language, CountedTexts> = { id, en };

export function countedTexts(language: Language): CountedTexts {
  return catalogue[language];
}
