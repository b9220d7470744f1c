import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, ConfirmButton, Icon, ProblemAlert, useToast } from '../../ui';
import classes from './interview.module.css';
import type { Interview, Quote } from './model';
import { editQuote, interviewKeys, interviewQueries, removeQuote } from './queries';
import { transcriptMessages } from './transcript-messages';

interface QuoteListProps {
  interview: Interview;
  quotes: readonly Quote[];
  active?: string | undefined;
  onShow?: (quote: Quote) => void;
  /** Starts to mark the quote at another place. */
  onAgain?: (quote: Quote) => void;
}

const SHOWN_WORDS = 60;

export function shortWords(quote: Quote): string {
  const words = quote.text ?? '';
  return words.length <= SHOWN_WORDS ? words : `${words.slice(0, SHOWN_WORDS)}…`;
}

export function QuoteList({ interview, quotes, active, onShow, onAgain }: QuoteListProps) {
  const t = useMessages(transcriptMessages);
  const mayQuote = can(interview, 'quote');
  if (quotes.length === 0) return <p>{t(mayQuote ? 'quotes.none' : 'quotes.none.outside')}</p>;
  return (
    <ul className={classes.quotes}>
      {quotes.map((quote) => (
        <li
          key={quote.id}
          id={`quote-${quote.id}`}
          className={classes.quote}
          data-active={quote.id === active || undefined}
          data-lost={quote.state === 'LOST' || undefined}
        >
          {quote.text == null ? (
            <p className={classes.words}>{t('quote.withheld')}</p>
          ) : (
            <blockquote className={classes.words}>{quote.text}</blockquote>
          )}
          <p className={classes.meta}>{quote.speaker}</p>
          {quote.state === 'LOST' && (
            <p className={classes.meta}>
              <Icon name="alert" size={16} /> {t('quote.lost', { number: quote.lostIn ?? '' })}
            </p>
          )}
          {mayQuote ? (
            <Note key={quote.version} interview={interview} quote={quote} />
          ) : (
            quote.note && <p className={classes.meta}>{t('quote.note', { note: quote.note })}</p>
          )}
          {mayQuote && <GuideQuestionSelect interview={interview} quote={quote} />}
          <div className={classes.acts}>
            {onShow && quote.state === 'FIRM' && (
              <Button
                variant="default"
                size="compact-md"
                onClick={() => {
                  onShow(quote);
                }}
              >
                {t('quote.show')}
              </Button>
            )}
            {onAgain && mayQuote && (
              <Button
                variant="default"
                size="compact-md"
                onClick={() => {
                  onAgain(quote);
                }}
              >
                {t('quote.again')}
              </Button>
            )}
            {mayQuote && quote.state === 'FIRM' && (
              <ButtonLink
                to="/findings/pin"
                variant="subtle"
                size="compact-md"
                leftSection={<Icon name="finding" />}
                search={
                  {
                    evaluationId: interview.evaluationId,
                    kind: 'INTERVIEW_QUOTE',
                    reference: quote.id,
                    label: shortWords(quote),
                  } as never
                }
              >
                {t('quote.evidence')}
              </ButtonLink>
            )}
            {mayQuote && <Remove quote={quote} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

type Aside = Pick<Quote, 'guideQuestionId' | 'note'>;

interface QuoteProps {
  interview: Interview;
  quote: Quote;
}

/** Changes what stands beside the words; the words stay where they are. */
function useAside({ interview, quote }: QuoteProps) {
  const t = useMessages(transcriptMessages);
  const toast = useToast();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<unknown>();
  const change = async (aside: Partial<Aside>) => {
    setProblem(undefined);
    try {
      await editQuote(quote, {
        interviewId: interview.id,
        transcriptNumber: interview.transcriptNumber,
        start: quote.start,
        end: quote.end,
        guideQuestionId: quote.guideQuestionId ?? null,
        note: quote.note ?? null,
        ...aside,
      });
      toast(t('saved_quote'));
    } catch (error) {
      setProblem(error);
    }
    await queries.invalidateQueries({ queryKey: interviewKeys.one(interview.id) });
  };
  return { problem: problem !== undefined && <ProblemAlert error={problem} />, change };
}

function Note({ interview, quote }: QuoteProps) {
  const t = useMessages(transcriptMessages);
  const { problem, change } = useAside({ interview, quote });
  const [note, setNote] = useState<string>();
  if (note === undefined) {
    return (
      <div className={classes.note}>
        {quote.note && <p className={classes.meta}>{t('quote.note', { note: quote.note })}</p>}
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Icon name="edit" size={16} />}
          onClick={() => {
            setNote(quote.note ?? '');
          }}
        >
          {t(quote.note ? 'note.edit' : 'note.add')}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.note}>
      {problem}
      <Textarea
        label={t('note')}
        description={t('note.help')}
        rows={2}
        maxLength={500}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
      <div className={classes.acts}>
        <Button size="compact-md" onClick={() => void change({ note: note.trim() || null })}>
          {t('note.save')}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          onClick={() => {
            setNote(undefined);
          }}
        >
          {t('note.cancel')}
        </Button>
      </div>
    </div>
  );
}

function GuideQuestionSelect({ interview, quote }: QuoteProps) {
  const t = useMessages(transcriptMessages);
  const { problem, change } = useAside({ interview, quote });
  const guide = useQuery({
    ...interviewQueries.guide(interview.guideId ?? ''),
    enabled: interview.guideId != null,
  });
  if (!guide.data || guide.data.questions.length === 0) return null;
  return (
    <>
      {problem}
      <NativeSelect
        label={t('quote.question')}
        value={quote.guideQuestionId ?? ''}
        onChange={(event) => void change({ guideQuestionId: event.currentTarget.value || null })}
        data={[
          { value: '', label: t('quote.question.none') },
          ...guide.data.questions.map((each) => ({ value: each.id, label: each.question })),
        ]}
        mb="xs"
      />
    </>
  );
}

function Remove({ quote }: { quote: Quote }) {
  const t = useMessages(transcriptMessages);
  const toast = useToast();
  const queries = useQueryClient();
  return (
    <ConfirmButton
      label={t('quote.remove')}
      title={t('quote.remove.title', { words: shortWords(quote) })}
      danger
      onConfirm={async () => {
        await removeQuote(quote.id);
        await queries.invalidateQueries({ queryKey: interviewKeys.all });
        toast(t('removed'));
      }}
    >
      {t('quote.remove.text')}
    </ConfirmButton>
  );
}
