import { isProblem } from '@ampera/api';
import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { NumberText, problemText } from '../../ui';
import { cohortMessages } from './cohort-messages';
import { type Participant, parseScore, scoreText } from './cohort-model';
import { fetchParticipant } from './cohort-queries';
import classes from './programme.module.css';
import { type Test, writeScore } from './score-writing';
import { useParticipantCache } from './use-participant-cache';

interface ScoreCellProps {
  participant: Participant;
  test: Test;
  label: string;
  editable: boolean;
}

/** A score that is written where it stands: saved on Enter or on leaving the field, Esc takes back what was typed. */
export function ScoreCell({ participant, test, label, editable }: ScoreCellProps) {
  const t = useMessages(cohortMessages);
  const put = useParticipantCache();
  const stored = scoreText(participant[test]);
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const [saving, setSaving] = useState(false);

  if (!editable || participant.status === 'WITHDRAWN') {
    return <NumberText value={participant[test]} digits={2} />;
  }

  const forget = () => {
    setTyped(undefined);
    setError(undefined);
  };

  const failed = async (problem: unknown) => {
    if (isProblem(problem) && problem.status === 412) {
      const latest = await fetchParticipant(participant.id);
      put(latest);
      setError(t('score.stale', { score: scoreText(latest[test]) || t('score.none') }));
    } else {
      setError(problemText(problem, () => t('score.failed')).title);
    }
  };

  const save = async () => {
    if (typed === undefined || typed.trim() === stored || saving) {
      if (typed?.trim() === stored) forget();
      return;
    }
    const score = parseScore(typed);
    if (score === undefined) {
      setError(t('score.wrong'));
      return;
    }
    setSaving(true);
    setError(undefined);
    try {
      put(await writeScore(participant, test, score));
      setTyped(undefined);
    } catch (problem) {
      await failed(problem);
    } finally {
      setSaving(false);
    }
  };

  return (
    <TextInput
      size="xs"
      className={classes.score ?? ''}
      aria-label={t('score.label', { test: label, name: participant.name })}
      inputMode="decimal"
      autoComplete="off"
      data-saving={saving}
      error={error}
      value={typed ?? stored}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setError(undefined);
      }}
      onBlur={() => {
        // what was refused once is sent again only on purpose
        if (error === undefined) void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save();
        if (event.key === 'Escape') forget();
      }}
    />
  );
}
