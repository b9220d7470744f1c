import { defineMessages } from '../lib/i18n';

export const messages = defineMessages('auth', {
  id: {
    'expired.signIn': 'Masuk lagi',
    'expired.signOut': 'Keluar saja',
    'expired.text':
      'Anda perlu masuk lagi. Halaman ini tetap terbuka dan isian Anda tidak hilang; yang sedang disimpan akan diteruskan setelah Anda masuk.',
    'expired.title': 'Sesi Anda berakhir',
    'expired.blocked':
      'Jendela untuk masuk tidak terbuka. Izinkan jendela sembulan (pop-up) untuk alamat ini, lalu coba lagi.',
    'failed.detail': 'Periksa sambungan Anda, lalu coba lagi.',
    'failed.title': 'Halaman masuk tidak terjangkau',
    respondent: 'Membuka survei Anda…',
    retry: 'Coba lagi',
    'secondStep.go': 'Tulis kode',
    'secondStep.leading': 'Membuka langkah kedua…',
    'secondStep.surveys': 'Buka survei saya saja',
    'secondStep.text':
      'Anda memiliki peran staf. Peran itu dijaga oleh kode dari aplikasi di HP Anda, selain kata sandi.',
    'secondStep.title': 'Satu langkah lagi untuk masuk',
    'signedOut.again': 'Masuk lagi',
    'signedOut.text': 'Terima kasih. Anda dapat menutup halaman ini.',
    'signedOut.title': 'Anda sudah keluar',
    starting: 'Memuat Ampera…',
  },
  en: {
    'expired.signIn': 'Sign in again',
    'expired.signOut': 'Sign out instead',
    'expired.text':
      'Please sign in again. This page stays open and nothing you wrote is lost; what was being saved goes on after you have signed in.',
    'expired.title': 'Your session has ended',
    'expired.blocked':
      'The window for signing in did not open. Allow pop-ups for this address, then try again.',
    'failed.detail': 'Check your connection, then try again.',
    'failed.title': 'The sign-in page cannot be reached',
    respondent: 'Opening your surveys…',
    retry: 'Try again',
    'secondStep.go': 'Write the code',
    'secondStep.leading': 'Opening the second step…',
    'secondStep.surveys': 'Only open my surveys',
    'secondStep.text':
      'You have a staff role. Besides the password, it is guarded by a code of the app on your phone.',
    'secondStep.title': 'One more step to sign in',
    'signedOut.again': 'Sign in again',
    'signedOut.text': 'Thank you. You may close this page.',
    'signedOut.title': 'You have signed out',
    starting: 'Loading Ampera…',
  },
});
