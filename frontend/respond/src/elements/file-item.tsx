// Photos and PDF files: taken or chosen, made small, kept on the phone, sent with the answers. Loaded with the first survey
// that asks for one.
import type { Answers } from '@ampera/survey-engine';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Drafts } from '../store/drafts';
import {
  accompany,
  forgetFiles,
  keepFile,
  keptFile,
  newFileId,
  watchFiles,
  type KeptFile,
} from '../store/files';
import { Given } from './file-given';
import { showSending } from './file-sending';
import { fileWords, type FileWords } from './file-words';
import {
  Asked,
  ChoiceGroup,
  FieldError,
  fieldId,
  Help,
  helpId,
  Warning,
  type Answering,
  type ItemOf,
} from './frame';
import { bytesOf, kindOf, smallPhoto } from './photo';
import { useReading } from './reading';

const LARGEST = 5 * 1024 * 1024;

let drafts: Drafts | undefined;

/** Before the first question. */
export function prepare(kept: Drafts): void {
  drafts = kept;
  accompany(kept);
  showSending();
}

type Item = ItemOf<'file'>;

/** Redraws when a file is kept, sent or gone. */
function useFiles(ids: readonly string[]): Map<string, KeptFile | null> {
  const [files, setFiles] = useState(new Map<string, KeptFile | null>());
  const names = ids.join();
  useEffect(() => {
    let current = true;
    const read = async () => {
      const found = await Promise.all(
        (names ? names.split(',') : []).map(
          async (id) => [id, (await keptFile(id)) ?? null] as const,
        ),
      );
      if (current) setFiles(new Map(found));
    };
    void read();
    const stop = watchFiles(() => void read());
    return () => {
      current = false;
      stop();
    };
  }, [names]);
  return files;
}

/** The file as it is kept, or what is wrong with it in words. */
async function prepared(file: File, item: Item, words: FileWords): Promise<KeptFile | string> {
  const kind = await kindOf(file);
  if (!kind || !item.accepts.includes(kind)) return words.notAccepted(item.accepts);
  if (kind === 'pdf' && file.size > LARGEST) return words.tooLarge;
  try {
    const bytes = kind === 'pdf' ? await bytesOf(file) : await smallPhoto(file);
    if (bytes.byteLength > LARGEST) return words.tooLarge;
    const name = kind === 'pdf' ? file.name : words.photo;
    return { id: newFileId(), item: item.code, kind, name, bytes };
  } catch {
    return words.unreadable;
  }
}

export function FileField(props: Answering & { item: Item; answers: Answers }) {
  const { item, answers, errorOf, onAnswer, onLeave } = props;
  const { language } = useReading();
  const words = fileWords[language];
  const given = answers[item.code];
  const ids = Array.isArray(given) ? given : [];
  const files = useFiles(ids);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [said, say] = useState('');
  const latestRef = useRef(ids);
  const addingRef = useRef(false);
  useEffect(() => {
    // while several are added, what is drawn lags behind what was answered
    if (!addingRef.current) latestRef.current = ids;
  });
  const error = errorOf(item.code);
  const id = fieldId(item.code);
  const isFull = ids.length >= item.maxChoices;
  const nameOf = (at: number) => {
    const file = files.get(ids[at] ?? '');
    return file?.kind === 'pdf' ? file.name : `${words.photo} ${at + 1}`;
  };

  const add = async (chosen: readonly File[]) => {
    addingRef.current = true;
    setBusy(true);
    setWrong(null);
    for (const one of chosen) {
      if (latestRef.current.length >= item.maxChoices) {
        setWrong(words.full(item.maxChoices));
        break;
      }
      const file = await prepared(one, item, words);
      if (typeof file === 'string') {
        setWrong(file);
        continue;
      }
      if (drafts) await keepFile(drafts, file);
      latestRef.current = [...latestRef.current, file.id];
      onAnswer(item.code, latestRef.current);
      say(words.added(file.name));
    }
    addingRef.current = false;
    setBusy(false);
    onLeave(item.code);
  };
  const remove = async (gone: string, name: string) => {
    const rest = latestRef.current.filter((one) => one !== gone);
    latestRef.current = rest;
    setWrong(null);
    onAnswer(item.code, rest.length > 0 ? rest : null);
    say(words.removed(name));
    await forgetFiles([gone]);
    // it is there again once the list is drawn
    setTimeout(() => document.getElementById(`${id}-choose`)?.focus());
  };

  return (
    <ChoiceGroup
      name={item.code}
      legend={<Asked text={item.text} required={item.required} />}
      required={item.required}
      error={error}
      describedBy={[helpId(item), `${id}-hint`]}
      radio={false}
    >
      <Help item={item} />
      <p class="help" id={`${id}-hint`}>
        {words.hint(item.accepts, item.maxChoices)}
      </p>
      <FieldError name={item.code} error={error} />
      {wrong && (
        <p class="error" role="alert">
          <Warning /> {wrong}
        </p>
      )}
      {ids.length > 0 && (
        <ul class="open" style={{ padding: 0 }}>
          {ids.map((one, at) => (
            <li key={one} style={{ listStyle: 'none' }}>
              <Given
                id={one}
                file={files.get(one)}
                name={nameOf(at)}
                words={words}
                onRemove={() => void remove(one, nameOf(at))}
              />
            </li>
          ))}
        </ul>
      )}
      {isFull ? (
        <p class="help">{words.full(item.maxChoices)}</p>
      ) : (
        <div class="options">
          {item.accepts.includes('photo') && (
            <Chooser
              id={`${id}-take`}
              label={words.take}
              accept="image/*"
              capture
              busy={busy ? words.busy : null}
              onChosen={(chosen) => void add(chosen)}
            />
          )}
          <Chooser
            id={`${id}-choose`}
            label={words.choose}
            accept={item.accepts
              .map((kind) => (kind === 'pdf' ? 'application/pdf' : 'image/*'))
              .join()}
            multiple={item.maxChoices > 1}
            busy={busy ? words.busy : null}
            onChosen={(chosen) => void add(chosen)}
          />
        </div>
      )}
      <p class="unseen" role="status">
        {said}
      </p>
    </ChoiceGroup>
  );
}

/** A button that opens the camera or the files of the phone. */
function Chooser(props: {
  id: string;
  label: string;
  accept: string;
  capture?: boolean;
  multiple?: boolean;
  busy: string | null;
  onChosen: (files: File[]) => void;
}) {
  const { id, label, accept, capture, multiple, busy, onChosen } = props;
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  return (
    <div>
      {/* a summary of what is wrong puts the focus into the first field */}
      <input
        ref={field}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        accept={accept}
        multiple={Boolean(multiple)}
        {...(capture && { capture: 'environment' })}
        onFocus={() => button.current?.focus()}
        onChange={(event) => {
          const chosen = Array.from(event.currentTarget.files ?? []);
          // the same one again is a change, too
          event.currentTarget.value = '';
          if (chosen.length > 0) onChosen(chosen);
        }}
      />
      <button
        ref={button}
        type="button"
        id={id}
        class="second"
        style={{ width: '100%' }}
        aria-disabled={busy !== null}
        onClick={() => busy === null && field.current?.click()}
      >
        {busy ?? label}
      </button>
    </div>
  );
}
