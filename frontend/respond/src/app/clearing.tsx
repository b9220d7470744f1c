import { useEffect, useState } from 'preact/hooks';

import { signOut } from '../auth/session';
import type { Language } from '../lib/messages';
import { clearDevice, unsentOf } from '../store/clearing';
import type { Drafts } from '../store/drafts';
import { Confirmed } from './parts';

const TEXTS = {
  id: {
    clear: 'Selesai di komputer bersama',
    hint: 'Anda keluar; isian, tanda terima, dan kode lanjutan Anda dihapus dari komputer ini.',
    ask: (n: number) =>
      `Ada ${n} survei yang belum terkirim. Isiannya hilang bila komputer ini dibersihkan.`,
    yes: 'Hapus dan selesai',
    no: 'Batal',
  },
  en: {
    clear: 'Done at a shared computer',
    hint: 'You are signed out; what you filled in, your receipts and resume codes are removed from this computer.',
    ask: (n: number) =>
      `${n === 1 ? 'One survey was' : `${n} surveys were`} not sent. What you filled in is lost when this computer is cleared.`,
    yes: 'Delete and leave',
    no: 'Cancel',
  },
};

interface ClearingProps {
  drafts: Drafts;
  owner: string | undefined;
  language: Language;
}

/** At a counter: one tap signs out and leaves nothing behind; two, where an answer would be lost. */
export function Clearing({ drafts, owner, language }: ClearingProps) {
  const texts = TEXTS[language];
  const [unsent, setUnsent] = useState(0);
  useEffect(() => {
    void unsentOf(drafts, owner).then(setUnsent);
  }, [drafts, owner]);
  const leave = async () => {
    await clearDevice(drafts, owner);
    await signOut();
  };
  return (
    <div>
      {unsent > 0 ? (
        <Confirmed
          label={texts.clear}
          ask={texts.ask(unsent)}
          yes={texts.yes}
          no={texts.no}
          onYes={() => void leave()}
        />
      ) : (
        <button type="button" class="quiet" onClick={() => void leave()}>
          {texts.clear}
        </button>
      )}
      <p class="help">{texts.hint}</p>
    </div>
  );
}
