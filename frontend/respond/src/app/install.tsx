import { useState } from 'preact/hooks';

import { decline, type Offer } from '../lib/install';
import type { Language } from '../lib/messages';
import { Notice } from './parts';

const id = {
  title: 'Pasang di layar utama',
  text: 'Survei terbuka lebih cepat, juga tanpa sambungan. Yang terpasang hanya halaman ini, tanpa data Anda.',
  byHand: 'Ketuk Bagikan, lalu “Tambahkan ke Layar Utama”.',
  install: 'Pasang',
  later: 'Tidak perlu',
};
const en: typeof id = {
  title: 'Put it on your home screen',
  text: 'Surveys open faster, also without a connection. Only this page is installed, nothing of yours.',
  byHand: 'Tap Share, then “Add to Home Screen”.',
  install: 'Install',
  later: 'No, thank you',
};

/** Offered once, on phones, below what there is to answer. */
export function Install({ offer, language }: { offer: Offer | 'by hand'; language: Language }) {
  const [closed, setClosed] = useState(false);
  const texts = language === 'id' ? id : en;
  const close = () => {
    decline();
    setClosed(true);
  };
  if (closed) return null;
  return (
    <Notice title={texts.title} text={texts.text}>
      {offer === 'by hand' ? (
        <p>{texts.byHand}</p>
      ) : (
        <button
          type="button"
          class="second"
          onClick={() => {
            void offer.prompt();
            close();
          }}
        >
          {texts.install}
        </button>
      )}{' '}
      <button type="button" class="quiet" onClick={close}>
        {texts.later}
      </button>
    </Notice>
  );
}
