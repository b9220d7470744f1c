import { defineMessages } from '../../lib/i18n';

export const sampleMessages = defineMessages('campaign-sample', {
  id: {
    sample: 'Jawaban terhadap kebutuhan sampel',
    'text.daily':
      'Dihitung sekali sehari, dan per titik setelah cukup banyak jawaban. Kelompok dengan kurang dari {{minimum}} jawaban, dan yang melindunginya, tidak disebut jumlahnya.',
    'text.live':
      'Dihitung langsung, tanpa nama. Kelompok dengan kurang dari {{minimum}} jawaban, dan yang melindunginya, tidak disebut jumlahnya.',
    'text.sealed':
      'Survei anonim: jawaban per kelompok baru dihitung setelah hasilnya dibuka. Sampai saat itu tersedia ukuran kelompok dan kebutuhannya.',
    by: 'Rinci menurut',
    'by.none': 'tidak dirinci',
    group: 'Kelompok',
    all: 'Semua',
    none: 'Tanpa keterangan',
    F: 'Perempuan',
    M: 'Laki-laki',
    expected: 'Diperkirakan',
    invited: 'Diundang',
    answered: 'Menjawab',
    table: 'Perlu (Krejcie-Morgan)',
    ten: 'Perlu (±10 poin)',
    state: 'Keterangan',
    hidden: 'tidak disebut',
    reached: 'cukup menurut tabel (±{{margin}})',
    'reached.ten': 'cukup untuk ±10 poin (±{{margin}})',
    short: 'kurang {{count}} lagi untuk ±10 poin',
    'state.small': 'jumlahnya dilindungi',
    help: 'Krejcie-Morgan: ±5 poin, yakin 95 %. Batas kesalahan hanya berlaku bila yang menjawab mewakili yang diundang secara acak.',
  },
  en: {
    sample: 'Answers against the sample needed',
    'text.daily':
      'Counted once a day, and at a point after enough answers. Groups with fewer than {{minimum}} answers, and those that protect them, have no count.',
    'text.live':
      'Counted live, without names. Groups with fewer than {{minimum}} answers, and those that protect them, have no count.',
    'text.sealed':
      'Anonymous survey: answers by group are counted after the release. Until then there are the sizes of the groups and what they need.',
    by: 'Break down by',
    'by.none': 'nothing',
    group: 'Group',
    all: 'All',
    none: 'Not stated',
    F: 'Women',
    M: 'Men',
    expected: 'Expected',
    invited: 'Invited',
    answered: 'Answered',
    table: 'Needed (Krejcie-Morgan)',
    ten: 'Needed (±10 points)',
    state: 'Note',
    hidden: 'not told',
    reached: 'enough by the table (±{{margin}})',
    'reached.ten': 'enough for ±10 points (±{{margin}})',
    short: '{{count}} more needed for ±10 points',
    'state.small': 'its count is protected',
    help: 'Krejcie-Morgan: ±5 points, 95 % sure. The margin only holds if those who answered stand for the invited at random.',
  },
});
