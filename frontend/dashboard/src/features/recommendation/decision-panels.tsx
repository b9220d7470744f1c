import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';

import { useMessages } from '../../lib/i18n';
import { Icon, RadioField, ResourceForm, SidePanel, TextAreaField, useToast } from '../../ui';
import { messages } from './messages';
import { answers, answerSchema, type Recommendation, withdrawalSchema } from './model';
import { answerRecommendation, recommendationKeys, withdrawRecommendation } from './queries';
import classes from './recommendation.module.css';

function useKeeping(id: string) {
  const queries = useQueryClient();
  const toast = useToast();
  return async (changed: Recommendation, done: string) => {
    queries.setQueryData(recommendationKeys.one(id), changed);
    toast(done);
    await queries.invalidateQueries({ queryKey: recommendationKeys.all });
  };
}

export function AnswerAction({ recommendation }: { recommendation: Recommendation }) {
  const t = useMessages(messages);
  const [opened, panel] = useDisclosure(false);
  const keep = useKeeping(recommendation.id);
  return (
    <>
      <Button leftSection={<Icon name="send" />} onClick={panel.open}>
        {t('answer.action')}
      </Button>
      <SidePanel opened={opened} onClose={panel.close} title={t('answer.title')}>
        <ResourceForm
          schema={answerSchema}
          initial={{ answer: 'ACCEPTED' as const, reason: '' }}
          submitLabel={t('answer.send')}
          onSubmit={async (values) =>
            keep(await answerRecommendation(recommendation.id, values), t('answer.done'))
          }
          onDone={panel.close}
          onCancel={panel.close}
        >
          <div className={classes.fields}>
            <RadioField
              name="answer"
              label={t('answer')}
              options={answers.map((value) => ({
                value,
                label: t(`answer.${value}`),
                help: t(`answer.${value}.help`),
              }))}
            />
            <TextAreaField
              name="reason"
              label={t('answer.reason')}
              help={t('answer.reason.help')}
              maxLength={2000}
            />
          </div>
        </ResourceForm>
      </SidePanel>
    </>
  );
}

export function WithdrawAction({ recommendation }: { recommendation: Recommendation }) {
  const t = useMessages(messages);
  const [opened, panel] = useDisclosure(false);
  const keep = useKeeping(recommendation.id);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="archive" />} onClick={panel.open}>
        {t('withdraw')}
      </Button>
      <SidePanel
        opened={opened}
        onClose={panel.close}
        title={t('withdraw.title', { title: recommendation.title })}
      >
        <ResourceForm
          schema={withdrawalSchema}
          initial={{ reason: '' }}
          submitLabel={t('withdraw')}
          onSubmit={async ({ reason }) =>
            keep(await withdrawRecommendation(recommendation.id, reason), t('withdrawn'))
          }
          onDone={panel.close}
          onCancel={panel.close}
        >
          <div className={classes.fields}>
            <p>{t('withdraw.text')}</p>
            <TextAreaField
              name="reason"
              label={t('withdraw.reason')}
              help={t('withdraw.reason.help')}
              maxLength={1000}
            />
          </div>
        </ResourceForm>
      </SidePanel>
    </>
  );
}
