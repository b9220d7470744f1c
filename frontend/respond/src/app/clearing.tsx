import { useEffect, useState } from 'preact/hooks';

import { signOut } from '../auth/session';
import type { Language } from '../lib/messages';
import type { Me } from '../lib/wire';
import { clearDevice, unsentOf } from '../store/clearing';
import { forgetDocuments } from '../store/documents';
import { forgetOwner } from '../store/here';
import { Confirmed } from './parts';
import { useServices } from './services';

const TEXTS = {
  id: {
    signOut: 'Keluar',
    clear: 'Selesai di komputer bersama',
    hint: 'Anda keluar; isian, tanda terima, dan kode lanjutan Anda dihapus dari komputer ini.',
    ask: (n: number) =>
      `Ada ${n} survei yang belum terkirim. Isiannya hilang bila komputer ini dibersihkan.`,
    yes: 'Hapus dan selesai',
    no: 'Batal',
  },
  en: {
    signOut: 'Sign out',
    clear: 'Done at a shared computer',
    hint: 'You are signed out; what you filled in, your receipts and resume codes are removed from this computer.',
    ask: (n: number) =>
      `${n === 1 ? 'One survey was' : `${n} surveys were`} not sent. What you filled in is lost when this computer is cleared.`,
    yes: 'Delete and leave',
    no: 'Cancel',
  },
};

interface ClearingProps {
  me: Me;
  language: Language;
}

/** Signing out; at a counter, one tap signs out and leaves nothing behind; two, where an answer would be lost. */
export function Clearing({ me, language }: ClearingProps) {
  const owner = me.employeeId ?? undefined;
  const { drafts } = useServices();
  const texts = TEXTS[language];
  const [unsent, setUnsent] = useState(0);
  useEffect(() => {
    void unsentOf(drafts, owner).then(setUnsent);
  }, [drafts, owner]);
  const leave = async () => {
    await forgetDocuments();
    await forgetOwner(drafts, owner);
    await signOut();
  };
  const clear = async () => {
    await clearDevice(drafts, owner);
    await signOut();
  };
  // without a connection nobody is signed in
  if (!me.name) return null;
  return (
    <div>
      <button type="button" class="quiet" onClick={() => void leave()}>
        {texts.signOut}
      </button>
      {unsent > 0 ? (
        <Confirmed
          label={texts.clear}
          ask={texts.ask(unsent)}
          yes={texts.yes}
          no={texts.no}
          onYes={() => void clear()}
        />
      ) : (
        <button type="button" class="quiet" onClick={() => void clear()}>
          {texts.clear}
        </button>
      )}
      <p class="help">{texts.hint}</p>
    </div>
  );
}
