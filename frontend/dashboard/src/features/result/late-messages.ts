import { defineMessages } from '../../lib/i18n';

/** Of a survey whose figures cannot come before the closing. */
export const lateMessages = defineMessages('resultLate', {
  id: {
    files: 'Berapa orang yang memberi berkas tampil setelah survei ditutup.',
    named:
      'Yang diundang kurang dari {{first}} orang. Karena itu angka dan rinciannya tampil setelah survei ditutup ({{date}}), agar tidak terbaca siapa menjawab apa.',
    text: 'Sejauh ini {{answered}} orang menjawab. Angkanya tampil setelah survei ditutup ({{date}}).',
    title: 'Angka tampil setelah survei ditutup',
  },
  en: {
    files: 'How many gave files is told when the survey is closed.',
    named:
      'Fewer than {{first}} people are invited. So figures and their breakdown come when the survey is closed ({{date}}), so that nobody can tell who answered what.',
    text: 'So far {{answered}} people have answered. The figures come when the survey is closed ({{date}}).',
    title: 'Figures come when the survey is closed',
  },
});
