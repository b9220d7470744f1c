import { Progress } from '@mantine/core';

import { formatNumber } from '../lib/format';
import { useMessages } from '../lib/i18n';
import classes from './job-progress.module.css';
import { messages } from './messages';
import { StatusBadge, type Tone } from './status-badge';

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

export interface JobProgressProps {
  /** What is being done: "Memeriksa berkas pegawai". */
  label: string;
  state: JobState;
  done: number;
  /** Unknown while the work is still being counted. */
  total?: number | null | undefined;
  /** Beside the figures: "12 baris salah". */
  note?: string | undefined;
}

const tones: Record<JobState, Tone> = {
  queued: 'neutral',
  running: 'primary',
  done: 'good',
  failed: 'danger',
  cancelled: 'warning',
};

/** A long work on the server. Ask for its state every second or two; this only shows it. */
export function JobProgress({ label, state, done, total, note }: JobProgressProps) {
  const t = useMessages(messages);
  const share = total ? Math.min(1, done / total) : state === 'done' ? 1 : 0;
  const moving = state === 'queued' || state === 'running';
  return (
    <div className={classes.job}>
      <div className={classes.head}>
        <span className={classes.label}>{label}</span>
        <span role="status">
          <StatusBadge tone={tones[state]}>{t(`job.${state}`)}</StatusBadge>
        </span>
      </div>
      <Progress.Root size={8} radius={4}>
        <Progress.Section
          value={moving && !total ? 100 : share * 100}
          animated={moving}
          striped={moving && !total}
          color={state === 'failed' ? 'red' : 'musi'}
          aria-label={label}
        />
      </Progress.Root>
      <div className={classes.foot}>
        <span className="figure">
          {total
            ? t('job.progress', { done: formatNumber(done), total: formatNumber(total) })
            : formatNumber(done)}
        </span>
        {note && <span>{note}</span>}
      </div>
    </div>
  );
}
