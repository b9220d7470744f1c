// A questionnaire with one item and a thread on it, as the API tells of them.
const definition = {
  schema: 1,
  languages: ['id'],
  title: { id: 'Survei peserta' },
  sections: [
    {
      code: 'manfaat',
      title: { id: 'Manfaat' },
      items: [{ type: 'rating', code: 'nilai', text: { id: 'Anda menyarankannya?' } }],
    },
  ],
};

export const questionnaire = {
  id: 'q1',
  version: 3,
  code: 'EPP',
  title: 'Survei peserta',
  status: 'DRAFT',
  itemCount: 1,
  changed: true,
  visibility: 'AGENCY',
  inLibrary: false,
  updatedAt: '2026-11-24T07:00:00Z',
  can: ['edit', 'publish', 'copy', 'archive'],
  definition,
};

export const thread = {
  id: 't1',
  version: 4,
  questionnaireId: 'q1',
  title: 'Survei peserta',
  place: 'ITEM',
  code: 'nilai',
  wording: 'Anda menyarankannya?',
  draftNumber: 2,
  state: 'OPEN',
  createdAt: '2026-11-24T07:00:00Z',
  updatedAt: '2026-11-24T08:00:00Z',
  comments: [
    {
      id: 'c1',
      author: 'Budi Santoso',
      text: 'Apakah maksudnya jelas?',
      writtenAt: '2026-11-24T07:00:00Z',
      can: [] as string[],
    },
    {
      id: 'c2',
      author: 'Siti Rahmawati',
      text: 'Menurut saya jelas.',
      writtenAt: '2026-11-24T08:00:00Z',
      can: ['edit', 'remove'],
    },
  ],
  can: ['answer', 'resolve'],
};

export const listed = (more: object = {}) => ({
  id: 't1',
  place: 'ITEM',
  code: 'nilai',
  wording: 'Anda menyarankannya?',
  draftNumber: 2,
  state: 'OPEN',
  commentCount: 2,
  author: 'Budi Santoso',
  text: 'Apakah maksudnya jelas?',
  createdAt: '2026-11-24T07:00:00Z',
  updatedAt: '2026-11-24T08:00:00Z',
  ...more,
});

export const counts = (open: number, can: string[] = ['comment']) => ({
  open,
  resolved: 1,
  places: open > 0 ? [{ place: 'ITEM', code: 'nilai', open }] : [],
  can,
});
