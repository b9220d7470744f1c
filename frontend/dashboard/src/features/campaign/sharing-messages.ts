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
    'cards.public': 'Delapan kartu per halaman A4, satu halaman untuk setiap titik layanan.',
    'poster.public': 'Satu halaman A4 untuk setiap titik layanan, dengan kode QR-nya sendiri.',
    'sharing.public': 'Kode QR titik layanan',
    'text.public':
      'Pasang poster di setiap titik layanan. Alamatnya tidak memuat rahasia; siapa saja dapat menjawab, tanpa akun.',
    links: 'Tautan yang sudah terisi',
    'links.text':
      'Satu alamat per pilihan, misalnya untuk setiap titik layanan. Yang membukanya tidak perlu mengisi bagian itu, dan dapat mengubahnya bila keliru.',
    'link.copy': 'Salin tautan {{answer}}',
    'link.copied': 'Tautan disalin',
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
    'cards.public': 'Eight cards on an A4 page, a page for each service point.',
    'poster.public': 'One A4 page for each service point, with a QR code of its own.',
    'sharing.public': 'QR codes of the service points',
    'text.public':
      'Hang the poster at every service point. The address holds no secret; everybody can answer, without an account.',
    links: 'Links with an answer filled in',
    'links.text':
      'One address per option, for example for every service point. Who opens it need not fill in that part, and can change it where it is wrong.',
    'link.copy': 'Copy the link for {{answer}}',
    'link.copied': 'Link copied',
    message: 'WhatsApp message',
    copy: 'Copy message',
    copied: 'Message copied',
    open: 'Open WhatsApp',
    'file.cards': 'cards-{{code}}.pdf',
    'file.poster': 'poster-{{code}}.pdf',
  },
});
