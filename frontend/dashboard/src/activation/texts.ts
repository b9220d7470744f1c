const id = {
  title: 'Aktifkan akun',
  purpose: 'Evaluasi program pembinaan ASN Kota Palembang',
  other: 'English',
  step: (n: number) => `Langkah ${n} dari 2`,
  cardTitle: 'Aktifkan akun Anda',
  cardLead: 'Tulis NIP Anda dan kode yang tercetak pada kartu.',
  nip: 'NIP',
  nipHelp: '18 angka, boleh ditulis dengan spasi.',
  nipMissing: 'Tulis NIP Anda: 18 angka.',
  code: 'Kode kartu',
  codeHelp: '16 huruf dan angka; besar kecil huruf dan tanda hubung tidak berpengaruh.',
  codeMissing: 'Tulis kode pada kartu: 16 huruf dan angka.',
  next: 'Lanjut',
  checking: 'Memeriksa …',
  passwordTitle: 'Buat kata sandi',
  passwordLead: 'Mulai sekarang Anda masuk dengan NIP dan kata sandi ini.',
  password: 'Kata sandi',
  passwordHelp:
    'Sedikitnya 12 karakter dan bukan NIP Anda. Beberapa kata yang mudah diingat lebih kuat daripada satu kata yang rumit.',
  passwordShort: 'Kata sandi terlalu pendek: sedikitnya 12 karakter.',
  show: 'Tampilkan',
  hide: 'Sembunyikan',
  save: 'Simpan dan aktifkan',
  saving: 'Menyimpan …',
  back: 'Kembali',
  doneTitle: 'Akun Anda aktif',
  doneLead: 'Masuk dengan NIP dan kata sandi yang baru Anda buat. Kartunya boleh dibuang.',
  signIn: 'Masuk',
  away: 'Tidak ada sambungan ke Ampera',
  awayHint:
    'Tidak ada yang hilang; kode kartu Anda masih berlaku. Periksa sambungan, lalu coba lagi.',
  noCard:
    'Belum punya kartu, atau kartunya hilang? Hubungi administrator Ampera di perangkat daerah Anda.',
  guarded: 'Ampera tidak pernah meminta kata sandi lewat surel, telepon, atau WhatsApp.',
};

export type Texts = typeof id;

const en: Texts = {
  title: 'Activate the account',
  purpose: 'Evaluation of the development of civil servants in Palembang',
  other: 'Bahasa Indonesia',
  step: (n) => `Step ${n} of 2`,
  cardTitle: 'Activate your account',
  cardLead: 'Write your NIP and the code that is printed on the card.',
  nip: 'NIP',
  nipHelp: '18 digits; spaces are allowed.',
  nipMissing: 'Write your NIP: 18 digits.',
  code: 'Code of the card',
  codeHelp: '16 letters and digits; capitals and hyphens do not matter.',
  codeMissing: 'Write the code of the card: 16 letters and digits.',
  next: 'Go on',
  checking: 'Checking …',
  passwordTitle: 'Choose a password',
  passwordLead: 'From now on you sign in with your NIP and this password.',
  password: 'Password',
  passwordHelp:
    'At least 12 characters, and not your NIP. A few words that are easy to remember are stronger than a complicated one.',
  passwordShort: 'The password is too short: at least 12 characters.',
  show: 'Show',
  hide: 'Hide',
  save: 'Save and activate',
  saving: 'Saving …',
  back: 'Back',
  doneTitle: 'Your account is active',
  doneLead: 'Sign in with your NIP and the password that you have just chosen. The card can go.',
  signIn: 'Sign in',
  away: 'No connection to Ampera',
  awayHint:
    'Nothing is lost; the code of your card is still good. Check the connection, then try again.',
  noCard: 'No card yet, or lost it? Ask the administrator of Ampera in your agency.',
  guarded: 'Ampera never asks for your password by mail, telephone or WhatsApp.',
};

export const LANGUAGES = { id, en } as const;
export type Language = keyof typeof LANGUAGES;
