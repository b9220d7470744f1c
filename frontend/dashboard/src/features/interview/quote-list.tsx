import { Button, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { can } from '../../lib/api';
import { evidenceLink } from '../../lib/evidence-link';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, ConfirmButton, ProblemAlert, QuoteCard, QuoteCards, useToast } from '../../ui';
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
  const change = useAside(interview);
  if (quotes.length === 0) return <p>{t(mayQuote ? 'quotes.none' : 'quotes.none.outside')}</p>;
  return (
    <QuoteCards>
      {quotes.map((quote) => (
        <QuoteCard
          key={quote.id}
          id={`quote-${quote.id}`}
          words={quote.text}
          withheld={t('quote.withheld')}
          source={quote.speaker}
          active={quote.id === active}
          note={{
            text: quote.note,
            help: t('note.help'),
            maxLength: 500,
            onSave: mayQuote ? (note) => change(quote, { note }) : undefined,
          }}
          lost={
            quote.state === 'LOST' ? t('quote.lost', { number: quote.lostIn ?? '' }) : undefined
          }
          actions={
            <>
              {onShow && quote.state === 'FIRM' && (
                <Act label={t('quote.show')} onClick={onShow} quote={quote} />
              )}
              {mayQuote && quote.state === 'FIRM' && (
                <ButtonLink
                  {...evidenceLink(
                    interview.evaluationId,
                    'INTERVIEW_QUOTE',
                    quote.id,
                    shortWords(quote),
                  )}
                  variant="subtle"
                  size="compact-sm"
                >
                  {t('quote.evidence')}
                </ButtonLink>
              )}
              {onAgain && mayQuote && (
                <Act label={t('quote.again')} onClick={onAgain} quote={quote} />
              )}
              {mayQuote && <Remove quote={quote} />}
            </>
          }
        >
          {mayQuote && (
            <GuideQuestionSelect
              interview={interview}
              quote={quote}
              onChange={(guideQuestionId) => change(quote, { guideQuestionId })}
            />
          )}
        </QuoteCard>
      ))}
    </QuoteCards>
  );
}

function Act(props: { label: string; quote: Quote; onClick: (quote: Quote) => void }) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      onClick={() => {
        props.onClick(props.quote);
      }}
    >
      {props.label}
    </Button>
  );
}

interface QuoteProps {
  interview: Interview;
  quote: Quote;
}

/** Changes what stands beside the words: the question that they answer, and a note. The words stay where they are. */
function useAside(interview: Interview) {
  const t = useMessages(transcriptMessages);
  const toast = useToast();
  const queries = useQueryClient();
  return async (quote: Quote, aside: Partial<Pick<Quote, 'guideQuestionId' | 'note'>>) => {
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
    } finally {
      await queries.invalidateQueries({ queryKey: interviewKeys.one(interview.id) });
    }
  };
}

interface GuideQuestionSelectProps extends QuoteProps {
  onChange: (id: string | null) => Promise<unknown>;
}

function GuideQuestionSelect({ interview, quote, onChange }: GuideQuestionSelectProps) {
  const t = useMessages(transcriptMessages);
  const [problem, setProblem] = useState<unknown>();
  const guide = useQuery({
    ...interviewQueries.guide(interview.guideId ?? ''),
    enabled: interview.guideId != null,
  });
  if (!guide.data || guide.data.questions.length === 0) return null;
  return (
    <>
      {problem !== undefined && <ProblemAlert error={problem} />}
      <NativeSelect
        variant="unstyled"
        className={classes.answered ?? ''}
        label={t('quote.question')}
        value={quote.guideQuestionId ?? ''}
        onChange={(event) => {
          setProblem(undefined);
          onChange(event.currentTarget.value || null).catch(setProblem);
        }}
        data={[
          { value: '', label: t('quote.question.none') },
          ...guide.data.questions.map((each) => ({ value: each.id, label: each.question })),
        ]}
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
      variant="subtle"
      size="compact-sm"
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
