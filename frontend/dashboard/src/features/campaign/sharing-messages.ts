import { defineMessages } from '../../lib/i18n';

export const sharingMessages = defineMessages('campaign-sharing', {
  id: {
    sharing: 'Undangan tanpa surel',
    text: 'Untuk mereka yang tidak menerima surel. Semuanya memuat alamat survei yang sama bagi setiap orang, tanpa nama dan tanpa rahasia; menjawab tetap memerlukan akun ASN.',
    cards: 'Unduh kartu (PDF)',
    'cards.help': 'Delapan kartu per halaman A4 dengan garis potong.',
    'cards.pages':
      'Delapan kartu per halaman A4 dengan garis potong; untuk {{people}} orang tanpa surel, cetak {{pages}} lembar.',
    poster: 'Unduh poster (PDF)',
    'poster.help': 'Satu halaman A4 untuk papan pengumuman.',
    'poster.anonymous': 'Satu halaman A4 untuk papan pengumuman, dengan sidik jari janji.',
    message: 'Pesan WhatsApp',
    copy: 'Salin pesan',
    copied: 'Pesan disalin',
    open: 'Buka WhatsApp',
    'file.cards': 'kartu-{{code}}.pdf',
    'file.poster': 'poster-{{code}}.pdf',
  },
  en: {
    sharing: 'Inviting without mail',
    text: 'For those who get no mail. All of it holds the survey’s address, the same for everybody, without names or secrets; answering still needs an ASN account.',
    cards: 'Download cards (PDF)',
    'cards.help': 'Eight cards on an A4 page with cut lines.',
    'cards.pages':
      'Eight cards on an A4 page with cut lines; for {{people}} people without mail print {{pages}} sheets.',
    poster: 'Download poster (PDF)',
    'poster.help': 'One A4 page for the notice board.',
    'poster.anonymous': 'One A4 page for the notice board, with the fingerprint of the promise.',
    message: 'WhatsApp message',
    copy: 'Copy message',
    copied: 'Message copied',
    open: 'Open WhatsApp',
    'file.cards': 'cards-{{code}}.pdf',
    'file.poster': 'poster-{{code}}.pdf',
  },
});
