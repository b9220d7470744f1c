import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { useToast } from '../../ui';
import { type DraftSection, itemsOf, itemTypes, type ItemType } from './draft';
import { editorMessages } from './editor-messages';
import classes from './editor.module.css';
import { messages } from './messages';
import { addItems, MOST_ITEMS, pastedTexts } from './pasting';
import { fieldId } from './places';
import { useEditorContext } from './use-editor';

/** Many items at once, from a list in a document or a table. */
export function PasteDialog({ section, onClose }: { section: DraftSection; onClose: () => void }) {
  const t = useMessages(editorMessages);
  const texts = useMessages(messages);
  const toast = useToast();
  const { draft, change, open, focus } = useEditorContext();
  const [text, setText] = useState('');
  const [type, setType] = useState<ItemType>(section.items.at(-1)?.type ?? 'likert');
  const found = pastedTexts(text);
  const room = MOST_ITEMS - itemsOf(draft).length;
  const count = Math.min(found.length, room);
  const add = () => {
    const added = addItems(draft, section.key, type, found);
    change(added.draft);
    onClose();
    if (!added.first) return;
    open(added.first.key);
    focus(fieldId(added.first.key, 'text', 'id'));
    toast(t('paste.done', { count }));
  };
  return (
    <Modal opened onClose={onClose} title={t('paste.title')} size="lg">
      <div className={classes.form}>
        <Textarea
          data-autofocus
          label={t('paste.text')}
          description={t(draft.english ? 'paste.help.both' : 'paste.help')}
          rows={10}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
        <NativeSelect
          label={t('type')}
          value={type}
          data={itemTypes.map((each) => ({ value: each, label: texts(`type.${each}`) }))}
          onChange={(event) => {
            setType(event.currentTarget.value as ItemType);
          }}
        />
        {found.length > room && <p role="alert">{t('paste.tooMany', { room })}</p>}
        <div className={classes.commands}>
          <Button disabled={count === 0} onClick={add}>
            {t('paste.add', { count })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('paste.cancel')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
