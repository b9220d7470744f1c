import type { FieldProblem } from '@ampera/api';
import { Button, Group, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, Notice, ProblemAlert, useToast } from '../../ui';
import { draftOf } from './draft';
import { editorMessages } from './editor-messages';
import classes from './editor.module.css';
import type { Questionnaire } from './model';
import { placeOf } from './places';
import { fetchDraftProblems, publishQuestionnaire, questionnaireKeys } from './queries';
import { sharingMessages } from './sharing-messages';

interface PublishButtonProps {
  questionnaire: Questionnaire;
  /** Saves what is on the screen; null if it could not be saved. */
  save?: () => Promise<Questionnaire | null>;
  /** Told what keeps the draft from being published. */
  onProblems?: (problems: readonly FieldProblem[]) => void;
  onGoTo: (pointer: string) => void;
}

interface Checked {
  questionnaire: Questionnaire;
  problems: readonly FieldProblem[];
}

/** Checks first: what is missing is listed with the way to it, otherwise the next version is published. */
export function PublishButton({ questionnaire, save, onProblems, onGoTo }: PublishButtonProps) {
  const t = useMessages(editorMessages);
  const sharing = useMessages(sharingMessages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [opened, setOpened] = useState(false);
  const [checked, setChecked] = useState<Checked>();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<unknown>();
  const target = useRef<string | null>(null);

  const during = async (act: () => Promise<void>) => {
    setRunning(true);
    setError(undefined);
    try {
      await act();
    } catch (problem) {
      setError(problem);
      setOpened(true);
    } finally {
      setRunning(false);
    }
  };
  const check = () =>
    during(async () => {
      const saved = save ? await save() : questionnaire;
      if (!saved) return;
      const problems = await fetchDraftProblems(saved.id);
      onProblems?.(problems);
      setChecked({ questionnaire: saved, problems });
      setOpened(true);
    });
  const publish = (saved: Questionnaire) =>
    during(async () => {
      const published = await publishQuestionnaire(saved.id, saved.version);
      queries.setQueryData(questionnaireKeys.one(saved.id), published);
      await queries.invalidateQueries({ queryKey: questionnaireKeys.all });
      setOpened(false);
      toast(t('publish.done', { number: published.latest?.number ?? 1 }));
      await navigate({ to: '/questionnaires/$id', params: { id: saved.id } });
    });
  const close = () => {
    setOpened(false);
  };

  return (
    <>
      <Button
        variant={save ? 'default' : 'filled'}
        leftSection={<Icon name="send" />}
        loading={running && !opened}
        onClick={() => void check()}
      >
        {t('publish')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('publish.title', { name: checked?.questionnaire.title ?? questionnaire.title })}
        centered
        onExitTransitionEnd={() => {
          // after the dialog has given the focus back
          if (target.current !== null) onGoTo(target.current);
          target.current = null;
        }}
      >
        {error !== undefined && <ProblemAlert error={error} />}
        {checked && checked.problems.length > 0 && (
          <ProblemList
            checked={checked}
            onChoose={(pointer) => {
              target.current = pointer;
              close();
            }}
          />
        )}
        {checked?.problems.length === 0 && (
          <>
            <Notice tone="good" title={t('publish.ready')} />
            <p>{t('publish.text', { number: (checked.questionnaire.latest?.number ?? 0) + 1 })}</p>
            {checked.questionnaire.visibility === 'OWN' && <p>{sharing('publishShares')}</p>}
            <Group justify="flex-end" gap="xs" mt="lg">
              <Button
                data-autofocus
                loading={running}
                onClick={() => void publish(checked.questionnaire)}
              >
                {t('publish')}
              </Button>
            </Group>
          </>
        )}
      </Modal>
    </>
  );
}

interface ProblemListProps {
  checked: Checked;
  onChoose: (pointer: string) => void;
}

function ProblemList({ checked, onChoose }: ProblemListProps) {
  const t = useMessages(editorMessages);
  const { questionnaire, problems } = checked;
  const draft = useMemo(() => draftOf(questionnaire), [questionnaire]);
  const where = (pointer: string) => {
    const { sectionIndex, itemNumber } = placeOf(draft, pointer);
    if (sectionIndex === null) return t('place.general');
    const section = sectionIndex + 1;
    return itemNumber === null
      ? t('place.section', { section })
      : t('place', { section, item: itemNumber });
  };
  return (
    <Notice tone="warning" title={t('publish.problems', { count: problems.length })} role="alert">
      <p>{t('publish.problems.text')}</p>
      <ul className={classes.problems}>
        {problems.map((problem) => (
          <li key={problem.pointer + problem.code}>
            <button
              type="button"
              className={classes.link}
              onClick={() => {
                onChoose(problem.pointer);
              }}
            >
              {where(problem.pointer)}
            </button>
            : {problem.detail}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
