import { defineMessages } from '../../lib/i18n';

export const taskMessages = defineMessages('unit-tasks', {
  id: {
    all: 'Semua tindak lanjut unit Anda',
    none: 'Tidak ada rekomendasi yang menunggu unit Anda.',
    title: 'Menunggu unit Anda',
  },
  en: {
    all: 'All follow-up of your unit',
    none: 'No recommendation waits for your unit.',
    title: 'Waiting for your unit',
  },
});
