import { defineMessages } from '../../lib/i18n';

export const answerMessages = defineMessages('answer', {
  id: {
    'choose.atLeast': 'Pilih sedikitnya {{count}}.',
    'choose.atMost': 'Pilih paling banyak {{count}}.',
    'choose.between': 'Pilih {{min}} sampai {{max}}.',
    'choose.exactly': 'Pilih tepat {{count}}.',
    file: 'Foto atau berkas, paling banyak {{count}}; diberikan lewat HP, tidak di sini.',
    optional: 'opsional',
    'preset.fixed': 'Sudah terisi.',
    'preset.link': 'Terisi dari tautan; tanpa tautan itu ditanyakan seperti ini.',
    rank: 'Urutkan {{count}} pilihan, dari yang terpenting.',
    untitled: '(belum ada teks)',
  },
  en: {
    'choose.atLeast': 'Choose at least {{count}}.',
    'choose.atMost': 'Choose at most {{count}}.',
    'choose.between': 'Choose {{min}} to {{max}}.',
    'choose.exactly': 'Choose exactly {{count}}.',
    file: 'Photos or files, {{count}} at most; given on the phone, not here.',
    optional: 'optional',
    'preset.fixed': 'Already filled in.',
    'preset.link': 'Filled in from the link; without it asked like this.',
    rank: 'Put {{count}} in order, the most important first.',
    untitled: '(no text yet)',
  },
});
