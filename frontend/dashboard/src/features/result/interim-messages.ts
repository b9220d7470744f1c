import { defineMessages } from '../../lib/i18n';

export const interimMessages = defineMessages('result-interim', {
  id: {
    'interim.first': 'Hasil sementara yang pertama paling cepat {{day}}.',
    'interim.next':
      'Rilis berikutnya paling cepat {{day}}, bila kelompoknya bertambah cukup banyak.',
    'interim.text':
      'Memuat {{answers}} jawaban pada pertanyaan pilihan yang wajib. Sebagian jawaban, yang diundi, masih tersegel. Angka ini belum dapat dijadikan bukti.',
    'interim.title': 'Hasil sementara: rilis ke-{{number}}, {{day}}',
    'interim.stands':
      'Sejak rilis ini terlalu sedikit jawaban yang baru untuk menampilkan angka lain tanpa membuka jawaban seseorang. Jadi inilah hasilnya.',
  },
  en: {
    'interim.first': 'The first interim results may come on {{day}} at the earliest.',
    'interim.next': 'The next release may come on {{day}}, if its groups have grown enough.',
    'interim.text':
      'It counts {{answers}} answers to the required questions with options. A part of the answers, drawn by lot, is still sealed. These figures cannot be evidence yet.',
    'interim.title': 'Interim results: release {{number}}, {{day}}',
    'interim.stands':
      'Since this release too few answers are new to show other figures without opening somebody’s answer. So these are the results.',
  },
});
