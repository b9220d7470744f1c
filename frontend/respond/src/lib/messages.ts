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
  signOut: 'Keluar',
  signedInAs: 'Anda masuk sebagai',
  notOnRoster:
    'Akun Anda belum terdaftar sebagai pegawai. Hubungi BKPSDM agar dapat mengisi survei.',
  none: 'Belum ada survei untuk Anda',
  noneHint: 'Bila ada survei yang perlu Anda isi, survei itu muncul di halaman ini.',
  allDone: 'Saat ini tidak ada survei yang perlu Anda isi.',
  loading: 'Memuat …',
  failed: 'Halaman ini belum dapat dimuat',
  failedHint: 'Tidak ada yang hilang. Periksa sambungan Anda, lalu coba lagi.',
  offline: 'Tidak ada sambungan',
  offlineHint: 'Yang tampil mungkin belum yang terbaru. Isian Anda tetap tersimpan.',
  retry: 'Coba lagi',
  signInFailed: 'Masuk belum berhasil',
  signInFailedHint: 'Silakan masuk sekali lagi.',
  language: 'English',
  staff: 'Buka dasbor',

  toAnswer: 'Perlu Anda isi',
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

const en: Texts = {
  title: 'My surveys',
  skip: 'Skip to content',
  demonstrationLabel: 'About the data',
  demonstration: 'Demonstration - not official data.',
  welcome: 'Your voice improves the development programmes',
  introduction:
    'Here you answer surveys about the programmes that you took part in. Sign in with your NIP.',
  signInAgain: 'Sign in again to continue. What you have filled in is kept.',
  signIn: 'Sign in with NIP',
  signingIn: 'Opening the sign-in page …',
  signOut: 'Sign out',
  signedInAs: 'You are signed in as',
  notOnRoster:
    'Your account is not on the roster of employees. Ask BKPSDM, so that you can answer surveys.',
  none: 'There is no survey for you yet',
  noneHint: 'When there is a survey for you to answer, it appears on this page.',
  allDone: 'There is no survey for you to answer at the moment.',
  loading: 'Loading …',
  failed: 'This page could not be loaded',
  failedHint: 'Nothing is lost. Check your connection and try again.',
  offline: 'No connection',
  offlineHint: 'What you see may not be the latest. What you have filled in is kept.',
  retry: 'Try again',
  signInFailed: 'Signing in did not succeed',
  signInFailedHint: 'Please sign in once more.',
  language: 'Bahasa Indonesia',
  staff: 'Open the dashboard',

  toAnswer: 'For you to answer',
  upcoming: 'Opening later',
  past: 'Done',
  anonymous: 'Anonymous',
  named: 'With your name',
  minutes: (n) => `About ${n} minutes`,
  closes: (when, left) => `Closes ${when} (${left})`,
  opens: (when) => `Opens ${when}`,
  closed: (when) => `Closed ${when}`,
  about: (name) => `About ${name}`,
  draft: (time) => `Draft kept on this phone, ${time}`,
  draftInTab: 'Draft in this tab only',
  ready: 'Ready to send, not sent yet',
  sentHere: 'Sent from this phone',
  answered: 'You have answered this',
  elsewhere:
    'Your ballot was fetched on another device. If your answers were not sent yet, continue there, or here with the resume code.',
  closedWithDraft: (when) =>
    `This survey closed ${when}. Your answers are kept on this phone; ask the evaluator if it should be opened again.`,
  missed: 'Not answered before it closed',
  ballotTaken: 'You fetched your ballot',
  enterCode: 'Enter the resume code',
  start: 'Answer the survey',
  proceed: 'Continue',
  send: 'Send the answers',
  showReceipt: 'Show the receipt',
  showDraft: 'Show what is filled in',
  counted: 'List of those counted',
  which: (action, title) => `${action}: ${title}`,
};

export type Language = 'id' | 'en';

const catalogue: Record<Language, Texts> = { id, en };

export function textsOf(language: Language): Texts {
  return catalogue[language];
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
