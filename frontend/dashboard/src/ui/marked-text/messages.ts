import { defineMessages } from '../../lib/i18n';

export const messages = defineMessages('markedText', {
  id: {
    help: 'Pilih bagian teks dengan tetikus atau jari. Dengan papan ketik: masuk ke teks, panah kiri dan kanan memilih kalimat, Shift dan panah menambah atau mengurangi kalimat, Alt dan panah menggeser akhir per kata, Enter menandai.',
    'help.short': 'Tanpa tetikus: masuk ke teks, lalu pilih kalimat dengan tombol panah.',
    'help.touch':
      'Ketuk satu kalimat untuk memilihnya, ketuk kalimat lain untuk memperpanjang pilihan.',
    chosen: 'Bagian yang dipilih: {{words}}',
    mark: 'Tandai',
    cancel: 'Batal',
    bar: 'Bagian yang dipilih',
  },
  en: {
    help: 'Choose a passage with mouse or finger. By keyboard: go into the text, left and right arrows choose a sentence, Shift and arrows add or take away sentences, Alt and arrows move the end by words, Enter marks.',
    'help.short': 'Without a mouse: go into the text and choose sentences with the arrow keys.',
    'help.touch':
      'Tap a sentence to choose it, tap another one to stretch the choice as far as it.',
    chosen: 'Passage chosen: {{words}}',
    mark: 'Mark',
    cancel: 'Cancel',
    bar: 'Chosen passage',
  },
});
