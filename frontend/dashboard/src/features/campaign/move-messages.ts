import { defineMessages } from '../../lib/i18n';

export const moveMessages = defineMessages('campaign.move', {
  id: {
    choose: 'Pilih versi.',
    close: 'Tutup',
    done: 'Survei kini menanyakan versi {{number}}.',
    move: 'Ganti versi',
    none: 'Versi {{number}} yang ditanyakan sekarang adalah yang terbaru. Terbitkan dahulu versi baru kuesionernya.',
    option: 'Versi {{number}}, terbit {{at}}',
    text: 'Mulai sekarang yang ditanyakan adalah versi ini. Jawaban yang sudah masuk tidak berubah, dan yang sedang mengisi versi {{number}} masih dapat mengirimnya. Hasil menggabungkan butir yang sama dan menyebut yang tidak.',
    title: 'Ganti versi {{title}}',
    version: 'Versi kuesioner',
  },
  en: {
    choose: 'Choose a version.',
    close: 'Close',
    done: 'The survey now asks version {{number}}.',
    move: 'Change the version',
    none: 'Version {{number}}, which is asked now, is the latest. Publish a new version of the questionnaire first.',
    option: 'Version {{number}}, published {{at}}',
    text: 'From now on this version is asked. Answers that came in do not change, and whoever is answering version {{number}} can still send it. The results join items that are the same, and name those that are not.',
    title: 'Change the version of {{title}}',
    version: 'Version of the questionnaire',
  },
});
