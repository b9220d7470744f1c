import { Button, NumberInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { Icon, MarkedText, Notice, ProblemAlert, Section, useToast } from '../../ui';
import classes from './document.module.css';
import { ExcerptCards } from './excerpt-cards';
import { messages } from './messages';
import type { Excerpt, PolicyDocument } from './model';
import { documentKeys, documentQueries, editExcerpt, markExcerpt } from './queries';

export interface Place {
  page?: number;
  version?: number;
  excerpt?: string;
}

/** One page of the text beside the excerpts of the document. */
export function PageReader({ document, place }: { document: PolicyDocument; place: Place }) {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const excerpts = useQuery(documentQueries.excerpts(document.id));
  const chosen = excerpts.data?.items.find(({ id }) => id === place.excerpt);
  const page = Number(place.page ?? chosen?.page ?? 1);
  const version = place.version === undefined ? document.currentNumber : Number(place.version);
  const isCurrent = version === document.currentNumber;
  const text = useQuery(documentQueries.page(document.id, page, isCurrent ? undefined : version));
  const [finding, setFinding] = useState<Excerpt>();
  const [problem, setProblem] = useState<unknown>();
  const pages = text.data?.pages ?? document.pages;

  const go = (to: Place) =>
    void navigate({ to: '.', search: { ...(!isCurrent && { version }), ...to } as never });
  const changed = async () => {
    await queries.invalidateQueries({ queryKey: documentKeys.all });
  };
  const select = async (start: number, end: number) => {
    setProblem(undefined);
    const at = { documentId: document.id, versionNumber: version, page, start, end };
    try {
      const saved = finding
        ? await editExcerpt(finding, { ...at, ...(finding.note && { note: finding.note }) })
        : await markExcerpt(at);
      await changed();
      toast(t(finding ? 'excerpt.found' : 'excerpt.marked'));
      setFinding(undefined);
      go({ page, excerpt: saved.id });
    } catch (error) {
      setProblem(error);
    }
  };
  const mayMark = isCurrent && can(document, 'mark');

  return (
    <div className={classes.reader}>
      <Section title={t('page.text', { page })}>
        <div className={classes.turn}>
          <Button
            variant="default"
            disabled={page <= 1}
            leftSection={<Icon name="back" />}
            onClick={() => {
              go({ page: page - 1 });
            }}
          >
            {t('previous')}
          </Button>
          <NumberInput
            aria-label={t('page.go')}
            w={90}
            min={1}
            max={pages}
            clampBehavior="strict"
            value={page}
            onChange={(to) => {
              if (typeof to === 'number' && to >= 1 && to !== page) go({ page: to });
            }}
          />
          <span>{t('page', { page, pages })}</span>
          <Button
            variant="default"
            disabled={page >= pages}
            rightSection={<Icon name="next" />}
            onClick={() => {
              go({ page: page + 1 });
            }}
          >
            {t('next')}
          </Button>
        </div>
        {!isCurrent && (
          <Notice tone="warning" title={t('version', { number: version })}>
            <p>{t('version.old', { number: version })}</p>
          </Notice>
        )}
        {finding && (
          <Notice tone="info" title={t('excerpt.find')}>
            <p>{t('excerpt.finding', { words: finding.words })}</p>
            <Button
              variant="subtle"
              onClick={() => {
                setFinding(undefined);
              }}
            >
              {t('cancel')}
            </Button>
          </Notice>
        )}
        {problem !== undefined && <ProblemAlert error={problem} />}
        {text.isError && <ProblemAlert error={text.error} onRetry={() => void text.refetch()} />}
        {excerpts.isError && (
          <ProblemAlert error={excerpts.error} onRetry={() => void excerpts.refetch()} />
        )}
        {text.data && (
          <MarkedText
            label={t('page.text', { page })}
            text={text.data.text}
            marks={text.data.excerpts.map(({ id, start, end, note }) => ({
              id,
              start,
              end,
              label: note ?? t('excerpt'),
            }))}
            active={place.excerpt}
            selectLabel={t(finding ? 'excerpt.find' : 'mark')}
            onSelect={mayMark ? (start, end) => void select(start, end) : undefined}
            onActivate={(excerpt) => {
              go({ page, excerpt });
            }}
          />
        )}
      </Section>
      <ExcerptCards
        document={document}
        excerpts={excerpts.data?.items ?? []}
        active={place.excerpt}
        onOpen={(excerpt) => {
          go({ page: excerpt.page, excerpt: excerpt.id });
        }}
        onFind={setFinding}
        onChanged={changed}
      />
    </div>
  );
}
