import { useEffect, useMemo } from 'preact/hooks';

import { isInPage, mediaType, sendingNow, type KeptFile } from '../store/files';
import type { FileWords } from './file-words';

interface GivenProps {
  id: string;
  /** Null: it is not on this device; undefined: not looked for yet. */
  file: KeptFile | null | undefined;
  name: string;
  words: FileWords;
  onRemove: () => void;
}

/** One file that was chosen: what it is, where it is, and the way to take it back. */
export function Given({ id, file, name, words, onRemove }: GivenProps) {
  return (
    <>
      {file?.kind === 'photo' && <Thumbnail file={file} name={name} />}
      <p>
        {name}
        {file && `, ${words.size(file.bytes.byteLength)}`}
        <br />
        <span class="help">{stateOf(id, file, words)}</span>
      </p>
      <button type="button" class="quiet small" onClick={onRemove}>
        {words.remove(name)}
      </button>
    </>
  );
}

function stateOf(id: string, file: KeptFile | null | undefined, words: FileWords): string {
  if (file === undefined) return '';
  if (file === null) return words.missing;
  const now = sendingNow();
  if (now?.id === id) return words.onItsWay(Math.round(now.share * 100));
  if (file.sent) return words.arrived;
  return isInPage(id) ? words.inPage : words.here;
}

function Thumbnail({ file, name }: { file: KeptFile; name: string }) {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([file.bytes], { type: mediaType(file) })),
    [file],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <img
      src={address}
      alt={name}
      height={96}
      style={{ maxWidth: '100%', width: 'auto', borderRadius: '4px' }}
    />
  );
}
