import { defineMessages } from '../../lib/i18n';

export const pairMessages = defineMessages('resultPair', {
  id: {
    'pair.axis.importance': 'Kepentingan (skala {{from}}–{{to}})',
    'pair.axis.performance': 'Kinerja (skala {{from}}–{{to}})',
    'pair.both': 'n yang memberi keduanya',
    'pair.change': 'Perubahan',
    'pair.conformity': 'Kesesuaian',
    'pair.gap': 'Selisih kinerja − kepentingan',
    'pair.gap.n': 'selisih {{gap}} (n = {{n}})',
    'pair.message.act': 'Prioritas utama: {{list}}',
    'pair.message.change': 'Perubahan terbesar: {{label}} ({{change}})',
    'pair.message.noChange': 'Perubahan belum dapat ditampilkan',
    'pair.message.noneToAct': 'Tidak ada yang penting tetapi kinerjanya rendah',
    'pair.message.notPlaced': 'Kuadran belum dapat ditampilkan',
    'pair.note.before-after':
      'Sesudah dikurangi sebelum, dari yang memberi keduanya; interval 95 %. Keduanya ditanyakan sesudahnya.',
    'pair.note.importance-performance':
      'Garis bersilang di rata-rata semua pernyataan; selisih dihitung dari yang memberi kedua penilaian.',
    'pair.placed': 'kepentingan {{importance}}, kinerja {{performance}}',
    'pair.plot':
      'Peta kuadran {{count}} pernyataan menurut kinerja dan kepentingan; angkanya ada di daftar.',
    'pair.quadrant': 'Kuadran',
    'pair.row': 'Pernyataan',
    'quadrant.ACT': 'A Prioritas utama',
    'quadrant.EXCESS': 'D Berlebihan',
    'quadrant.KEEP': 'B Pertahankan prestasi',
    'quadrant.LOW_PRIORITY': 'C Prioritas rendah',
  },
  en: {
    'pair.axis.importance': 'Importance (scale {{from}}–{{to}})',
    'pair.axis.performance': 'Performance (scale {{from}}–{{to}})',
    'pair.both': 'n who gave both',
    'pair.change': 'Change',
    'pair.conformity': 'Conformity',
    'pair.gap': 'Gap, performance − importance',
    'pair.gap.n': 'gap {{gap}} (n = {{n}})',
    'pair.message.act': 'Act first on: {{list}}',
    'pair.message.change': 'Largest change: {{label}} ({{change}})',
    'pair.message.noChange': 'The change cannot be shown yet',
    'pair.message.noneToAct': 'Nothing is important and done poorly',
    'pair.message.notPlaced': 'Quadrants cannot be shown yet',
    'pair.note.before-after':
      'After less before, of those who gave both; 95 % interval. Both were asked afterwards.',
    'pair.note.importance-performance':
      'The lines cross at the means of all statements; the gap is of those who gave both ratings.',
    'pair.placed': 'importance {{importance}}, performance {{performance}}',
    'pair.plot':
      'Quadrant map of {{count}} statements by performance and importance; the list has the figures.',
    'pair.quadrant': 'Quadrant',
    'pair.row': 'Statement',
    'quadrant.ACT': 'A Act first',
    'quadrant.EXCESS': 'D Possible excess',
    'quadrant.KEEP': 'B Keep it up',
    'quadrant.LOW_PRIORITY': 'C Low priority',
  },
});
