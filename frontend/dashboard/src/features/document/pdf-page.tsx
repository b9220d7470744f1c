import { ActionIcon, Button, Progress } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, Notice, ProblemAlert } from '../../ui';
import { messages } from './messages';
import type { DrawnPage } from './pdf';
import classes from './pdf.module.css';
import { PdfWords, type PdfWordsProps } from './pdf-words';
import { usePdf } from './use-pdf';

export interface PdfPageProps extends Omit<PdfWordsProps, 'drawn'> {
  documentId: string;
  versionNumber: number;
  page: number;
  onText: () => void;
}

const BORDERS = 2;
const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** A page of a PDF as it is printed, with the places of its excerpts; passages are chosen in it as in the text. */
export function PdfPage({ documentId, versionNumber, page, onText, ...words }: PdfPageProps) {
  const t = useMessages(messages);
  const { ref, width } = useElementSize();
  const [zoom, setZoom] = useState(1);
  const { pdf, share, error, retry } = usePdf(documentId, versionNumber);
  const [drawn, setDrawn] = useState<DrawnPage & { page: number }>();
  const [failed, setFailed] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!pdf || width < 1) return undefined;
    let drawing: { cancel: () => void } | undefined;
    let isOver = false;
    void import('./pdf').then(({ drawPage }) => {
      if (isOver) return;
      const now = drawPage(pdf, page, (Math.floor(width) - BORDERS) * zoom);
      drawing = now;
      now.finished.then(
        (picture) => {
          if (picture) setDrawn({ ...picture, page });
          setFailed(undefined);
        },
        (reason: unknown) => {
          setFailed(reason);
        },
      );
    });
    return () => {
      isOver = true;
      drawing?.cancel();
    };
  }, [pdf, page, width, zoom, attempt]);

  const step = (by: number) => {
    setZoom((now) => STEPS[STEPS.indexOf(now) + by] ?? now);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') step(1);
    else if (event.key === '-') step(-1);
    else if (event.key === '0') setZoom(1);
    else return;
    event.preventDefault();
  };

  const broken = error ?? failed;
  if (broken !== undefined)
    return (
      <>
        <ProblemAlert
          error={broken}
          onRetry={() => {
            setFailed(undefined);
            setAttempt((before) => before + 1);
            if (error !== undefined) retry();
          }}
        />
        <Notice tone="info" title={t('picture.failed')}>
          <p>{t('picture.failed.text')}</p>
          <Button variant="default" onClick={onText}>
            {t('picture.toText')}
          </Button>
        </Notice>
      </>
    );

  const isHere = drawn?.page === page;
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- shortcuts of the buttons within
    <div onKeyDown={onKeyDown}>
      <div className={classes.zoom} role="group" aria-label={t('zoom')}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('zoom.out')}
          aria-keyshortcuts="-"
          disabled={zoom === STEPS[0]}
          onClick={() => {
            step(-1);
          }}
        >
          <Icon name="minus" />
        </ActionIcon>
        <span className={classes.percent} aria-live="polite">
          {t('zoom.percent', { percent: Math.round(zoom * 100) })}
        </span>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('zoom.in')}
          aria-keyshortcuts="+"
          disabled={zoom === STEPS.at(-1)}
          onClick={() => {
            step(1);
          }}
        >
          <Icon name="add" />
        </ActionIcon>
        <Button
          variant="subtle"
          aria-keyshortcuts="0"
          disabled={zoom === 1}
          onClick={() => {
            setZoom(1);
          }}
        >
          {t('zoom.fit')}
        </Button>
      </div>
      <div ref={ref}>
        {!isHere && (
          <div className={classes.waiting} role="status">
            <p>
              {pdf
                ? t('picture.drawing', { page })
                : t('picture.loading', { percent: Math.round(share * 100) })}
            </p>
            {!pdf && <Progress value={share * 100} aria-label={t('picture.progress')} />}
          </div>
        )}
        {drawn && isHere && (
          <PdfWords key={`${String(versionNumber)}-${String(page)}`} drawn={drawn} {...words} />
        )}
      </div>
    </div>
  );
}
