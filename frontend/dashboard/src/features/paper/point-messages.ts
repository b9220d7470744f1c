import { defineMessages } from '../../lib/i18n';

/** Sheets of surveys for everybody. */
export const pointMessages = defineMessages('paper-point', {
  id: {
    point: 'Titik layanan',
    make: 'Setiap lembar mendapat nomor sendiri dengan kode QR dan memuat titik layanannya. Tidak ada nama di atasnya.',
  },
  en: {
    point: 'Service point',
    make: 'Every sheet gets a number of its own with a QR code, and its service point. There is no name on it.',
  },
});
