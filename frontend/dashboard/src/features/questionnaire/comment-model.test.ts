import type { Definition } from '@ampera/survey-engine';
import { describe, expect, it } from 'vitest';

import { textOf } from '../../lib/i18n';
import { commentMessages } from './comment-messages';
import {
  type CommentCounts,
  nameOf,
  ofItem,
  ofSection,
  openAt,
  pointerOf,
  wholeDraft,
} from './comment-model';

const t = textOf(commentMessages);
const definition: Definition = {
  schema: 1,
  languages: ['id'],
  title: { id: 'Survei peserta' },
  sections: [
    {
      code: 'materi',
      title: { id: 'Materi' },
      items: [{ type: 'rating', code: 'nilai', text: { id: 'Nilai materi' } }],
    },
    {
      code: 'saran',
      title: { id: '' },
      items: [
        { type: 'long-text', code: 'metode', text: { id: 'Saran metode' } },
        { type: 'long-text', code: 'baru', text: { id: '' } },
      ],
    },
  ],
};

describe('a place of the draft', () => {
  it('is called as the editor counts it', () => {
    expect(nameOf(wholeDraft, definition, t)).toBe('seluruh konsep');
    expect(nameOf(ofSection('materi'), definition, t)).toBe('Bagian 1, Materi');
    expect(nameOf(ofSection('saran'), definition, t)).toBe('Bagian 2');
    expect(nameOf(ofItem('metode'), definition, t)).toBe('Butir 2, Saran metode');
    expect(nameOf(ofItem('baru'), definition, t)).toBe('Butir 3');
  });

  it('has no name when it is gone; a section is no item', () => {
    expect(nameOf(ofItem('hilang'), definition, t)).toBeNull();
    expect(nameOf(ofItem('saran'), definition, t)).toBeNull();
    expect(nameOf(ofSection('nilai'), definition, t)).toBeNull();
    expect(pointerOf(ofItem('hilang'), definition)).toBeNull();
  });

  it('is found in the editor by its pointer', () => {
    expect(pointerOf(wholeDraft, definition)).toBe('/title/id');
    expect(pointerOf(ofSection('saran'), definition)).toBe('/sections/1/title');
    expect(pointerOf(ofItem('metode'), definition)).toBe('/sections/1/items/0/text');
  });

  it('has the open threads that the server counts there', () => {
    const counts: CommentCounts = {
      open: 3,
      resolved: 0,
      places: [
        { place: 'DRAFT', open: 1 },
        { place: 'ITEM', code: 'nilai', open: 2 },
      ],
      can: [],
    };
    expect(openAt(counts, wholeDraft)).toBe(1);
    expect(openAt(counts, ofItem('nilai'))).toBe(2);
    expect(openAt(counts, ofSection('nilai'))).toBe(0);
    expect(openAt(undefined, wholeDraft)).toBe(0);
  });
});
