import { Button, Checkbox } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon, Section, SortableList } from '../../ui';
import { CommentCount } from './comment-command';
import { ofSection } from './comment-model';
import type { Draft } from './draft';
import { addSection, editDraft } from './draft-changes';
import { NumberBox, PlainField, TextPair } from './editor-fields';
import { editorMessages } from './editor-messages';
import classes from './editor.module.css';
import { messages } from './messages';
import { estimatedMinutes } from './estimate';
import { fieldId } from './places';
import { useEditorContext } from './use-editor';

/** What the whole questionnaire says of itself. */
export function EditorGeneral() {
  const t = useMessages(editorMessages);
  const texts = useMessages(messages);
  const { draft, definition, change, errorAt } = useEditorContext();
  const estimate = estimatedMinutes(definition);
  const edit = (patch: Partial<Draft>, field: string | null = null) => {
    change(editDraft(patch), field);
  };
  return (
    <Section title={t('general')}>
      <div className={classes.form}>
        <Checkbox
          id={fieldId('draft', 'languages')}
          label={t('english')}
          description={t('english.help')}
          error={errorAt(fieldId('draft', 'languages'))}
          checked={draft.english}
          onChange={(event) => {
            edit({ english: event.currentTarget.checked });
          }}
        />
        <TextPair
          owner="draft"
          member="title"
          label={t('title')}
          value={draft.title}
          onChange={(title, field) => {
            edit({ title }, field);
          }}
          maxLength={200}
        />
        <TextPair
          owner="draft"
          member="introduction"
          label={t('introduction')}
          help={t('introduction.help')}
          value={draft.introduction}
          onChange={(introduction, field) => {
            edit({ introduction }, field);
          }}
          maxLength={4000}
          rows={4}
        />
        <TextPair
          owner="draft"
          member="closing"
          label={t('closing')}
          value={draft.closing}
          onChange={(closing, field) => {
            edit({ closing }, field);
          }}
          maxLength={4000}
          rows={2}
        />
        <div className={classes.basics}>
          <NumberBox
            owner="draft"
            member="minutes"
            label={t('minutes')}
            help={estimate === null ? undefined : t('minutes.estimate', { count: estimate })}
            value={draft.minutes}
            onChange={(minutes, field) => {
              edit({ minutes }, field);
            }}
          />
          <PlainField
            owner="draft"
            member="code"
            label={texts('code')}
            help={texts('code.help')}
            value={draft.code}
            onChange={(code, field) => {
              edit({ code }, field);
            }}
            maxLength={40}
          />
        </div>
        <PlainField
          owner="draft"
          member="description"
          label={texts('description')}
          help={texts('description.help')}
          value={draft.description}
          onChange={(description, field) => {
            edit({ description }, field);
          }}
          maxLength={1000}
          rows={2}
        />
      </div>
    </Section>
  );
}

/** The sections in their order: to be moved, and to be reached. */
export function EditorContents() {
  const t = useMessages(editorMessages);
  const texts = useMessages(messages);
  const { draft, change, focus, hasErrors } = useEditorContext();
  return (
    <Section title={t('contents')}>
      {draft.sections.length > 0 && <p className={classes.hint}>{t('contents.help')}</p>}
      <SortableList
        items={draft.sections}
        itemKey={(section) => section.key}
        itemLabel={(section) =>
          section.title.id || t('section', { number: draft.sections.indexOf(section) + 1 })
        }
        label={t('contents')}
        onReorder={(sections) => {
          change(editDraft({ sections }));
        }}
      >
        {(section, index) => (
          <button
            type="button"
            className={classes.itemHead}
            onClick={() => {
              focus(fieldId(section.key, 'title', 'id'));
            }}
          >
            <span className={classes.itemNumber}>{index + 1}.</span>
            <span className={classes.itemText}>
              {section.title.id || t('section', { number: index + 1 })}
            </span>
            <span className={classes.itemType}>
              {hasErrors(section.key) && <Icon name="alert" size={16} className={classes.alert} />}
              {texts('items.count', { count: section.items.length })}
              <CommentCount spot={ofSection(section.code)} />
            </span>
          </button>
        )}
      </SortableList>
      <div className={classes.commands}>
        <AddSection id={fieldId('draft', 'sections')} />
      </div>
    </Section>
  );
}

/** Stands in the contents and again after the last section, where the writer arrives. */
export function AddSection({ id }: { id?: string }) {
  const t = useMessages(editorMessages);
  const { change, focus } = useEditorContext();
  return (
    <Button
      {...(id !== undefined && { id })}
      variant="light"
      leftSection={<Icon name="add" />}
      onClick={() => {
        const added = addSection();
        change(added.change);
        focus(fieldId(added.section.key, 'title', 'id'));
      }}
    >
      {t('addSection')}
    </Button>
  );
}
