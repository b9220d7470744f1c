import { defineMessages } from '../../lib/i18n';

export const pointsMessages = defineMessages('campaign-points', {
  id: {
    add: 'Tambah titik layanan',
    code: 'Kode',
    'code.help': 'Huruf, angka, dan tanda hubung; ikut dalam alamat kode QR.',
    'code.twice': 'Kode ini sudah dipakai titik layanan lain.',
    'code.wrong': 'Hanya huruf, angka, dan tanda hubung.',
    device: 'Satu HP menjawab satu kali dalam',
    'device.help':
      'Untuk tablet yang dipakai bergantian di loket, pakai 1 jam. Siapa yang menghapus data peramban terhitung HP baru.',
    'device.unit': 'jam',
    missing: 'Tambahkan paling sedikit satu titik layanan.',
    name: 'Nama',
    'name.help': 'Seperti dibaca responden, misalnya "Loket 1 Disdukcapil".',
    one: 'Titik {{number}}',
    points: 'Titik layanan',
    'points.help':
      'Kode QR dipasang di setiap titik, dan hasil dirinci menurut titik. Ditetapkan saat terbit.',
    remove: 'Hapus titik {{number}}',
    visitors: 'Perkiraan pengguna layanan',
    'visitors.help': 'Selama survei, di titik ini; dasar tingkat jawaban dan ukuran sampel.',
    'visitors.unit': 'orang',
  },
  en: {
    add: 'Add a service point',
    code: 'Code',
    'code.help': 'Letters, digits and hyphen; part of the address in the QR code.',
    'code.twice': 'Another service point has this code.',
    'code.wrong': 'Letters, digits and hyphen only.',
    device: 'A phone answers once within',
    'device.help':
      'For a tablet that is handed round at a counter, use 1 hour. Whoever empties the browser counts as a new phone.',
    'device.unit': 'hours',
    missing: 'Add at least one service point.',
    name: 'Name',
    'name.help': 'As respondents read it, for example "Counter 1, civil registry".',
    one: 'Point {{number}}',
    points: 'Service points',
    'points.help':
      'A QR code hangs at every point, and results are broken down by point. Fixed at publishing.',
    remove: 'Remove point {{number}}',
    visitors: 'Expected users of the service',
    'visitors.help':
      'While the campaign runs, at this point; response and sample are reckoned from it.',
    'visitors.unit': 'people',
  },
});
