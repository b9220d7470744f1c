import { Button } from '@mantine/core';

import { can } from '../../lib/api';
import { evidenceLink } from '../../lib/evidence-link';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  ConfirmButton,
  Notice,
  QuoteCard,
  QuoteCards,
  Section,
  useToast,
} from '../../ui';
import classes from './document.module.css';
import { messages } from './messages';
import { type Excerpt, flowing, type PolicyDocument } from './model';
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
          <QuoteCards>
            {lost.map((excerpt) => (
              <Card key={`${excerpt.id}-${String(excerpt.version)}`} {...props} excerpt={excerpt} />
            ))}
          </QuoteCards>
        </Section>
      )}
      <Section title={t('excerpts')}>
        {firm.length === 0 && <p>{t('excerpts.empty')}</p>}
        <QuoteCards>
          {firm.map((excerpt) => (
            <Card key={`${excerpt.id}-${String(excerpt.version)}`} {...props} excerpt={excerpt} />
          ))}
        </QuoteCards>
      </Section>
    </div>
  );
}

function Card(props: ExcerptCardsProps & { excerpt: Excerpt }) {
  const { document, excerpt, active, onOpen, onFind, onChanged } = props;
  const t = useMessages(messages);
  const toast = useToast();
  const mayMark = can(document, 'mark');
  const saveNote = async (note: string | null) => {
    await editExcerpt(excerpt, {
      documentId: document.id,
      versionNumber: document.currentNumber,
      page: excerpt.page,
      start: excerpt.start,
      end: excerpt.end,
      note: note ?? '',
    });
    await onChanged();
    toast(t('excerpt.note.saved'));
  };
  const label = `${document.title}: ${excerpt.words}`.slice(0, 200);
  return (
    <QuoteCard
      words={flowing(excerpt.words)}
      active={excerpt.id === active}
      note={{ text: excerpt.note, maxLength: 1000, onSave: mayMark ? saveNote : undefined }}
      lost={excerpt.state === 'LOST' ? t('excerpts.lost') : undefined}
      actions={
        <>
          {excerpt.state === 'FIRM' && (
            <>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => {
                  onOpen(excerpt);
                }}
              >
                {t('excerpt.go', { page: excerpt.page })}
              </Button>
              {mayMark && (
                <ButtonLink
                  {...evidenceLink(document.evaluationId, 'DOCUMENT_EXCERPT', excerpt.id, label)}
                  variant="subtle"
                  size="compact-sm"
                >
                  {t('evidence')}
                </ButtonLink>
              )}
            </>
          )}
          {excerpt.state === 'LOST' && mayMark && (
            <Button
              variant="default"
              size="compact-sm"
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
              size="compact-sm"
              label={t('excerpt.delete')}
              title={t('excerpt.delete.title', { page: excerpt.page })}
              onConfirm={async () => {
                await deleteExcerpt(excerpt);
                await onChanged();
                toast(t('excerpt.deleted'));
              }}
            >
              <p className={classes.words}>{flowing(excerpt.words)}</p>
              {t('excerpt.delete.text')}
            </ConfirmButton>
          )}
        </>
      }
    />
  );
}
