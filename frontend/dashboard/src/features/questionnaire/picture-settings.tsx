import { Button } from '@mantine/core';
import { useRef, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, pictureAddress, ProblemAlert } from '../../ui';
import type { DraftItem } from './draft';
import { TextPair } from './editor-fields';
import { kindMessages } from './kind-messages';
import { smaller } from './picture';
import classes from './editor.module.css';
import { fieldId } from './places';
import { uploadPicture } from './queries';
import { useEditorContext } from './use-editor';

/** The picture of a note: chosen, made small in the browser, uploaded; described in every language. */
export function PictureSettings({
  item,
  onEdit,
}: {
  item: DraftItem;
  onEdit: (patch: Partial<DraftItem>, field?: string) => void;
}) {
  const t = useMessages(kindMessages);
  const { errorAt } = useEditorContext();
  const chooser = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const { picture } = item;
  const error = errorAt(fieldId(item.key, 'file'));
  const upload = async (file: File) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { sha256, width, height } = await uploadPicture(await smaller(file));
      onEdit({ picture: { sha256, width, height, alt: picture?.alt ?? { id: '', en: '' } } });
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <fieldset className={classes.parts}>
      <legend>{t('picture')}</legend>
      {problem !== undefined && <ProblemAlert error={problem} />}
      {picture && (
        <>
          <img
            src={pictureAddress(picture)}
            alt={picture.alt.id}
            width={picture.width}
            height={picture.height}
            className={classes.picture}
          />
          <TextPair
            owner={item.key}
            member="picture"
            label={t('picture.alt')}
            help={t('picture.alt.help')}
            value={picture.alt}
            onChange={(alt, field) => {
              onEdit({ picture: { ...picture, alt } }, field);
            }}
            maxLength={300}
          />
        </>
      )}
      {error && <p className={classes.error}>{error}</p>}
      <div className={classes.commands}>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-hidden="true"
          accept="image/png,image/jpeg,image/webp"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void upload(file);
            event.currentTarget.value = '';
          }}
        />
        <Button
          id={fieldId(item.key, 'file')}
          variant="default"
          loading={busy}
          leftSection={<Icon name="add" />}
          onClick={() => chooser.current?.click()}
        >
          {t(picture ? 'picture.change' : 'picture.add')}
        </Button>
        {picture && (
          <Button
            variant="default"
            leftSection={<Icon name="remove" />}
            onClick={() => {
              onEdit({ picture: null });
            }}
          >
            {t('picture.remove')}
          </Button>
        )}
      </div>
      <p className={classes.help}>{t('picture.help')}</p>
    </fieldset>
  );
}
