import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { MarkedText, Notice, ProblemAlert, Section, useToast } from '../../ui';
import classes from './interview.module.css';
import { messages } from './messages';
import type { Interview, Quote } from './model';
import { editQuote, interviewKeys, interviewQueries, markQuote } from './queries';
import { QuoteList, shortWords } from './quote-list';
import { transcriptMessages } from './transcript-messages';

const FOUND = 'found';

/** `120-133` as the passage from the 120th to before the 133rd character. */
function spanOf(words: string | undefined): { start: number; end: number } | undefined {
  const [, start, end] = /^(\d{1,7})-(\d{1,7})$/.exec(String(words ?? '')) ?? [];
  return start && end ? { start: Number(start), end: Number(end) } : undefined;
}

/** The transcript with its quotes; selecting a passage marks another one. */
export function TranscriptReader({ interview }: { interview: Interview }) {
  const t = useMessages(messages);
  const r = useMessages(transcriptMessages);
  const toast = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  // `?quote=` so that evidence and codes lead to the passage itself, `?words=` so that a search does
  const { quote, words }: { quote?: string; words?: string } = useSearch({ strict: false });
  const found = spanOf(words);
  const active = quote ?? (found && FOUND);
  const transcript = useQuery(interviewQueries.transcript(interview.id));
  const { data: quotes = [] } = useQuery(interviewQueries.quotes(interview.id));
  const [again, setAgain] = useState<Quote>();
  const [problem, setProblem] = useState<unknown>();
  const firm = quotes.filter((quote) => quote.state === 'FIRM');
  const lost = quotes.filter((quote) => quote.state === 'LOST');

  const show = (id: string) =>
    void navigate({
      to: '/interviews/$id',
      params: { id: interview.id },
      search: { quote: id } as never,
      replace: true,
      resetScroll: false,
    });
  const select = async (start: number, end: number) => {
    setProblem(undefined);
    const passage = {
      interviewId: interview.id,
      transcriptNumber: transcript.data?.number ?? interview.transcriptNumber,
      start,
      end,
      guideQuestionId: again?.guideQuestionId ?? null,
      note: again?.note ?? null,
    };
    try {
      const marked = again ? await editQuote(again, passage) : await markQuote(passage);
      await queries.invalidateQueries({ queryKey: interviewKeys.all });
      toast(r(again ? 'moved' : 'marked'));
      setAgain(undefined);
      show(marked.id);
    } catch (error) {
      setProblem(error);
    }
  };

  return (
    <>
      {problem !== undefined && <ProblemAlert error={problem} />}
      {again && (
        <Notice tone="info" role="status" title={r('quote.again.on', { words: shortWords(again) })}>
          <Button
            variant="default"
            onClick={() => {
              setAgain(undefined);
            }}
          >
            {r('quote.again.cancel')}
          </Button>
        </Notice>
      )}
      <div className={classes.reading}>
        <Section title={t('transcript')}>
          {transcript.isError && <ProblemAlert error={transcript.error} />}
          {transcript.data && (
            <MarkedText
              label={t('transcript')}
              text={transcript.data.text}
              marks={[
                ...(found ? [{ id: FOUND, ...found, label: r('found') }] : []),
                ...firm.map(({ id, start, end, note }) => ({
                  id,
                  start,
                  end,
                  label: note ?? undefined,
                })),
              ]}
              active={active}
              onActivate={(id) => {
                if (id !== FOUND) show(id);
              }}
              selectLabel={r('markQuote')}
              onSelect={
                can(interview, 'quote') ? (start, end) => void select(start, end) : undefined
              }
            />
          )}
        </Section>
        <div className={classes.parts}>
          {lost.length > 0 && (
            <Section title={`${r('lost.title')} (${lost.length})`}>
              <p className={classes.meta}>{r('lost.text')}</p>
              <QuoteList interview={interview} quotes={lost} onAgain={setAgain} />
            </Section>
          )}
          <Section title={`${t('quotes')} (${firm.length})`}>
            <QuoteList
              interview={interview}
              quotes={firm}
              active={quote}
              onShow={(quote) => {
                show(quote.id);
              }}
              onAgain={setAgain}
            />
          </Section>
        </div>
      </div>
    </>
  );
}
