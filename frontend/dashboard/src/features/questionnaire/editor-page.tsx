import { Button } from '@mantine/core';
import { useDisclosure, useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';

import { formatTime } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  ConflictAlert,
  Icon,
  LeaveWarning,
  Page,
  ProblemAlert,
  SidePanel,
  useToast,
} from '../../ui';
import { CommentsButton } from './comment-command';
import { pointerOf } from './comment-model';
import { CommentPanel } from './comment-panel';
import { draftOf } from './draft';
import { editOf } from './draft-edit';
import { AddSection, EditorContents, EditorGeneral } from './editor-general';
import { editorMessages } from './editor-messages';
import classes from './editor.module.css';
import { messages } from './messages';
import { draftDifferences, type Questionnaire } from './model';
import { PhonePreview } from './phone-preview';
import { PublishButton } from './publish-dialog';
import { questionnaireQueries } from './queries';
import { SectionEditor } from './section-editor';
import { stateMessages } from './state-messages';
import { CommentsProvider, useCommentsOf } from './use-comments';
import { type Editor, EditorProvider, useEditor } from './use-editor';

export function EditorPage() {
  const { id } = useParams({ from: '/questionnaires/$id/edit' });
  const { data: questionnaire } = useSuspenseQuery(questionnaireQueries.one(id));
  return <QuestionnaireEditor key={id} questionnaire={questionnaire} />;
}

function QuestionnaireEditor({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useMessages(editorMessages);
  const states = useMessages(stateMessages);
  const texts = useMessages(messages);
  const toast = useToast();
  const editor = useEditor(questionnaire);
  const { draft, goTo } = editor;
  const [previewShown, preview] = useDisclosure(false);
  const isWide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const title = draft.title.id || questionnaire.title;
  const comments = useCommentsOf({
    questionnaireId: questionnaire.id,
    definition: editor.definition,
    goTo: (spot) => {
      const pointer = pointerOf(spot, editor.definition);
      if (pointer !== null) goTo(pointer);
    },
    // a comment stands on the saved draft
    ready: async () => !editor.dirty || (await editor.save()) !== null,
  });

  // `?at=` comes from the list of what is missing
  const { at }: { at?: string } = useSearch({ strict: false });
  const start = useRef(at);
  useEffect(() => {
    if (start.current) goTo(start.current);
    start.current = undefined;
  });

  const save = async () => {
    if (await editor.save()) toast(t('saved'));
  };
  useHotkeys([
    ['mod+Z', () => editor.undo?.()],
    ['mod+shift+Z', () => editor.redo?.()],
    ['mod+Y', () => editor.redo?.()],
  ]);
  // unlike those, also from inside a field
  useHotkeys([['mod+Enter', () => void save()]], []);

  return (
    <EditorProvider value={editor}>
      <CommentsProvider value={comments}>
        <Page
          title={t('titleOf', { name: title })}
          breadcrumbs={[
            { label: texts('questionnaires'), to: '/questionnaires' },
            { label: questionnaire.title, to: `/questionnaires/${questionnaire.id}` },
            { label: texts('draft') },
          ]}
        >
          <div>
            <div className={classes.toolbar} role="toolbar" aria-label={t('toolbar')}>
              <Button loading={editor.saving} onClick={() => void save()}>
                {t('save')}
              </Button>
              <PublishButton
                questionnaire={questionnaire}
                save={() => (editor.dirty ? editor.save() : Promise.resolve(questionnaire))}
                onProblems={editor.show}
                onGoTo={goTo}
              />
              <Step icon="back" label={t('undo')} onClick={editor.undo} />
              <Step icon="next" label={t('redo')} onClick={editor.redo} />
              <CommentsButton />
              {!isWide && (
                <Button variant="default" leftSection={<Icon name="eye" />} onClick={preview.open}>
                  {t('preview.open')}
                </Button>
              )}
              <span className={classes.state} role="status">
                {stateOf(editor, states)}
              </span>
            </div>
            {editor.problem !== undefined && <ProblemAlert error={editor.problem} />}
            <Conflict editor={editor} />
            <div className={classes.columns}>
              <div className={classes.main}>
                <EditorGeneral />
                <EditorContents />
                {draft.sections.map((section, index) => (
                  <SectionEditor key={section.key} section={section} index={index} />
                ))}
                {draft.sections.length > 0 && (
                  <div className={classes.after}>
                    <AddSection />
                  </div>
                )}
              </div>
              {isWide && (
                <div className={classes.sticky}>
                  <Preview editor={editor} />
                </div>
              )}
            </div>
          </div>
          <SidePanel
            opened={previewShown && !isWide}
            onClose={preview.close}
            title={t('preview')}
            size={420}
          >
            <Preview editor={editor} />
          </SidePanel>
          <CommentPanel comments={comments} />
          <LeaveWarning unsaved={() => editor.dirty || comments.hasUnsent()} />
        </Page>
      </CommentsProvider>
    </EditorProvider>
  );
}

type Text = (
  key: 'saving' | 'conflict' | 'failed' | 'unsaved' | 'saved' | 'savedAt',
  values?: { at: string },
) => string;

/** What is on the screen, and whether it is safe. */
function stateOf(editor: Editor, t: Text): string {
  if (editor.saving) return t('saving');
  if (editor.conflict) return t('conflict');
  if (editor.problem !== undefined) return t('failed');
  if (editor.dirty) return t('unsaved');
  return editor.savedAt ? t('savedAt', { at: formatTime(editor.savedAt) }) : t('saved');
}

function Step(props: { icon: 'back' | 'next'; label: string; onClick: (() => void) | undefined }) {
  return (
    <Button
      variant="default"
      leftSection={<Icon name={props.icon} size={18} />}
      aria-disabled={props.onClick === undefined}
      data-disabled={props.onClick === undefined}
      onClick={() => props.onClick?.()}
    >
      {props.label}
    </Button>
  );
}

/** Follows the item that is open in the editor; typing does not wait for it. */
function Preview({ editor }: { editor: Editor }) {
  const { openItem } = editor;
  const draft = useDeferredValue(editor.draft);
  const { definition } = useMemo(() => editOf(draft), [draft]);
  const section = draft.sections.findIndex((each) =>
    each.items.some((item) => item.key === openItem),
  );
  const item = draft.sections[section]?.items.find((each) => each.key === openItem);
  return <PhonePreview definition={definition} at={item && { section, item: item.code }} />;
}

function Conflict({ editor }: { editor: Editor }) {
  const { conflict, draft } = editor;
  const t = useMessages(editorMessages);
  const toast = useToast();
  if (!conflict) return null;
  const differences = draftDifferences(draft, draftOf(conflict));
  return (
    <ConflictAlert
      differences={differences}
      info={(name) => differences.find((each) => each.name === name)}
      onKeepMine={() => {
        void editor.keepMine().then((saved) => {
          if (saved) toast(t('saved'));
        });
      }}
      onUseTheirs={() => {
        editor.useTheirs();
        toast(t('discardConflict'));
      }}
    />
  );
}
