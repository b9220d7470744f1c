const id = {
  title: 'Survei saya',
  skip: 'Langsung ke isi',
  welcome: 'Suara Anda memperbaiki program pembinaan',
  introduction:
    'Di sini Anda mengisi survei tentang program pembinaan yang Anda ikuti. Masuk dengan NIP Anda.',
  signIn: 'Masuk dengan NIP',
  signingIn: 'Membuka halaman masuk …',
  signOut: 'Keluar',
  signedInAs: 'Anda masuk sebagai',
  notOnRoster:
    'Akun Anda belum terdaftar sebagai pegawai. Hubungi BKPSDM agar dapat mengisi survei.',
  none: 'Belum ada survei untuk Anda',
  noneHint: 'Bila ada survei yang perlu Anda isi, survei itu muncul di halaman ini.',
  loading: 'Memuat …',
  failed: 'Halaman ini belum dapat dimuat',
  failedHint: 'Tidak ada yang hilang. Periksa sambungan Anda, lalu coba lagi.',
  retry: 'Coba lagi',
  signInFailed: 'Masuk belum berhasil',
  signInFailedHint: 'Silakan masuk sekali lagi.',
  language: 'English',
  staff: 'Buka dasbor',
} as const;

type Texts = Record<keyof typeof id, string>;

const en: Texts = {
  title: 'My surveys',
  skip: 'Skip to content',
  welcome: 'Your voice improves the development programmes',
  introduction:
    'Here you answer surveys about the programmes that you took part in. Sign in with your NIP.',
  signIn: 'Sign in with NIP',
  signingIn: 'Opening the sign-in page …',
  signOut: 'Sign out',
  signedInAs: 'You are signed in as',
  notOnRoster:
    'Your account is not on the roster of employees. Ask BKPSDM, so that you can answer surveys.',
  none: 'There is no survey for you yet',
  noneHint: 'When there is a survey for you to answer, it appears on this page.',
  loading: 'Loading …',
  failed: 'This page could not be loaded',
  failedHint: 'Nothing is lost. Check your connection and try again.',
  retry: 'Try again',
  signInFailed: 'Signing in did not succeed',
  signInFailedHint: 'Please sign in once more.',
  language: 'Bahasa Indonesia',
  staff: 'Open the dashboard',
};

export type Language = 'id' | 'en';

const catalogue: Record<Language, Texts> = { id, en };

export function textsOf(language: Language): Texts {
  return catalogue[language];
}

const KEY = 'ampera.language';

export function storedLanguage(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'id';
}

export function storeLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
