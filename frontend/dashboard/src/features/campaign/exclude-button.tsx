import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';

import { fromLocalInput, toLocalInput } from '../../lib/format';
import { textOf, useMessages } from '../../lib/i18n';
import { DateField, ResourceForm, SelectField, TextAreaField, useToast } from '../../ui';
import { arrivalsMessages } from './arrivals-messages';
import { type Arrivals, type ExcludedWindow, excludeWindow, liftWindow } from './arrivals-queries';
import type { Campaign } from './model';
import { campaignKeys } from './queries';

const text = textOf(arrivalsMessages);
const HOUR = 3_600_000;
const hour = z
  .string()
  .regex(/T\d\d:00/, { error: () => text('exclude.whole') })
  .transform(fromLocalInput);
const reason = z.string().trim().min(1).max(500);
const windowSchema = z.object({
  point: z.string().transform((code) => code || null),
  from: hour,
  until: hour,
  reason,
});
const liftSchema = z.object({ reason });

function useChanged() {
  const queries = useQueryClient();
  // figures everywhere rest on what counts
  return () => queries.invalidateQueries({ queryKey: campaignKeys.all });
}

interface ExcludeProps {
  campaign: Campaign;
  arrivals: Arrivals;
  /** What the form begins with: an hour that stands out. */
  at?: { point: string; from: string };
}

/** Lets whole hours not count. */
export function ExcludeButton({ campaign, arrivals, at }: ExcludeProps) {
  const t = useMessages(arrivalsMessages);
  const toast = useToast();
  const changed = useChanged();
  const [opened, dialog] = useDisclosure(false);
  const [from] = useState(
    () => at?.from ?? new Date(Math.floor(Date.now() / HOUR - 1) * HOUR).toISOString(),
  );
  return (
    <>
      <Button variant="default" size={at ? 'compact-sm' : 'sm'} onClick={dialog.open}>
        {t(at ? 'exclude.hour' : 'exclude')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('exclude')}
        centered
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <ResourceForm
          schema={windowSchema}
          initial={{
            point: at?.point ?? '',
            from: toLocalInput(from),
            until: toLocalInput(new Date(Date.parse(from) + HOUR).toISOString()),
            reason: '',
          }}
          submitLabel={t('exclude')}
          onSubmit={async (wanted) => {
            await excludeWindow(campaign.id, wanted);
            await changed();
          }}
          onCancel={dialog.close}
          onDone={() => {
            dialog.close();
            toast(t('exclude.done'));
          }}
        >
          <p style={{ margin: 0 }}>{t('exclude.text', { minimum: campaign.minimumGroup })}</p>
          <SelectField
            name="point"
            label={t('exclude.point')}
            placeholder={t('exclude.point.all')}
            options={arrivals.points.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <DateField name="from" label={t('exclude.from')} time />
          <DateField name="until" label={t('exclude.until')} time />
          <TextAreaField
            name="reason"
            label={t('exclude.reason')}
            help={t('exclude.reason.help')}
            rows={2}
            maxLength={500}
          />
        </ResourceForm>
      </Modal>
    </>
  );
}

/** Lets the answers of a window count again. */
export function LiftButton({ campaign, window }: { campaign: Campaign; window: ExcludedWindow }) {
  const t = useMessages(arrivalsMessages);
  const toast = useToast();
  const changed = useChanged();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={dialog.open}>
        {t('lift')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('lift')}
        centered
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <ResourceForm
          schema={liftSchema}
          initial={{ reason: '' }}
          submitLabel={t('lift')}
          onSubmit={async (lifting) => {
            await liftWindow(campaign.id, window.id, lifting.reason);
            await changed();
          }}
          onCancel={dialog.close}
          onDone={() => {
            dialog.close();
            toast(t('lift.done'));
          }}
        >
          <TextAreaField
            name="reason"
            label={t('exclude.reason')}
            help={t('exclude.reason.help')}
            rows={2}
            maxLength={500}
          />
        </ResourceForm>
      </Modal>
    </>
  );
}
