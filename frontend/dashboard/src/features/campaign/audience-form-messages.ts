import { defineMessages } from '../../lib/i18n';

export const audienceFormMessages = defineMessages('campaign-audience-form', {
  id: {
    count: '{{count}} orang memenuhi pilihan ini',
    'count.early':
      '{{count}} di antaranya selesai pelatihan kurang dari 6 bulan sebelum survei dibuka; evaluasi pascapelatihan lazimnya 6 sampai 12 bulan sesudahnya.',
    'count.few.anonymous': 'Survei anonim memerlukan paling sedikit {{least}} orang.',
    'count.few.named':
      'Lebih sedikit daripada kelompok terkecil ({{least}}): angkanya tidak akan ditampilkan.',
    'count.late':
      '{{count}} di antaranya selesai pelatihan lebih dari 12 bulan sebelum survei dibuka; evaluasi pascapelatihan lazimnya 6 sampai 12 bulan sesudahnya.',
    'count.leftOut': '{{count}} peserta angkatan ini tidak termasuk.',
    'months.from': 'Selesai pelatihan paling sedikit',
    'months.help': 'Sampai survei dibuka. Lazimnya 6 sampai 12 bulan; kosong berarti kapan saja.',
    'months.to': 'Selesai pelatihan paling lama',
    'months.unit': 'bulan',
    'months.usual': 'Pakai 6 sampai 12 bulan',
    'months.wrong': 'Tidak boleh lebih kecil daripada batas bawahnya.',
    sessions: 'Mata pelatihan',
    'sessions.choose': 'Pilih evaluasi lebih dahulu.',
    'sessions.help':
      'Hanya peserta program yang memuat salah satu mata pelatihan ini. Kosong berarti semua.',
    units: 'Unit kerja',
    'units.below': 'Termasuk unit di bawahnya',
    'units.help': 'Hanya peserta dari unit ini, menurut unit saat mendaftar. Kosong berarti semua.',
    'units.remove': 'Hapus {{name}}',
  },
  en: {
    count: '{{count}} people fit this choice',
    count_one: '{{count}} person fits this choice',
    'count.early':
      '{{count}} of them ended their training less than 6 months before the opening; a follow-up is usually asked 6 to 12 months after it.',
    'count.few.anonymous': 'An anonymous campaign needs at least {{least}} people.',
    'count.few.named': 'Fewer than the smallest group ({{least}}): no figures will be shown.',
    'count.late':
      '{{count}} of them ended their training more than 12 months before the opening; a follow-up is usually asked 6 to 12 months after it.',
    'count.leftOut': '{{count}} participants of these cohorts are left out.',
    'months.from': 'Training ended at least',
    'months.help': 'Until the opening. Usually 6 to 12 months; empty means at any time.',
    'months.to': 'Training ended at most',
    'months.unit': 'months',
    'months.usual': 'Use 6 to 12 months',
    'months.wrong': 'Not smaller than the lower bound.',
    sessions: 'Sessions',
    'sessions.choose': 'Choose the evaluation first.',
    'sessions.help': 'Only participants of programmes that hold one of these. Empty means all.',
    units: 'Units',
    'units.below': 'Including the units below',
    'units.help': 'Only participants of these units, by the unit of enrolment. Empty means all.',
    'units.remove': 'Remove {{name}}',
  },
});
