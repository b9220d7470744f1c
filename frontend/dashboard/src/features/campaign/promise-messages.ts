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
    'manifest.compare': 'Halaman untuk mencocokkan, terbuka untuk siapa saja',
    'manifest.copied': 'Sidik manifes disalin.',
    'manifest.copy': 'Salin',
    'manifest.hash': 'Sidik (SHA-256)',
    'manifest.link': 'Buka manifes',
    'manifest.log': 'Catatan umum semua manifes',
    'manifest.places':
      'Sidik ini tercetak pada surel undangan, kartu, dan poster. Tempelkan poster di papan pengumuman, dan minta pihak lain (Inspektorat, serikat pekerja, kampus) menyimpan salinan catatan umum: di sana situs ini tidak dapat mengubahnya.',
    'manifest.text':
      'Janji kepada responden: kunci, kelompok, kuesioner, dan waktu tutup, ditandatangani saat terbit. Umumkan sidiknya di tempat lain juga, agar responden dapat mencocokkannya.',
    'manifest.title': 'Manifes',
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
    'manifest.compare': 'Page to compare it, open to everybody',
    'manifest.copied': 'The hash was copied.',
    'manifest.copy': 'Copy',
    'manifest.hash': 'Hash (SHA-256)',
    'manifest.link': 'Open the manifest',
    'manifest.log': 'Public log of all manifests',
    'manifest.places':
      'This hash is printed in the invitation mail, on cards and on the poster. Hang the poster on the notice board, and have somebody else (inspectorate, union, university) keep a copy of the public log: there this site cannot change it.',
    'manifest.text':
      'The promise to respondents: keys, groups, questionnaire and closing time, signed at publishing. Announce the hash in another place too, so that respondents can compare it.',
    'manifest.title': 'Manifest',
  },
});
