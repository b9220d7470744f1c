import type { CodeFault } from '@ampera/survey-engine/resume-code';

import type { Language } from './messages';

/** What is said where a resume code is shown or typed; comes with those screens. */
const id = {
  title: 'Catat kode lanjutan Anda',
  lead: 'Dua belas kata ini membuka draf Anda di perangkat lain, atau di sini bila data HP ini hilang.',
  facts: [
    'Kode ini ditampilkan satu kali ini saja dan tidak pernah dikirim ke server.',
    'Siapa pun yang memegang kode ini dan dapat masuk dengan akun Anda dapat meneruskan draf Anda. Simpanlah untuk diri sendiri.',
    'Kode ini tidak pernah memperlihatkan jawaban yang sudah terkirim. Ia hanya dapat mengganti atau menariknya sampai survei ditutup.',
  ],
  words: 'Kode lanjutan',
  copy: 'Salin kode',
  copied: 'Tersalin. Hapus dari papan klip setelah Anda simpan.',
  showQr: 'Tampilkan QR',
  hideQr: 'Sembunyikan QR',
  qr: 'Kode QR berisi dua belas kata di atas. Pindai dengan kamera perangkat Anda yang lain.',
  qrFailed: 'QR belum dapat dimuat. Catat kata-katanya.',
  noted: 'Sudah saya catat, lanjut',
  unnoted: 'Saya lanjutkan tanpa mencatat',
  enterTitle: 'Lanjutkan dengan kode',
  enterHint:
    'Ketik atau tempel dua belas kata. Huruf besar, koma, dan nomor tidak menjadi soal; empat huruf pertama tiap kata sudah cukup.',
  count: (n: number) => `${n} dari 12 kata`,
  suggestions: 'Pilihan kata',
  enter: 'Lanjutkan',
  checking: 'Memeriksa …',
  refused: 'Kode ini bukan kode untuk surat suara Anda',
  refusedHint:
    'Kata-katanya benar, tetapi milik survei atau akun lain. Tidak ada yang hilang; periksa kembali catatan Anda.',
  fault: (fault: CodeFault): string => {
    if (fault.kind === 'count') {
      return `Kode terdiri dari 12 kata; yang Anda tulis ${fault.count}. Tidak ada yang hilang.`;
    }
    if (fault.kind === 'unknown') {
      return `Kata ke-${fault.at + 1}, “${fault.word}”, tidak ada dalam daftar kata. Periksa ejaannya; tidak ada yang hilang.`;
    }
    return 'Ada kata yang tertukar atau keliru. Bandingkan dengan catatan Anda; tidak ada yang hilang.';
  },
};

export type CodeTexts = typeof id;

const en: CodeTexts = {
  title: 'Note your resume code',
  lead: 'These twelve words open your draft on another device, or here if the data of this phone is lost.',
  facts: [
    'The code is shown this once and is never sent to the server.',
    'Whoever has this code and can sign in with your account can go on with your draft. Keep it to yourself.',
    'The code never shows an answer that was sent. It can only replace or withdraw it until the survey closes.',
  ],
  words: 'Resume code',
  copy: 'Copy the code',
  copied: 'Copied. Clear the clipboard when you have stored it.',
  showQr: 'Show QR',
  hideQr: 'Hide QR',
  qr: 'QR code with the twelve words above. Scan it with the camera of your other device.',
  qrFailed: 'The QR code could not be loaded. Note the words.',
  noted: 'I have noted it, continue',
  unnoted: 'Continue without noting it',
  enterTitle: 'Continue with a code',
  enterHint:
    'Type or paste the twelve words. Capitals, commas and numbers do not matter; the first four letters of each word are enough.',
  count: (n) => `${n} of 12 words`,
  suggestions: 'Suggested words',
  enter: 'Continue',
  checking: 'Checking …',
  refused: 'This is not the code of your ballot',
  refusedHint:
    'The words are right, but belong to another survey or account. Nothing is lost; check your note again.',
  fault: (fault) => {
    if (fault.kind === 'count') {
      return `A code has 12 words; you wrote ${fault.count}. Nothing is lost.`;
    }
    if (fault.kind === 'unknown') {
      return `Word ${fault.at + 1}, “${fault.word}”, is not in the list of words. Check its spelling; nothing is lost.`;
    }
    return 'A word is wrong or in another place. Compare it with your note; nothing is lost.';
  },
};

const catalogue: Record<Language, CodeTexts> = { id, en };

export function codeTexts(language: Language): CodeTexts {
  return catalogue[language];
}
