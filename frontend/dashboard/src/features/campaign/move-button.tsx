import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { z } from 'zod';

import { formatDateTime } from '../../lib/format';
import { textOf, useMessages } from '../../lib/i18n';
import { Icon, Loaded, ResourceForm, SelectField, useToast } from '../../ui';
import type { Campaign } from './model';
import { moveMessages } from './move-messages';
import { campaignKeys, campaignQueries, moveCampaign } from './queries';

const text = textOf(moveMessages);
const schema = z.object({
  questionnaireVersionId: z.string().min(1, { error: () => text('choose') }),
});

/** A named campaign goes on with a later version of its questionnaire. */
export function MoveButton({ campaign }: { campaign: Campaign }) {
  const t = useMessages(moveMessages);
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="refresh" />} onClick={dialog.open}>
        {t('move')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('title', { title: campaign.title })}
        centered
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <MoveForm campaign={campaign} onClose={dialog.close} />
      </Modal>
    </>
  );
}

function MoveForm({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const t = useMessages(moveMessages);
  const toast = useToast();
  const queries = useQueryClient();
  const moved = useRef(0);
  const versions = useQuery(campaignQueries.laterVersions(campaign));
  const number = campaign.questionnaireNumber;
  return (
    <Loaded query={versions} lines={2}>
      {(later) =>
        later.length === 0 ? (
          <p style={{ margin: 0 }}>{t('none', { number })}</p>
        ) : (
          <ResourceForm
            schema={schema}
            initial={{ questionnaireVersionId: later[0]?.id ?? '' }}
            submitLabel={t('move')}
            onSubmit={async (move) => {
              const saved = await moveCampaign(campaign.id, move);
              moved.current = saved.questionnaireNumber;
              await queries.invalidateQueries({ queryKey: campaignKeys.all });
            }}
            onCancel={onClose}
            onDone={() => {
              onClose();
              toast(t('done', { number: moved.current }));
            }}
          >
            <p style={{ margin: 0 }}>{t('text', { number })}</p>
            <SelectField
              name="questionnaireVersionId"
              label={t('version')}
              options={later.map((one) => ({
                value: one.id,
                label: t('option', { number: one.number, at: formatDateTime(one.publishedAt) }),
              }))}
            />
          </ResourceForm>
        )
      }
    </Loaded>
  );
}
