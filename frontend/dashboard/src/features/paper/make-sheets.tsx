import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { useMessages } from '../../lib/i18n';
import { Icon, NumberField, RadioField, ResourceForm, SelectField, useToast } from '../../ui';
import { messages } from './messages';
import type { Campaign } from './model';
import { pointMessages } from './point-messages';
import { makeSheets, paperKeys, paperQueries, printSheets } from './queries';

const MOST = 50;
const schema = z.object({
  count: z.number().int().min(1).max(MOST),
  point: z.string(),
  language: z.enum(['id', 'en']),
});

/** Makes the next numbers and downloads their PDF. */
export function MakeSheets({ campaign }: { campaign: Campaign }) {
  const t = useMessages(messages);
  const p = useMessages(pointMessages);
  const toast = useToast();
  const queries = useQueryClient();
  const [opened, dialog] = useDisclosure(false);
  const definition = useQuery(paperQueries.definition(campaign.questionnaireVersionId)).data;
  const { points } = campaign;
  const languages = definition?.languages.includes('en') ? (['id', 'en'] as const) : [];
  return (
    <>
      <Button leftSection={<Icon name="print" />} onClick={dialog.open}>
        {t('make')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('make')}
        closeButtonProps={{ 'aria-label': t('close') }}
        centered
      >
        <ResourceForm
          schema={schema}
          initial={{ count: 10, language: 'id', point: points[0]?.code ?? '' }}
          submitLabel={t('make.submit')}
          onSubmit={async ({ count, language, point }) => {
            const made = await makeSheets(campaign.id, count, point || null);
            await queries.invalidateQueries({ queryKey: paperKeys.all(campaign.id) });
            await printSheets(campaign, made.from, made.to, language);
            toast(t('make.made', { from: made.from, to: made.to }));
          }}
          onDone={dialog.close}
          onCancel={dialog.close}
        >
          <p>{points.length > 0 ? p('make') : t('make.text')}</p>
          {points.length > 0 && (
            <SelectField
              name="point"
              label={p('point')}
              options={points.map(({ code, name }) => ({ value: code, label: name }))}
            />
          )}
          <NumberField name="count" label={t('make.count')} help={t('make.count.help')} />
          {languages.length > 0 && (
            <RadioField
              name="language"
              label={t('make.language')}
              options={languages.map((value) => ({ value, label: t(`make.${value}`) }))}
            />
          )}
        </ResourceForm>
      </Modal>
    </>
  );
}
