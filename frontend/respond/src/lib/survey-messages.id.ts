import { codeId } from './code-messages';
import type { SurveyTexts } from './survey-messages';

const range = (least: number | null, most: number | null): string => {
  if (least !== null && most !== null) {
    return least === most ? `Pilih tepat ${least}.` : `Pilih ${least} sampai ${most}.`;
  }
  if (least !== null) return `Pilih paling sedikit ${least}.`;
  return most === null ? 'Boleh pilih lebih dari satu.' : `Pilih paling banyak ${most}.`;
};

export const id: SurveyTexts = {
  toList: 'Survei saya',

  asks: (sections, questions, atMost) =>
    `Survei ini berisi ${atMost ? 'paling banyak ' : ''}${questions} pertanyaan dalam ${sections} bagian.`,
  takes: (minutes, closes) =>
    minutes
      ? `Mengisinya perlu sekitar ${minutes} menit, boleh bertahap, sampai ${closes}.`
      : `Anda boleh mengisinya bertahap, sampai ${closes}.`,
  anonymousWho: (group, verbatim) =>
    `Jawaban dikirim tanpa nama: tim evaluasi hanya melihat hasil kelompok berisi paling sedikit ${group} orang, dan kutipan jawaban tertulis dari paling sedikit ${verbatim} orang.`,
  anonymousWhat:
    'Hasilnya dibaca setelah survei ditutup dan dipakai untuk memperbaiki program pembinaan.',
  namedWho:
    'Nama Anda melekat pada jawaban ini: tim evaluasi melihat jawaban beserta nama Anda, orang lain tidak.',
  namedWhat: 'Hasilnya dipakai untuk memperbaiki program pembinaan.',
  namedAbout: (name) =>
    `Survei ini tentang ${name ? `${name}. Penilainya terlalu sedikit untuk dirahasiakan` : 'diri Anda'}.`,
  limitsTitle: 'Apa yang tidak terlindungi',
  limits: [
    'Tercatat bahwa Anda mengambil surat suara, supaya setiap orang menjawab satu kali. Yang tidak tercatat: kapan, dan apa jawaban Anda.',
    'Pengelola yang beritikad buruk dan mengamati sambungan saat Anda mengirim, atau mengubah halaman ini, masih mungkin menghubungkan jawaban dengan Anda.',
    'Gaya bahasa dan rincian dalam jawaban tertulis dapat mengungkap siapa Anda.',
    'Siapa pun yang dapat membuka HP ini dapat membaca draf sebelum terkirim. Salinan draf di server tersegel; hanya kode lanjutan Anda yang membukanya.',
  ],
  checked: 'Halaman ini sudah memeriksa bahwa survei sesuai dengan janji yang ditandatangani.',
  details: 'Lihat rincian janji',
  shared: 'Jangan simpan di perangkat ini',
  sharedHint: 'Untuk komputer bersama. Isian hilang bila halaman ini ditutup.',
  begin: 'Mulai',
  proceed: 'Lanjutkan',
  upcoming: (when) => `Survei ini dibuka ${when}.`,
  haveCode: 'Punya kode lanjutan?',
  elsewhereHint:
    'Setiap orang hanya menerima satu surat suara. Lanjutkan di perangkat yang lebih dulu Anda pakai, atau masukkan kode lanjutan dari perangkat itu.',

  detailsTitle: 'Rincian janji',
  detailsHint:
    'Bandingkan sidik jari ini dengan rekan Anda. Bila berbeda, jangan kirim jawaban dan beri tahu evaluator.',
  compare: 'Cocokkan dengan poster',
  manifestHash: 'Sidik jari pernyataan (SHA-256)',
  signer: 'Sidik jari penanda tangan',
  questionnaireHash: 'Sidik jari kuesioner',
  yourKey: 'Sidik jari kunci kelompok Anda',
  groups: 'Kelompok yang dibedakan',
  groupSize: (label, size) => `${label}: ${size} orang diundang`,
  yourGroup: 'kelompok Anda',
  cuts: 'Hasil dirinci menurut',
  cutNames: { UNIT: 'unit kerja', COHORT: 'angkatan', SEX: 'jenis kelamin' },
  noCuts: 'tidak dirinci',
  rawManifest: 'Teks pernyataan',
  back: 'Kembali',

  part: (at, of) => `Bagian ${at} dari ${of}`,
  progress: (answered, total) => `${answered} dari ${total} terjawab`,
  requiredNote: 'Pertanyaan bertanda * wajib diisi.',
  required: 'wajib diisi',
  next: 'Lanjut',
  toReview: 'Periksa jawaban',
  previous: 'Sebelumnya',
  pick: range,
  picked: (n) => `${n} dipilih`,
  clear: 'Hapus pilihan',
  lowest: 'terendah',
  highest: 'tertinggi',
  between: (min, max) => {
    if (min !== null && max !== null) return `Antara ${min} dan ${max}.`;
    return min === null ? `Paling besar ${max ?? ''}.` : `Paling kecil ${min}.`;
  },
  wholeNumber: 'Bilangan bulat.',
  decimals: (n) => `Paling banyak ${n} angka di belakang koma.`,
  left: (n) => (n < 0 ? `${-n} karakter terlalu panjang` : `Sisa ${n} karakter`),
  noNames: 'Agar tetap anonim, hindari nama dan rincian yang menunjuk pada Anda.',
  appeared: (n) => `${n} pertanyaan ditambahkan karena jawaban Anda.`,
  vanished: (n) => `${n} pertanyaan tidak perlu dijawab lagi.`,
  errors: {
    required: 'Pertanyaan ini wajib diisi.',
    type: 'Jawaban ini belum dapat dibaca. Tulis kembali tanpa karakter khusus.',
    unknown_option: 'Pilih salah satu dari pilihan yang ada.',
    too_few: 'Pilihan Anda masih kurang.',
    too_many: 'Pilihan Anda terlalu banyak.',
    duplicate_choice: 'Satu pilihan terpilih dua kali.',
    below_min: 'Angka ini terlalu kecil.',
    above_max: 'Angka ini terlalu besar.',
    decimals: 'Terlalu banyak angka di belakang koma.',
    check_failed: 'Jawaban ini belum sesuai dengan jawaban lain.',
    not_asked: 'Pertanyaan ini tidak lagi ditanyakan kepada Anda.',
    too_long: 'Jawaban ini terlalu panjang.',
    unknown_item: 'Pertanyaan ini tidak lagi ada di survei.',
  },
  tooFew: (n) => `Pilih paling sedikit ${n}.`,
  tooMany: (n) => `Pilih paling banyak ${n}.`,
  belowMin: (n) => `Tulis angka paling kecil ${n}.`,
  aboveMax: (n) => `Tulis angka paling besar ${n}.`,
  tooLong: (n) => `Persingkat menjadi paling banyak ${n} karakter.`,
  notNumber: 'Tulis dengan angka, misalnya 12.',
  summary: (n) => `Ada ${n} pertanyaan yang perlu diperiksa`,

  saved: (time) => `Tersimpan di HP ini ${time}`,
  onServer: {
    off: 'di HP ini saja',
    waiting: 'belum di server',
    saved: 'tersimpan di server, tersegel',
    unreachable: 'server belum terjangkau, dicoba lagi',
    newer: 'di server lebih baru',
    elsewhere: 'surat suara ada di perangkat lain',
  },
  newer: 'Survei ini juga Anda isi di perangkat lain',
  newerHint: 'Yang di sana lebih baru. Pilih mana yang diteruskan; yang lain dilepas.',
  takeNewer: 'Teruskan yang dari perangkat lain',
  keepOwn: 'Teruskan yang di layar ini',
  keptInTab: 'Tidak disimpan; jangan tutup halaman ini',
  notKept: 'HP ini tidak dapat menyimpan. Jangan tutup halaman ini sebelum terkirim.',
  discard: 'Buang isian',
  discardAsk: (title) => `Buang semua isian “${title}” dari HP ini? Ini tidak dapat dibatalkan.`,
  discardYes: 'Ya, buang isian',
  no: 'Tidak jadi',

  reviewTitle: 'Periksa jawaban',
  reviewComplete: 'Semua pertanyaan sudah Anda jawab.',
  reviewOpen: (n) => `${n} pertanyaan belum dijawab. Anda boleh melewatkan yang tidak wajib.`,
  mustFill: (n) => `${n} pertanyaan perlu diisi atau diperbaiki sebelum dikirim`,
  edit: 'Ubah',
  editSection: (title) => `Ubah bagian ${title}`,
  send: 'Kirim jawaban',
  sending: 'Mengirim …',
  toSending: 'Lanjut ke pengiriman',

  sendTitle: 'Kirim tanpa nama',
  sendHow:
    'Surat suara Anda ditandatangani tanpa terlihat isinya. Jawaban dikirim bersama surat suara itu, tanpa nama dan tanpa akun Anda.',
  when: 'Kapan dikirim?',
  now: 'Kirim sekarang',
  nowHint: 'Selesai saat ini juga.',
  later: 'Kirim nanti secara acak dalam 1 jam',
  laterHint: 'Waktu kirim lebih sulit dihubungkan dengan Anda. Halaman ini harus tetap terbuka.',
  preparing: 'Mengambil surat suara …',
  waiting: (until) => `Akan dikirim pada waktu acak sebelum pukul ${until}`,
  waitingHint: 'Biarkan halaman ini terbuka. Anda boleh mengunci layar sebentar.',
  sendNow: 'Kirim sekarang saja',
  cancelWaiting: 'Batal, periksa lagi',

  thanks: 'Terima kasih, jawaban Anda sudah kami terima',
  receipt: 'Tanda terima',
  copy: 'Salin tanda terima',
  copied: 'Tersalin',
  receiptAnonymous:
    'Setelah survei ditutup, daftar tanda terima semua jawaban yang dihitung diumumkan. Cari kode ini di sana untuk memastikan jawaban Anda ikut dihitung. Kode ini tidak memuat jawaban dan tidak dapat dipakai untuk membacanya.',
  receiptNamed: (when) =>
    `Jawaban Anda diterima ${when}. Simpan kode ini sebagai bukti bila ada pertanyaan.`,
  search: 'Cari dalam daftar yang diumumkan',
  searching: 'Mencari …',
  notPublished: 'Daftar belum diumumkan. Silakan coba lagi satu atau dua hari sesudah penutupan.',
  counted: (total) => `Jawaban Anda ikut dihitung, bersama seluruhnya ${total} jawaban.`,
  missing: (total) => `Tanda terima Anda tidak ada di antara ${total} jawaban yang dihitung.`,
  missingHint:
    'Tunjukkan kode ini kepada evaluator. Menunjukkannya tidak membuka jawaban Anda, tetapi memperlihatkan bahwa surat suara itu milik Anda.',
  changeTitle: 'Berubah pikiran?',
  changeUntil: (when) =>
    `Sampai ${when}, Anda dapat mengganti atau menarik jawaban dari HP ini. Jawaban yang sudah terkirim tidak disimpan di HP ini, jadi Anda mengisinya dari awal.`,
  changeInTab: 'Setelah halaman ini ditutup, jawaban tidak dapat lagi diganti atau ditarik.',
  change: 'Ganti jawaban',
  replacing: 'Jawaban lama tetap berlaku sampai Anda mengirim yang baru.',
  withdraw: 'Tarik jawaban',
  withdrawAsk: (title) =>
    `Tarik jawaban Anda untuk “${title}”? Jawaban itu dihapus dan tidak dihitung.`,
  withdrawYes: 'Ya, tarik jawaban',
  withdrawing: 'Menarik jawaban …',
  withdrawn: 'Jawaban Anda sudah ditarik. Anda masih dapat mengisi lagi sampai survei ditutup.',

  code: codeId,

  failures: {
    offline: {
      title: 'Belum tersambung',
      text: 'Tidak ada sambungan internet. Jawaban Anda tersimpan; tidak ada yang hilang.',
    },
    'sign-in': {
      title: 'Silakan masuk lagi',
      text: 'Waktu masuk Anda sudah habis. Jawaban Anda tersimpan; setelah masuk, Anda kembali ke halaman ini.',
    },
    closed: {
      title: 'Survei ini sudah ditutup',
      text: 'Jawaban Anda tersimpan di HP ini; hubungi evaluator bila perlu membukanya kembali.',
    },
    'not-open': {
      title: 'Survei ini belum dibuka',
      text: 'Jawaban Anda tersimpan. Silakan kirim setelah survei dibuka.',
    },
    'not-invited': {
      title: 'Survei ini tidak ada dalam daftar Anda',
      text: 'Mungkin survei ini dibatalkan, atau Anda masuk dengan akun lain. Hubungi evaluator bila Anda merasa diundang.',
    },
    'answered-before': {
      title: 'Survei ini sudah Anda jawab',
      text: 'Jawaban yang kami terima lebih dulu tetap berlaku. Isian di HP ini tidak dikirim.',
    },
    'ballot-elsewhere': {
      title: 'Surat suara sudah diambil di perangkat lain',
      text: 'Setiap orang hanya menerima satu surat suara. Lanjutkan di perangkat yang lebih dulu Anda pakai, atau masukkan kode lanjutan dari perangkat itu. Isian di HP ini tidak hilang.',
    },
    'ballot-invalid': {
      title: 'Surat suara tidak diterima',
      text: 'Jawaban Anda belum terkirim dan tetap tersimpan di HP ini. Beri tahu evaluator.',
    },
    'ballot-forged': {
      title: 'Surat suara tidak sah',
      text: 'Tanda tangan yang diterima tidak sesuai dengan kunci yang dijanjikan, maka tidak ada yang dikirim. Jawaban Anda tersimpan; beri tahu evaluator.',
    },
    server: {
      title: 'Sistem sedang terganggu',
      text: 'Jawaban Anda tersimpan; tidak ada yang hilang. Silakan coba lagi sebentar lagi.',
    },
    unsupported: {
      title: 'Halaman ini tidak dapat dilanjutkan di peramban ini',
      text: 'Muat ulang halaman ini atau perbarui peramban Anda. Isian yang sudah tersimpan tidak hilang.',
    },
  },
  closedOn: (when) =>
    `Survei ini sudah ditutup ${when}. Jawaban Anda tersimpan di HP ini; hubungi evaluator bila perlu membukanya kembali.`,
  refusedAnswers: 'Beberapa jawaban perlu diperbaiki',
  refusedAnswersHint: 'Belum ada yang terkirim. Jawaban Anda tersimpan.',
  retry: 'Coba lagi',
  signIn: 'Masuk lagi',
  resendsAlone: 'Kami mencoba lagi sendiri begitu tersambung.',
  refused: 'Survei ini tidak dibuka, demi melindungi Anda',
  refusedHint:
    'Yang diterima HP ini tidak sesuai dengan janji survei anonim. Tidak ada jawaban yang dikirim. Beri tahu evaluator dan sebutkan alasannya:',
  faults: {
    hash: 'Sidik jari pernyataan tidak cocok dengan isinya.',
    signature: 'Tanda tangan pernyataan tidak sah.',
    changed: 'Pernyataan atau penanda tangannya berbeda dari yang pertama kali diterima HP ini.',
    shape: 'Pernyataan tidak dapat dibaca.',
    campaign: 'Pernyataan itu milik survei lain.',
    questionnaire: 'Kuesioner berbeda dari yang ditandatangani.',
    strata: 'Daftar kelompok tidak sah.',
    stratum_size: 'Ada kelompok yang terlalu kecil untuk melindungi anggotanya.',
    key: 'Kunci sebuah kelompok tidak sah.',
    minimum_group: 'Batas kelompok terkecil terlalu rendah.',
    stratum: 'Kelompok Anda tidak ada dalam pernyataan.',
  },
};
