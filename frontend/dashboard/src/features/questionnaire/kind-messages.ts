import { defineMessages } from '../../lib/i18n';

export const kindMessages = defineMessages('questionnaireKind', {
  id: {
    accepts: 'Yang boleh diberikan',
    'accepts.photo': 'foto',
    'accepts.pdf': 'PDF',
    'accepts.help':
      'Hanya dalam survei bernama: foto dan berkas menunjukkan orangnya. Foto dikecilkan dan keterangan kamera (tempat, waktu) dibuang; satu berkas paling besar 5 MB. Di kertas tidak dapat diberikan.',
    files: 'Paling banyak berkas',
    'files.help': '1 sampai 3.',
    picture: 'Gambar',
    'picture.add': 'Unggah gambar',
    'picture.alt': 'Yang terlihat pada gambar',
    'picture.alt.help': 'Dibacakan kepada yang tidak melihat gambar; wajib dalam setiap bahasa.',
    'picture.change': 'Ganti gambar',
    'picture.help':
      'PNG, JPEG, atau WebP. Gambar dikecilkan dan keterangan kamera (tempat, waktu) dibuang. Jangan memuat wajah atau data orang tanpa izin.',
    'picture.remove': 'Hapus gambar',
    preset: 'Terisi sendiri',
    'preset.none': 'tidak, responden menjawab',
    'preset.fixed': 'tetap: sama bagi semua responden',
    'preset.fixed.help':
      'Sisakan satu pilihan; itulah jawabannya. Responden melihatnya tetapi tidak mengisi.',
    'preset.link': 'dari tautan, misalnya titik layanan',
    'preset.link.help':
      'Tautan menyebut kode salah satu pilihan; selain itu diabaikan, dan tanpa tautan itu pertanyaannya diajukan. Jangan pernah memuat data orang. Hanya untuk survei bernama.',
    parameter: 'Nama dalam tautan',
    'parameter.help': 'Tambahkan pada akhir alamat survei: {{example}}',
    pair: 'Setiap pernyataan dinilai',
    'pair.none': 'sekali',
    'pair.importance-performance': 'dua kali: kepentingan dan kinerja',
    'pair.importance-performance.help':
      'Hasil menunjukkan kuadran: mana yang penting tetapi kinerjanya rendah (analisis kepentingan-kinerja). Pakai skala yang cocok untuk keduanya, dari rendah ke tinggi.',
    'pair.before-after': 'dua kali: sebelum dan sesudah',
    'pair.before-after.help':
      'Keduanya ditanyakan sesudahnya (pre-test retrospektif). Hasil menunjukkan perubahan setiap orang, dirata-ratakan.',
    'pair.first': 'Judul penilaian pertama',
    'pair.second': 'Judul penilaian kedua',
  },
  en: {
    accepts: 'What may be given',
    'accepts.photo': 'photos',
    'accepts.pdf': 'PDF',
    'accepts.help':
      'In named surveys only: photos and files tell whose they are. Photos are made smaller and what the camera wrote (place, time) is removed; a file has 5 MB at most. They cannot be given on paper.',
    files: 'Files at most',
    'files.help': '1 to 3.',
    picture: 'Picture',
    'picture.add': 'Upload a picture',
    'picture.alt': 'What there is to see',
    'picture.alt.help': 'Read to those who do not see the picture; needed in every language.',
    'picture.change': 'Change the picture',
    'picture.help':
      'PNG, JPEG or WebP. The picture is made smaller and what the camera wrote (place, time) is removed. No faces or data of people without their leave.',
    'picture.remove': 'Remove the picture',
    preset: 'Filled in by itself',
    'preset.none': 'no, respondents answer',
    'preset.fixed': 'fixed: the same for everybody',
    'preset.fixed.help':
      'Leave one option; it is the answer. Respondents see it and fill in nothing.',
    'preset.link': 'from the link, such as a service point',
    'preset.link.help':
      'The link names the code of one of the options; anything else is passed over, and without it the question is asked. Never personal data. For named surveys only.',
    parameter: 'Name in the link',
    'parameter.help': 'Add to the end of the survey’s address: {{example}}',
    pair: 'Every statement is rated',
    'pair.none': 'once',
    'pair.importance-performance': 'twice: importance and performance',
    'pair.importance-performance.help':
      'Results show quadrants: what is important but done poorly (importance-performance analysis). Use a scale that suits both, from low to high.',
    'pair.before-after': 'twice: before and after',
    'pair.before-after.help':
      'Both are asked afterwards (retrospective pre-test). Results show the change of each person, as a mean.',
    'pair.first': 'Heading of the first rating',
    'pair.second': 'Heading of the second rating',
  },
});
