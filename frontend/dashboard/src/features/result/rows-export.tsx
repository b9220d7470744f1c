import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { can } from '../../lib/api';
import { formatDate } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Icon, JobProgress, Notice, ProblemAlert } from '../../ui';
import classes from './rows-export.module.css';
import { RowsInside } from './rows-inside';
import { rowsMessages } from './rows-messages';
import {
  askForRows,
  bookFormats,
  rowFormats,
  rowQueries,
  saveRows,
  type RowExport,
  type RowFormat,
} from './rows-queries';

export interface RowsExportProps {
  id: string;
  opened: boolean;
  onClose: () => void;
}

/** What rows of answers hold, said before they are downloaded. */
export function RowsExport({ id, opened, onClose }: RowsExportProps) {
  const t = useMessages(rowsMessages);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {opened && <Rows id={id} />}
    </Modal>
  );
}

function Rows({ id }: { id: string }) {
  const t = useMessages(rowsMessages);
  const queries = useQueryClient();
  const release = useQuery(rowQueries.release(id));
  const ask = useMutation({
    mutationFn: (format: RowFormat) => askForRows(id, format),
    onSuccess: () => queries.invalidateQueries({ queryKey: rowQueries.release(id).queryKey }),
  });
  if (release.error) return <ProblemAlert error={release.error} />;
  if (!release.data) return <p role="status">{t('loading')}</p>;
  const { releasedAt } = release.data;
  return (
    <div className={classes.rows}>
      <RowsInside release={release.data} />
      {releasedAt && <p>{t('released', { day: formatDate(releasedAt) })}</p>}
      <Notice tone="warning" title={t('care.title')}>
        <p>{t('care')}</p>
      </Notice>
      <Formats formats={rowFormats} onChoose={ask.mutate} waits={ask.isPending} />
      <h3 className={classes.heading}>{t('books')}</h3>
      <Formats formats={bookFormats} onChoose={ask.mutate} waits={ask.isPending} />
      {ask.error && <ProblemAlert error={ask.error} />}
      {ask.data && <Writing key={ask.data.id} begun={ask.data} />}
    </div>
  );
}

interface FormatsProps {
  formats: readonly RowFormat[];
  onChoose: (format: RowFormat) => void;
  waits: boolean;
}

function Formats({ formats, onChoose, waits }: FormatsProps) {
  const t = useMessages(rowsMessages);
  return (
    <ul className={classes.formats}>
      {formats.map((format) => (
        <li key={format}>
          <Button
            variant="default"
            disabled={waits}
            leftSection={<Icon name="download" size={18} />}
            onClick={() => {
              onChoose(format);
            }}
          >
            {t(`format.${format}`)}
          </Button>
          <span>{t(`format.${format}.about`)}</span>
        </li>
      ))}
    </ul>
  );
}

const states = { QUEUED: 'queued', RUNNING: 'running', DONE: 'done', FAILED: 'failed' } as const;

/** Saves the file as soon as it is there. */
function Writing({ begun }: { begun: RowExport }) {
  const t = useMessages(rowsMessages);
  const { data: now = begun } = useQuery(rowQueries.export(begun.campaignId, begun.id));
  const [error, setError] = useState<unknown>();
  const isSaved = useRef(false);
  const progress = useRef<HTMLDivElement>(null);
  // again at the end, when there is more to see
  useEffect(() => {
    progress.current?.scrollIntoView({ block: 'nearest' });
  }, [now.status]);
  useEffect(() => {
    if (!can(now, 'download') || isSaved.current) return;
    isSaved.current = true;
    saveRows(now).catch(setError);
  }, [now]);
  return (
    <div ref={progress} className={classes.writing}>
      <JobProgress
        label={t('writing', { format: t(`format.${now.format}`) })}
        state={states[now.status]}
        done={now.rowsWritten}
        total={now.rowsTotal}
      />
      {now.status === 'FAILED' && (
        <p role="alert">{t(now.failure === 'rows-changed' ? 'failed.changed' : 'failed')}</p>
      )}
      {error != null && <ProblemAlert error={error} />}
      {can(now, 'download') && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            setError(undefined);
            saveRows(now).catch(setError);
          }}
        >
          {t('again')}
        </Button>
      )}
    </div>
  );
}
