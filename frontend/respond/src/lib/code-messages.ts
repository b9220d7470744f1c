import type { CodeFault } from '@ampera/survey-engine/resume-code';

/** What is said where a resume code is shown or typed. */
export const codeId = {
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

export type CodeTexts = typeof codeId;
