import { defineMessages } from '../../lib/i18n';

export const fileMessages = defineMessages('result.file', {
  id: {
    count: '{{n}} orang memberikan foto atau berkas.',
    download: 'Unduh',
    'download.of': 'Unduh {{name}}',
    'kind.pdf': 'PDF',
    'kind.photo': 'Foto',
    list: 'Foto dan berkas',
    more: 'Muat lebih banyak',
    name: '{{kind}} {{number}}',
    note: 'Hanya tim evaluasi yang dapat mengunduhnya. Tidak ikut dalam unduhan hasil, laporan, dan halaman publik; jangan disebarkan.',
    show: 'Lihat daftar berkas',
    shown: 'Menampilkan {{shown}} dari {{total}}',
    size: '{{size}} kB',
  },
  en: {
    count: '{{n}} people gave photos or files.',
    count_one: '{{n}} person gave photos or files.',
    download: 'Download',
    'download.of': 'Download {{name}}',
    'kind.pdf': 'PDF',
    'kind.photo': 'Photo',
    list: 'Photos and files',
    more: 'Load more',
    name: '{{kind}} {{number}}',
    note: 'Only the evaluation team can download them. They are not part of exported results, reports and the public page; do not pass them on.',
    show: 'Show the list of files',
    shown: 'Showing {{shown}} of {{total}}',
    size: '{{size}} kB',
  },
});
