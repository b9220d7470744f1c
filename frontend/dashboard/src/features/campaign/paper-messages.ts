import { defineMessages } from '../../lib/i18n';

export const paperMessages = defineMessages('campaign-paper', {
  id: {
    paper: 'Di atas kertas',
    'paper.ANONYMOUS':
      'Lembar baca yang sama untuk semua orang. Survei anonim tidak menerima jawaban di kertas: tulisan tangan dan urutan penyerahan dapat mengungkap siapa yang menjawab.',
    'paper.NAMED':
      'Bagi yang menjawab di kertas: lembar bernomor dicetak, diisi, lalu disalin satu orang dan diperiksa orang lain sebelum dihitung. Contoh ini untuk dibaca, tanpa nomor.',
    'paper.PUBLIC':
      'Bagi pengguna layanan tanpa HP: lembar bernomor dicetak untuk satu titik layanan, tanpa nama, lalu disalin satu orang dan diperiksa orang lain sebelum dihitung. Contoh ini untuk dibaca, tanpa nomor.',
    'paper.open': 'Lembar bernomor',
  },
  en: {
    paper: 'On paper',
    'paper.ANONYMOUS':
      'A reading copy, the same for everybody. An anonymous survey takes no answers on paper: handwriting and the order in which copies come back can tell who answered.',
    'paper.NAMED':
      'For those who answer on paper: numbered sheets are printed, filled in, keyed in by one person and checked by another before they count. This example is for reading and has no number.',
    'paper.PUBLIC':
      'For users without a phone: numbered sheets are printed for one service point, without names, keyed in by one person and checked by another before they count. This example is for reading and has no number.',
    'paper.open': 'Numbered sheets',
  },
});
