// Pictures between the questions. They are fetched when they come near, and beforehand while the phone has nothing else
// to do, so that they are there without a connection.
import type { Definition, Picture } from '@ampera/survey-engine';
import { useEffect, useState } from 'preact/hooks';

import { textIn } from '../lib/format';
import { CACHE } from '../store/documents';
import { Help, type ItemOf } from './frame';
import { useReading } from './reading';
import { Says } from './says';

const addressOf = ({ sha256 }: Picture) => `/api/v1/questionnaire-pictures/${sha256}`;

function picturesOf(definition: Definition): Picture[] {
  return definition.sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'note' && item.picture ? [item.picture] : [])),
  );
}

/** Keeps what is not kept yet. Where there is no room or no connection the picture is asked for when it is shown. */
export async function keepPictures(definition: Definition): Promise<void> {
  if (typeof caches === 'undefined') return;
  try {
    for (const picture of picturesOf(definition)) {
      const cache = await caches.open(CACHE);
      const address = addressOf(picture);
      if (await cache.match(address)) continue;
      const whole = new URL(address, window.location.origin);
      await cache.add(new Request(whole, { credentials: 'omit' }));
    }
  } catch {
    // shown from the server, or described
  }
}

async function kept(picture: Picture): Promise<string | null> {
  if (typeof caches === 'undefined') return null;
  const answer = await caches.match(addressOf(picture), { cacheName: CACHE });
  return answer ? URL.createObjectURL(await answer.blob()) : null;
}

export function PictureNote({ item }: { item: ItemOf<'note'> }) {
  const { picture } = item;
  return (
    <div class="said">
      <p>
        <Says texts={item.text} />
      </p>
      {picture && <Shown picture={picture} />}
      <Help item={item} />
    </div>
  );
}

function Shown({ picture }: { picture: Picture }) {
  const { language } = useReading();
  const [failed, setFailed] = useState(false);
  const [local, setLocal] = useState<string | null>(null);
  useEffect(() => {
    if (!failed) return;
    let current = true;
    void kept(picture).then((url) => current && setLocal(url));
    return () => {
      current = false;
    };
  }, [failed, picture]);
  useEffect(() => () => void (local && URL.revokeObjectURL(local)), [local]);
  const { text, lang } = textIn(picture.alt, language);
  return (
    <img
      src={local ?? addressOf(picture)}
      alt={text}
      {...(lang && { lang })}
      width={picture.width}
      height={picture.height}
      loading="lazy"
      decoding="async"
      style={{ maxWidth: '100%', height: 'auto' }}
      onError={() => setFailed(true)}
    />
  );
}
