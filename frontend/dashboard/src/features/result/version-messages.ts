import { defineMessages } from '../../lib/i18n';

export const versionMessages = defineMessages('result.versions', {
  id: {
    answers: '{{count}} jawaban',
    earlier: 'Versi {{number}}:',
    leftOut: 'Tidak ditanyakan lagi, jadi tidak masuk hasil:',
    notAsked: 'Belum ditanyakan dalam versi ini:',
    present: 'Versi {{number}} (ditanyakan sekarang):',
    refused: 'Berarti lain dalam versi ini, jadi tidak digabung:',
    text: 'Survei ini berganti versi. Butir yang sama digabung; butir yang baru hanya ditanyakan kepada sebagian.',
    title: 'Versi yang digabung',
  },
  en: {
    answers: '{{count}} answers',
    answers_one: '{{count}} answer',
    earlier: 'Version {{number}}:',
    leftOut: 'No longer asked, so not in the figures:',
    notAsked: 'Not asked in this version:',
    present: 'Version {{number}} (asked now):',
    refused: 'Meant something else in this version, so not joined:',
    text: 'This survey changed its version. Items that are the same are joined; new ones were asked only of some.',
    title: 'Versions that are joined',
  },
});
