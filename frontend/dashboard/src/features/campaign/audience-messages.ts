import { defineMessages } from '../../lib/i18n';

export const audienceMessages = defineMessages('campaign-audience', {
  id: {
    'freeze.cohorts': 'respondennya: {{count}} orang, menurut peserta saat ini',
    'freeze.cuts': 'rincian hasil: {{cuts}}',
    'freeze.questionnaire': 'kuesionernya: {{title}}, versi {{number}}',
    'freeze.strata': '{{count}} kelompok dengan kuncinya masing-masing',
    'freeze.text': 'Setelah terbit, yang berikut tidak dapat diubah lagi:',
    'freeze.window': 'masa pengisian: {{from}} sampai {{to}}',
    'freeze.mode': 'modenya: {{mode}}',
    least: 'Setiap kelompok paling sedikit {{least}} orang, tiga kali kelompok terkecil.',
    'merge.cut': 'Rincian',
    'merge.into': 'Digabung ke',
    'merge.label': 'Terlalu kecil',
    'merge.title': 'Kelompok kecil yang digabung',
    'note.AFTER_FOLLOW_UP':
      '{{count}} orang selesai pelatihan lebih dari 12 bulan sebelum survei dibuka. Evaluasi pascapelatihan lazimnya 6 sampai 12 bulan sesudahnya; ingatan dan jabatan mungkin sudah berubah.',
    'note.BEFORE_FOLLOW_UP':
      '{{count}} orang selesai pelatihan kurang dari 6 bulan sebelum survei dibuka. Untuk evaluasi pascapelatihan, tunggu 6 sampai 12 bulan; untuk kesan di akhir pelatihan, abaikan.',
    'note.INTERIM_WITHOUT_ITEMS':
      'Hasil sementara memerlukan pertanyaan pilihan yang wajib dijawab semua orang; kuesioner ini tidak memilikinya.',
    'note.INVITED_ONCE':
      '{{count}} orang ikut dalam lebih dari satu angkatan; mereka diundang satu kali saja.',
    'note.BELOW_MINIMUM':
      'Hanya {{count}} orang, lebih sedikit daripada kelompok terkecil: angkanya tidak akan ditampilkan.',
    'note.LEFT_OUT': '{{count}} peserta angkatan ini tidak termasuk menurut pilihan responden.',
    'note.ITEMS_ASK_WHO':
      'Butir {{items}} tampak menanyakan siapa yang menjawab. Ubah butir itu, atau tuliskan alasannya saat menerbitkan.',
    'note.ITEMS_COMBINE':
      'Butir {{items}} bersama-sama membedakan {{count}} macam orang, lebih banyak daripada orang dalam kelompok terkecil. Kurangi pilihannya, atau pakai rincian hasil sebagai gantinya.',
    'note.ITEMS_IDENTIFY':
      'Butir {{items}} tidak boleh ada dalam survei anonim atau survei untuk umum: jawabannya mengenali orang. Ubah kuesionernya.',
    'note.NAMED':
      'Jawaban tersimpan bersama nama, dan responden diberi tahu sejak halaman pertama.',
    'note.NOBODY': 'Angkatan yang dipilih belum mempunyai peserta. Tambahkan peserta lebih dahulu.',
    'note.NOT_BROKEN_DOWN':
      'Hasil tidak dapat dirinci menurut {{cut}}: kelompoknya terlalu kecil. Tambahkan angkatan, atau kurangi rincian lain.',
    'note.SUBJECT_GONE': '{{count}} penilai dilewati karena peserta yang dinilai sudah tidak ada.',
    'note.TOO_SMALL':
      'Kurang {{count}} responden untuk survei anonim. Tambahkan angkatan, atau pakai mode bernama.',
    'note.WITHOUT_RATER': '{{count}} peserta belum mempunyai penilai; mereka tidak dinilai.',
    'note.WINDOW_PAST': 'Waktu tutup sudah lewat. Ubah masa pengisian lebih dahulu.',
    'freeze.points': 'titik layanannya: {{count}}, dengan kode QR masing-masing',
    preview: 'Akan diundang {{count}} orang.',
    'preview.public':
      'Siapa saja yang memakai layanan dapat menjawab; diperkirakan {{count}} orang selama survei.',
    'preview.title': 'Pratinjau responden',
    publish: 'Terbitkan',
    'publish.title': 'Terbitkan “{{title}}”?',
    published: 'Survei terbit.',
    reason: 'Mengapa butir {{items}} perlu ditanyakan',
    'reason.help':
      'Alasan ini ikut dalam pernyataan survei yang dibaca umum, dan tercatat di jejak audit.',
    size: 'Orang',
  },
  en: {
    'freeze.cohorts': 'the respondents: {{count}} people, by the participants of now',
    'freeze.cuts': 'the breakdowns: {{cuts}}',
    'freeze.questionnaire': 'the questionnaire: {{title}}, version {{number}}',
    'freeze.strata': '{{count}} groups, each with its own key',
    'freeze.strata_one': '{{count}} group with its own key',
    'freeze.text': 'After publishing, these are not changed any more:',
    'freeze.window': 'the window: {{from}} to {{to}}',
    'freeze.mode': 'the mode: {{mode}}',
    least: 'Every group has at least {{least}} people, three times the smallest group.',
    'merge.cut': 'Breakdown',
    'merge.into': 'Merged into',
    'merge.label': 'Too small',
    'merge.title': 'Small groups that are merged',
    'note.AFTER_FOLLOW_UP':
      '{{count}} people finished their training more than 12 months before the survey opens. A follow-up is usually asked 6 to 12 months after it; memories and posts may have changed.',
    'note.BEFORE_FOLLOW_UP':
      '{{count}} people finished their training less than 6 months before the survey opens. For a follow-up, wait 6 to 12 months; for impressions at its end, never mind.',
    'note.INTERIM_WITHOUT_ITEMS':
      'Interim results need questions with options that everybody must answer; this questionnaire has none.',
    'note.INVITED_ONCE':
      '{{count}} people take part in more than one cohort; they are invited once.',
    'note.INVITED_ONCE_one':
      '{{count}} person takes part in more than one cohort and is invited once.',
    'note.BELOW_MINIMUM':
      'Only {{count}} people, fewer than the smallest group: no figures will be shown.',
    'note.LEFT_OUT': '{{count}} participants of these cohorts are left out by the rule.',
    'note.ITEMS_ASK_WHO':
      'The items {{items}} seem to ask who answers. Change them, or say why when you publish.',
    'note.ITEMS_COMBINE':
      'Together the items {{items}} tell {{count}} kinds of people apart, more than there are people in the smallest group. Offer fewer options, or use breakdowns instead.',
    'note.ITEMS_IDENTIFY':
      'The items {{items}} cannot stand in an anonymous or public survey: their answers identify people. Change the questionnaire.',
    'note.NAMED': 'Answers are stored with the name, and respondents are told on the first page.',
    'note.NOBODY': 'The chosen cohorts have no participants yet. Add participants first.',
    'note.NOT_BROKEN_DOWN':
      'Results cannot be broken down by {{cut}}: the groups are too small. Add cohorts, or choose fewer breakdowns.',
    'note.SUBJECT_GONE': '{{count}} raters are left out: the participant they rate is gone.',
    'note.SUBJECT_GONE_one': '{{count}} rater is left out: the participant they rate is gone.',
    'note.TOO_SMALL':
      '{{count}} respondents are missing for an anonymous campaign. Add cohorts, or use the named mode.',
    'note.TOO_SMALL_one':
      '{{count}} respondent is missing for an anonymous campaign. Add cohorts, or use the named mode.',
    'note.WITHOUT_RATER': '{{count}} participants have no rater yet; they are not rated.',
    'note.WITHOUT_RATER_one': '{{count}} participant has no rater yet and is not rated.',
    'note.WINDOW_PAST': 'The closing time has passed. Change the window first.',
    'freeze.points': 'the service points: {{count}}, each with its QR code',
    preview: '{{count}} people would be invited.',
    preview_one: '{{count}} person would be invited.',
    'preview.public':
      'Everybody who uses the service may answer; about {{count}} people are expected.',
    'preview.title': 'Preview of the respondents',
    publish: 'Publish',
    'publish.title': 'Publish “{{title}}”?',
    published: 'The campaign is published.',
    reason: 'Why the items {{items}} have to be asked',
    'reason.help': 'The reason becomes part of the public promise and of the audit trail.',
    size: 'People',
  },
});
