import type { Definition } from '@ampera/survey-engine';

const scale = ['Sangat tidak setuju', 'Tidak setuju', 'Netral', 'Setuju', 'Sangat setuju'].map(
  (label, at) => ({ code: String(at + 1), value: at + 1, label: { id: label } }),
);

/** Every kind of question, in two sections. */
export const definition: Definition = {
  schema: 1,
  languages: ['id', 'en'],
  title: { id: 'Evaluasi pascapelatihan', en: 'Post-training evaluation' },
  introduction: { id: 'Ceritakan pengalaman Anda.', en: 'Tell us what you experienced.' },
  closing: { id: 'Jawaban Anda berharga.', en: 'Your answers matter.' },
  minutes: 8,
  sections: [
    {
      code: 'manfaat',
      title: { id: 'Manfaat', en: 'Benefit' },
      description: { id: 'Tentang manfaat program.' },
      items: [
        {
          code: 'berguna',
          type: 'likert',
          text: { id: 'Program ini berguna', en: 'This programme is useful' },
          help: { id: 'Bagi pekerjaan Anda.' },
          required: true,
          options: scale,
        },
        {
          code: 'materi',
          type: 'likert-matrix',
          text: { id: 'Nilai materi berikut' },
          required: true,
          options: scale,
          rows: [
            { code: 'teori', text: { id: 'Teori' } },
            { code: 'praktik', text: { id: 'Praktik' } },
          ],
        },
        { code: 'saran', type: 'rating', text: { id: 'Apakah Anda menyarankan program ini?' } },
      ],
    },
    {
      code: 'lain',
      title: { id: 'Lain-lain' },
      items: [
        {
          code: 'cara',
          type: 'single-choice',
          text: { id: 'Cara belajar yang disukai' },
          options: [
            { code: 'A', label: { id: 'Kelas' } },
            { code: 'B', label: { id: 'Daring' } },
          ],
        },
        {
          code: 'topik',
          type: 'multiple-choice',
          text: { id: 'Topik berikutnya' },
          minChoices: 1,
          maxChoices: 2,
          options: [
            { code: 'A', label: { id: 'Waktu' } },
            { code: 'B', label: { id: 'Layanan' } },
            { code: 'C', label: { id: 'Kerja tim' } },
          ],
        },
        {
          code: 'jam',
          type: 'number',
          text: { id: 'Jam belajar per minggu' },
          min: 0,
          max: 40,
          decimals: 1,
          unit: { id: 'jam' },
        },
        { code: 'jabatan', type: 'short-text', text: { id: 'Tugas utama' }, maxLength: 30 },
        { code: 'catatan', type: 'long-text', text: { id: 'Catatan lain' }, maxLength: 500 },
      ],
    },
  ],
};

/** Answers that may be sent. */
export const complete = {
  berguna: '4',
  'materi.teori': '3',
  'materi.praktik': '5',
  topik: ['B'],
};
