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
  gone: 'Yang sudah dimusnahkan',
  goneAt: (at: string) =>
    `Setelah hasil dibuka, semua yang dapat menghubungkan jawaban dengan orang dimusnahkan pada ${at}:`,
  goneKeys: (n: number) =>
    `kunci survei dan ${n} kunci kelompok, sehingga tidak ada surat suara baru dan tidak ada salinan lama yang dapat dibuka`,
  goneAnswers: (n: number) => `${n} jawaban tersegel`,
  goneDrafts: (n: number) => `${n} draf tersegel, tanpa dibuka`,
  goneTraces: (n: number) => `jejak surat suara pada ${n} undangan`,
  goneRecord: 'Sidik jari berita acara (SHA-256)',
  goneWrong: 'Berita acara pemusnahan ini tidak ditandatangani oleh pemberi pernyataan.',
  promise: 'Cocokkan pernyataan survei',
  promiseLead:
    'Pernyataan memuat kelompok, kunci, kuesioner, dan waktu tutup. Sidik jarinya ditempel di papan pengumuman atau dicetak pada undangan, di tempat yang tidak dapat diubah oleh situs ini.',
  promiseField: 'Sidik jari dari papan pengumuman, undangan, atau rekan',
  promiseShort: 'Tuliskan paling sedikit enam kelompok pertama (24 tanda).',
  promiseSame: 'Sama. Anda melihat pernyataan yang sama dengan yang lain.',
  promiseOther: 'Berbeda dengan yang ditampilkan situs ini',
  promiseOtherHint:
    'Periksa penulisannya. Bila tetap berbeda, jangan menjawab; simpan halaman ini dan beri tahu rekan Anda.',
  log: 'Catatan umum semua pernyataan',
  logLine: (line: number, day: string) =>
    `Tercantum di baris ${line} catatan umum, terbit ${day}. Catatan itu hanya dapat bertambah; siapa pun boleh menyimpan salinannya.`,
  logMissing: 'Pernyataan ini tidak tercantum dalam catatan umum',
  logBroken: 'Catatan umum tidak utuh atau memuat pernyataan lain',
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
  gone: 'What was destroyed',
  goneAt: (at) =>
    `After the results were opened, everything that could link an answer to a person was destroyed on ${at}:`,
  goneKeys: (n) =>
    `the survey’s key and ${n} group keys, so that there is no new ballot and no old copy can be opened`,
  goneAnswers: (n) => `${n} sealed answers`,
  goneDrafts: (n) => `${n} sealed drafts, unopened`,
  goneTraces: (n) => `the trace of the ballot on ${n} invitations`,
  goneRecord: 'Fingerprint of the record (SHA-256)',
  goneWrong: 'This record of destruction is not signed by who gave the promise.',
  promise: 'Compare the promise of the survey',
  promiseLead:
    'The promise holds groups, keys, questionnaire and closing time. Its fingerprint hangs on the notice board or is printed on the invitation, where this site cannot change it.',
  promiseField: 'Fingerprint from notice board, invitation or colleague',
  promiseShort: 'Write at least the first six groups (24 characters).',
  promiseSame: 'The same. You see the same promise as the others.',
  promiseOther: 'Not the one that this site shows',
  promiseOtherHint:
    'Check how it is written. If it still differs, do not answer; keep this page and tell your colleagues.',
  log: 'Public log of all promises',
  logLine: (line, day) =>
    `On line ${line} of the public log, published ${day}. Lines are only added to it; anybody may keep a copy.`,
  logMissing: 'This promise does not stand in the public log',
  logBroken: 'The public log is not whole, or has another promise',
};

const catalogue: Record<Language, CountedTexts> = { id, en };

export function countedTexts(language: Language): CountedTexts {
  return catalogue[language];
}
