import { defineMessages } from '../../lib/i18n';

export const satisfactionMessages = defineMessages('result-satisfaction', {
  id: {
    all: 'Semua',
    group: 'Kelompok',
    help: 'Rata-rata sembilan unsur, masing-masing berbobot 1/9, dikali 25 (PermenPANRB 14/2017). Mutu: A sejak 88,31; B sejak 76,61; C sejak 65,00; D di bawahnya. Kelompok yang salah satu unsurnya disembunyikan tidak mempunyai indeks.',
    hidden: 'disembunyikan',
    index: 'Indeks',
    quality: 'Mutu',
    title: 'Indeks kepuasan masyarakat (SKM)',
  },
  en: {
    all: 'All',
    group: 'Group',
    help: 'Mean of nine elements, each weighing 1/9, times 25 (PermenPANRB 14/2017). Quality: A from 88.31, B from 76.61, C from 65.00, D below. A group of which one element is hidden has no index.',
    hidden: 'hidden',
    index: 'Index',
    quality: 'Quality',
    title: 'Index of public satisfaction (SKM)',
  },
});
