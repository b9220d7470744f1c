import { Button, SegmentedControl } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { MarkedText, Notice, ProblemAlert, Section, useToast } from '../../ui';
import classes from './document.module.css';
import { ExcerptCards } from './excerpt-cards';
import { messages } from './messages';
import type { Excerpt, PolicyDocument } from './model';
import { PageTurner } from './page-turner';
import { PdfPage } from './pdf-page';
import { documentKeys, documentQueries, editExcerpt, markExcerpt } from './queries';

export interface Place {
  page?: number;
  version?: number;
  excerpt?: string;
  view?: 'text';
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

  const media = document.versions.find(({ number }) => number === version)?.media;
  const hasPicture = media === 'PDF';
  const isPicture = hasPicture && place.view !== 'text';

  const go = (to: Place) =>
    void navigate({
      to: '.',
      search: {
        ...(!isCurrent && { version }),
        ...(place.view && { view: place.view }),
        ...to,
      } as never,
    });
  const show = (view: 'text' | undefined) =>
    void navigate({ to: '.', search: { ...place, view } as never, replace: true });
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
  const marks = useMemo(
    () =>
      (text.data?.excerpts ?? []).map(({ id, start, end, note }) => ({
        id,
        start,
        end,
        label: note ?? t('excerpt'),
      })),
    [text.data, t],
  );
  const reading = text.data && {
    label: t('page.text', { page }),
    text: text.data.text,
    marks,
    active: place.excerpt,
    selectLabel: t(finding ? 'excerpt.find' : 'mark'),
    onSelect: mayMark ? (start: number, end: number) => void select(start, end) : undefined,
    onActivate: (excerpt: string) => {
      go({ page, excerpt });
    },
  };

  return (
    <div className={classes.reader}>
      <Section title={t('page.text', { page })}>
        <div className={classes.turn}>
          <PageTurner
            page={page}
            pages={pages}
            onGo={(to) => {
              go({ page: to });
            }}
          />
          {hasPicture && (
            <SegmentedControl
              aria-label={t('view')}
              data={[
                { value: 'page', label: t('view.page') },
                { value: 'text', label: t('view.text') },
              ]}
              value={isPicture ? 'page' : 'text'}
              onChange={(to) => {
                show(to === 'text' ? 'text' : undefined);
              }}
            />
          )}
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
        {reading && !isPicture && <MarkedText {...reading} />}
        {reading && isPicture && (
          <PdfPage
            {...reading}
            documentId={document.id}
            versionNumber={version}
            page={page}
            onText={() => {
              show('text');
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
