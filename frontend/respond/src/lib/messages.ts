const id = {
  title: 'Survei saya',
  skip: 'Langsung ke isi',
  demonstrationLabel: 'Keterangan data',
  demonstration: 'Demonstrasi - bukan data resmi.',
  welcome: 'Suara Anda memperbaiki program pembinaan',
  introduction:
    'Di sini Anda mengisi survei tentang program pembinaan yang Anda ikuti. Masuk dengan NIP Anda.',
  signInAgain: 'Masuk lagi untuk melanjutkan. Isian Anda tetap tersimpan.',
  signIn: 'Masuk dengan NIP',
  signingIn: 'Membuka halaman masuk …',
  signedInAs: 'Anda masuk sebagai',
  notOnRoster: 'Akun Anda belum terdaftar sebagai pegawai. Hubungi BKPSDM.',
  none: 'Belum ada survei untuk Anda',
  noneHint: 'Survei yang perlu Anda isi muncul di halaman ini.',
  allDone: 'Saat ini tidak ada survei yang perlu Anda isi.',
  loading: 'Memuat …',
  failed: 'Halaman ini belum dapat dimuat',
  failedHint: 'Tidak ada yang hilang. Periksa sambungan Anda, lalu coba lagi.',
  offline: 'Tidak ada sambungan',
  offlineHint: 'Yang tampil mungkin belum yang terbaru. Isian Anda tetap tersimpan.',
  offlineBar: 'Tanpa sambungan. Isian tersimpan di HP ini dan terkirim begitu tersambung.',
  unsent: (n: number) => `${n} jawaban di HP ini belum terkirim`,
  retry: 'Coba lagi',
  signInFailed: 'Masuk belum berhasil',
  signInFailedHint: 'Silakan masuk sekali lagi.',
  language: 'English',
  staff: 'Buka dasbor',

  toAnswer: 'Perlu Anda isi',
  toRate: 'Yang harus Anda nilai',
  upcoming: 'Akan dibuka',
  past: 'Selesai',
  anonymous: 'Anonim',
  named: 'Bernama',
  minutes: (n: number) => `Sekitar ${n} menit`,
  closes: (when: string, left: string) => `Ditutup ${when} (${left})`,
  opens: (when: string) => `Dibuka ${when}`,
  closed: (when: string) => `Ditutup ${when}`,
  about: (name: string) => `Tentang ${name}`,
  draft: (time: string) => `Draf tersimpan di HP ini, ${time}`,
  draftInTab: 'Draf ada di tab ini saja',
  ready: 'Siap dikirim, belum terkirim',
  queued: 'Tersimpan di HP ini, terkirim begitu tersambung',
  refused: 'Belum terkirim',
  sent: 'Terkirim',
  sentHere: 'Sudah terkirim dari HP ini',
  answered: 'Sudah Anda jawab',
  elsewhere:
    'Surat suara Anda sudah diambil di perangkat lain. Bila belum terkirim, lanjutkan di perangkat itu, atau di sini dengan kode lanjutan.',
  closedWithDraft: (when: string) =>
    `Survei ini sudah ditutup ${when}. Jawaban Anda tersimpan di HP ini; hubungi evaluator bila perlu membukanya kembali.`,
  missed: 'Tidak dijawab sebelum ditutup',
  ballotTaken: 'Surat suara sudah Anda ambil',
  enterCode: 'Masukkan kode lanjutan',
  start: 'Isi survei',
  proceed: 'Lanjutkan',
  send: 'Kirim jawaban',
  showReceipt: 'Lihat tanda terima',
  showDraft: 'Lihat isian',
  counted: 'Daftar yang dihitung',
  which: (action: string, title: string) => `${action}: ${title}`,
};

export type Texts = typeof id;

export type Language = 'id' | 'en';

// Most read one language: the other one comes when it is asked for.
const catalogue: Partial<Record<Language, Texts>> = { id };

export async function loadTexts(language: Language): Promise<void> {
  if (language === 'en') catalogue.en ??= (await import('./messages.en')).en;
}

export function textsOf(language: Language): Texts {
  return catalogue[language] ?? id;
}

const KEY = 'ampera.language';

export function storedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // storage is switched off: the language lasts as long as the page
  }
}
