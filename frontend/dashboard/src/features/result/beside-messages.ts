import { defineMessages } from '../../lib/i18n';

export const besideMessages = defineMessages('result-beside', {
  id: {
    'beside.difference': 'Selisih',
    'beside.item': 'Pertanyaan',
    'beside.nobody': 'Belum ada penilaian diri yang dapat disandingkan.',
    'beside.none': '–',
    'beside.title': 'Diri sendiri dan penilai lain',
    'group.beside': 'Penilai lain',
  },
  en: {
    'beside.difference': 'Difference',
    'beside.item': 'Question',
    'beside.nobody': 'There are no self-ratings yet that could stand beside others.',
    'beside.none': '–',
    'beside.title': 'Self and other raters',
    'group.beside': 'Other raters',
  },
});
