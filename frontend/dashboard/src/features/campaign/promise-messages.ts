import { defineMessages } from '../../lib/i18n';

/** The manifest, its poster, and what was destroyed. */
export const promiseMessages = defineMessages('campaign-promise', {
  id: {
    'destruction.at': 'Dimusnahkan',
    'destruction.answers': 'Jawaban tersegel yang dihapus',
    'destruction.drafts': 'Draf tersegel yang dihapus',
    'destruction.keys': 'Kunci',
    'destruction.keys.value': '1 kunci survei dan {{count}} kunci kelompok',
    'destruction.link': 'Buka berita acara',
    'destruction.record': 'Sidik berita acara (SHA-256)',
    'destruction.text.CANCELLED':
      'Survei ini dibatalkan. Kunci dan semua yang sempat tersimpan di bawahnya sudah dimusnahkan; berita acaranya ditandatangani dan terbuka untuk umum.',
    'destruction.text.RELEASED':
      'Setelah hasil dibuka, kunci dan semua yang dapat menghubungkan jawaban dengan orang dimusnahkan. Berita acaranya ditandatangani dan terbuka untuk umum.',
    'destruction.title': 'Pemusnahan',
    'destruction.traces': 'Undangan yang jejak surat suaranya dihapus',
    'manifest.copied': 'Sidik manifes disalin.',
    'manifest.copy': 'Salin',
    'manifest.hash': 'Sidik (SHA-256)',
    'manifest.link': 'Buka manifes',
    'manifest.log': 'Catatan umum semua manifes',
    'manifest.places':
      'Pasang sidik ini di tempat yang tidak dilayani situs ini: cetak untuk papan pengumuman, dan minta pihak lain (Inspektorat, serikat, kampus) menyimpan salinan catatan umum.',
    'manifest.print': 'Cetak untuk papan pengumuman',
    'manifest.text':
      'Janji kepada responden: kunci, kelompok, kuesioner, dan waktu tutup, ditandatangani saat terbit. Umumkan sidiknya di tempat lain juga, agar responden dapat mencocokkannya.',
    'manifest.title': 'Manifes',
    'poster.differs':
      'Bila sidik di layar berbeda dari yang tercetak di sini, jangan menjawab. Simpan halamannya dan beri tahu rekan Anda.',
    'poster.how': 'Sebelum menjawab, buka alamat ini dan cocokkan enam kelompok pertama:',
    'poster.text':
      'Survei ini anonim. Sidik di bawah ini adalah sidik janjinya: siapa yang diundang, kelompok terkecil, kuesioner, dan kunci surat suara. Janji itu tidak dapat diubah tanpa mengubah sidiknya.',
    'poster.window': 'Ditutup {{to}}',
  },
  en: {
    'destruction.at': 'Destroyed',
    'destruction.answers': 'Sealed answers deleted',
    'destruction.drafts': 'Sealed drafts deleted',
    'destruction.keys': 'Keys',
    'destruction.keys.value': '1 key of the survey and {{count}} group keys',
    'destruction.link': 'Open the record',
    'destruction.record': 'Hash of the record (SHA-256)',
    'destruction.text.CANCELLED':
      'This survey was called off. Its keys and all that was kept under them are destroyed; the record is signed and public.',
    'destruction.text.RELEASED':
      'After the results were released, the keys and all that could link an answer to a person were destroyed. The record is signed and public.',
    'destruction.title': 'Destruction',
    'destruction.traces': 'Invitations whose trace of the ballot was erased',
    'manifest.copied': 'The hash was copied.',
    'manifest.copy': 'Copy',
    'manifest.hash': 'Hash (SHA-256)',
    'manifest.link': 'Open the manifest',
    'manifest.log': 'Public log of all manifests',
    'manifest.places':
      'Put this hash where this site does not serve it: print it for the notice board, and have somebody else (inspectorate, union, university) keep a copy of the public log.',
    'manifest.print': 'Print for the notice board',
    'manifest.text':
      'The promise to respondents: keys, groups, questionnaire and closing time, signed at publishing. Announce the hash in another place too, so that respondents can compare it.',
    'manifest.title': 'Manifest',
    'poster.differs':
      'If the hash on the screen is not the one printed here, do not answer. Keep the page and tell your colleagues.',
    'poster.how': 'Before you answer, open this address and compare the first six groups:',
    'poster.text':
      'This survey is anonymous. The hash below is that of its promise: who is invited, the smallest group, the questionnaire and the keys of ballots. The promise cannot change without its hash.',
    'poster.window': 'Closes {{to}}',
  },
});
