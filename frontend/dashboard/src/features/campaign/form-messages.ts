import { defineMessages } from '../../lib/i18n';

export const formMessages = defineMessages('campaign-form', {
  id: {
    'audience.title': 'Responden',
    'code.help': 'Singkat dan unik; huruf, angka, titik, dan tanda hubung.',
    'code.wrong': 'Hanya huruf, angka, titik, dan tanda hubung.',
    'cohorts.choose': 'Pilih evaluasi lebih dahulu; angkatan programnya lalu muncul di sini.',
    'cohorts.help': 'Semua peserta angkatan ini yang tidak mengundurkan diri akan diundang.',
    'cohorts.loading': 'Memuat angkatan ...',
    'cohorts.missing': 'Pilih paling sedikit satu angkatan.',
    'cohorts.none': 'Program evaluasi ini belum mempunyai angkatan.',
    'cohorts.participants': '{{count}} peserta',
    created: 'Survei ditambahkan sebagai rancangan.',
    'cuts.help':
      'Ditetapkan saat terbit. Makin banyak rincian, makin besar kelompok kecil yang harus digabung.',
    'edit.title': 'Ubah {{title}}',
    'evaluation.help': 'Tim evaluasi ini yang mengelola survei.',
    'grace.help': 'Jam antara waktu tutup dan dibukanya jawaban yang tersegel.',
    'grace.unit': 'jam',
    'identity.title': 'Survei',
    'interim.help':
      'Hanya mode anonim; kosongkan bila tidak perlu. Pertanyaan pilihan yang wajib saja, dan hanya bila setiap kelompok bertambah cukup banyak. Responden diberi tahu sebelum menjawab.',
    'interim.unit': 'hari',
    'interim.wrong': 'Hasil sementara hanya untuk mode anonim. Kosongkan.',
    'introduction.help':
      'Beberapa kalimat untuk responden: mengapa ditanya dan siapa yang membaca.',
    'minimumGroup.help':
      'Angka kelompok yang lebih kecil dari ini tidak ditampilkan. Paling sedikit 5.',
    'minimumVerbatim.help': 'Untuk jawaban tertulis. Paling sedikit 10.',
    'minimumVerbatim.wrong': 'Tidak boleh lebih kecil dari kelompok terkecil untuk angka.',
    'mode.ANONYMOUS.help':
      'Setelah ditutup, tidak ada data, cadangan, atau catatan yang menghubungkan jawaban dengan orangnya, juga tidak untuk administrator. Yang tetap terlihat: siapa yang sudah mengambil surat suara, dan rincian hasil yang dipilih di bawah. Jawaban baru dapat dibaca setelah survei ditutup dan masa tenggang berakhir.',
    'mode.NAMED.help':
      'Jawaban tersimpan bersama nama, untuk pre-test, post-test, atau tindak lanjut perorangan. Responden diberi tahu sejak halaman pertama.',
    'mode.PUBLIC.help':
      'Tanpa akun dan tanpa undangan, misalnya SKM: pengguna layanan memindai kode QR di titik layanan. Satu HP menjawab satu kali dalam rentang waktu; alamat internet tidak disimpan. Lonjakan yang tidak wajar terlihat dan dapat tidak dihitung, tetapi tidak dapat dicegah sepenuhnya.',
    'privacy.title': 'Kerahasiaan dan rincian',
    'questionnaire.help': 'Hanya versi yang sudah terbit.',
    'questionnaire.hint': '{{code}}, {{items}} butir',
    'mode.superiors': 'Penilaian atasan selalu bernama. Pilih mode bernama.',
    'role.PARTICIPANT.help': 'Setiap peserta menjawab tentang program yang diikutinya.',
    'role.SUPERIOR.help':
      'Atasan langsung, rekan sejawat, bawahan, atau pengguna layanan menilai perubahan kerja peserta. Siapa menilai siapa ditetapkan setelah rancangan disimpan.',
    saved: 'Perubahan disimpan.',
    'title.help': 'Seperti dibaca responden.',
    'window.help': 'Waktu Palembang (WIB).',
    'window.title': 'Masa pengisian',
    'window.wrong': 'Waktu tutup harus setelah waktu buka.',
  },
  en: {
    'audience.title': 'Respondents',
    'code.help': 'Short and unique; letters, digits, dot and hyphen.',
    'code.wrong': 'Letters, digits, dot and hyphen only.',
    'cohorts.choose':
      'Choose the evaluation first; the cohorts of its programmes then appear here.',
    'cohorts.help': 'All participants of these cohorts who did not withdraw are invited.',
    'cohorts.loading': 'Loading cohorts ...',
    'cohorts.missing': 'Choose at least one cohort.',
    'cohorts.none': 'The programmes of this evaluation have no cohorts yet.',
    'cohorts.participants': '{{count}} participants',
    'cohorts.participants_one': '{{count}} participant',
    created: 'The campaign was added as a draft.',
    'cuts.help':
      'Fixed at publishing. The more breakdowns, the larger the small groups that must be merged.',
    'edit.title': 'Edit {{title}}',
    'evaluation.help': 'The team of this evaluation keeps the campaign.',
    'grace.help': 'Hours between closing and the opening of the sealed answers.',
    'grace.unit': 'hours',
    'identity.title': 'Campaign',
    'interim.help':
      'Anonymous mode only; leave empty if not needed. Required questions with options only, and only where every group has grown enough. Respondents are told before they answer.',
    'interim.unit': 'days',
    'interim.wrong': 'Interim results are for the anonymous mode. Leave it empty.',
    'introduction.help': 'A few sentences for respondents: why they are asked and who reads it.',
    'minimumGroup.help': 'Figures of a smaller group are not shown. At least 5.',
    'minimumVerbatim.help': 'For written answers. At least 10.',
    'minimumVerbatim.wrong': 'Not smaller than the smallest group for figures.',
    'mode.ANONYMOUS.help':
      'After closing, no data, backup or log links an answer to a person, not for administrators either. What stays visible: who has fetched a ballot, and the breakdowns chosen below. Answers can be read only after closing and the grace.',
    'mode.NAMED.help':
      'Answers are stored with the name, for pre-tests, post-tests or personal follow-up. Respondents are told on the first page.',
    'mode.PUBLIC.help':
      'Without an account and an invitation, such as the SKM: users of a service scan a QR code at the service point. A phone answers once within a time; internet addresses are not kept. Unusual floods are seen and can be left out, but not prevented altogether.',
    'privacy.title': 'Confidentiality and breakdowns',
    'questionnaire.help': 'Published versions only.',
    'questionnaire.hint': '{{code}}, {{items}} items',
    'mode.superiors': 'Ratings by superiors are always named. Choose the named mode.',
    'role.PARTICIPANT.help': 'Every participant answers about the programme they took part in.',
    'role.SUPERIOR.help':
      'Superiors, peers, subordinates or users of the service rate how the work of participants has changed. Who rates whom is set after the draft is saved.',
    saved: 'The change was saved.',
    'title.help': 'As respondents read it.',
    'window.help': 'Time of Palembang (WIB).',
    'window.title': 'Window',
    'window.wrong': 'Closing must lie after opening.',
  },
});
