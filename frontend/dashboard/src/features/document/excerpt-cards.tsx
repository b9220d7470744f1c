import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, ConfirmButton, Icon, Notice, ProblemAlert, Section, useToast } from '../../ui';
import classes from './document.module.css';
import { messages } from './messages';
import type { Excerpt, PolicyDocument } from './model';
import { deleteExcerpt, editExcerpt } from './queries';

export interface ExcerptCardsProps {
  document: PolicyDocument;
  excerpts: readonly Excerpt[];
  active: string | undefined;
  onOpen: (excerpt: Excerpt) => void;
  onFind: (excerpt: Excerpt) => void;
  onChanged: () => Promise<void>;
}

/** All excerpts of a document: those in the text by page, and beside them those that were lost. */
export function ExcerptCards(props: ExcerptCardsProps) {
  const t = useMessages(messages);
  const firm = props.excerpts.filter(({ state }) => state === 'FIRM');
  const lost = props.excerpts.filter(({ state }) => state === 'LOST');
  return (
    <div>
      {lost.length > 0 && (
        <Section title={t('excerpts.lost')}>
          <Notice tone="warning" title={t('excerpts.lost')}>
            <p>{t('excerpts.lost.text')}</p>
          </Notice>
          <ul className={classes.cards}>
            {lost.map((excerpt) => (
              <Card key={`${excerpt.id}-${String(excerpt.version)}`} {...props} excerpt={excerpt} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('excerpts')}>
        {firm.length === 0 && <p>{t('excerpts.empty')}</p>}
        <ul className={classes.cards}>
          {firm.map((excerpt) => (
            <Card key={`${excerpt.id}-${String(excerpt.version)}`} {...props} excerpt={excerpt} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Card(props: ExcerptCardsProps & { excerpt: Excerpt }) {
  const { document, excerpt, active, onOpen, onFind, onChanged } = props;
  const t = useMessages(messages);
  const toast = useToast();
  const [note, setNote] = useState(excerpt.note ?? '');
  const [problem, setProblem] = useState<unknown>();
  const mayMark = can(document, 'mark');
  const saveNote = async () => {
    setProblem(undefined);
    try {
      await editExcerpt(excerpt, {
        documentId: document.id,
        versionNumber: document.currentNumber,
        page: excerpt.page,
        start: excerpt.start,
        end: excerpt.end,
        note,
      });
      await onChanged();
      toast(t('excerpt.note.saved'));
    } catch (error) {
      setProblem(error);
    }
  };
  const label = `${document.title}: ${excerpt.words}`.slice(0, 200);
  return (
    <li className={classes.card} data-active={excerpt.id === active}>
      <p className={classes.words}>{excerpt.words}</p>
      {mayMark ? (
        <Textarea
          label={t('excerpt.note')}
          rows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => {
            setNote(event.currentTarget.value);
          }}
        />
      ) : (
        excerpt.note && <p className={classes.where}>{excerpt.note}</p>
      )}
      {problem !== undefined && <ProblemAlert error={problem} />}
      <div className={classes.acts}>
        {note !== (excerpt.note ?? '') && (
          <Button onClick={() => void saveNote()}>{t('excerpt.note.save')}</Button>
        )}
        {excerpt.state === 'FIRM' && (
          <>
            <Button
              variant="subtle"
              onClick={() => {
                onOpen(excerpt);
              }}
            >
              {t('excerpt.go', { page: excerpt.page })}
            </Button>
            {mayMark && (
              <ButtonLink
                to="/findings/pin"
                variant="subtle"
                leftSection={<Icon name="finding" />}
                search={
                  {
                    evaluationId: document.evaluationId,
                    kind: 'DOCUMENT_EXCERPT',
                    reference: excerpt.id,
                    label,
                  } as never
                }
              >
                {t('evidence')}
              </ButtonLink>
            )}
          </>
        )}
        {excerpt.state === 'LOST' && mayMark && (
          <Button
            variant="default"
            onClick={() => {
              onFind(excerpt);
            }}
          >
            {t('excerpt.find')}
          </Button>
        )}
        {mayMark && (
          <ConfirmButton
            danger
            variant="subtle"
            label={t('excerpt.delete')}
            title={t('excerpt.delete.title', { page: excerpt.page })}
            onConfirm={async () => {
              await deleteExcerpt(excerpt);
              await onChanged();
              toast(t('excerpt.deleted'));
            }}
          >
            <p className={classes.words}>{excerpt.words}</p>
            {t('excerpt.delete.text')}
          </ConfirmButton>
        )}
      </div>
    </li>
  );
}
