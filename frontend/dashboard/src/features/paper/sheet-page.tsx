import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  ConfirmButton,
  DateText,
  DescriptionList,
  EmptyState,
  Icon,
  Loaded,
  Notice,
  Page,
  Section,
  useToast,
} from '../../ui';
import { CheckSheet } from './check-sheet';
import { Differences } from './differences';
import { FirstEntry } from './first-entry';
import { messages } from './messages';
import type { Campaign, PaperSheet } from './model';
import { pointMessages } from './point-messages';
import { paperKeys, paperQueries, sheetActs } from './queries';
import { RejectSheet } from './reject-sheet';
import { SheetBadge } from './sheet-badge';

/** One sheet: whose it is, where it stands, and what is to be done with it next. */
export function SheetPage({ campaign, code }: { campaign: Campaign; code: string }) {
  const t = useMessages(messages);
  const sheet = useQuery(paperQueries.sheet(campaign.id, code));
  return (
    <Page
      title={t('sheet.title', { code })}
      badge={sheet.data && <SheetBadge state={sheet.data.state} />}
      breadcrumbs={[
        { label: t('campaigns'), to: '/campaigns' },
        { label: campaign.title, to: `/campaigns/${campaign.id}` },
        { label: t('paper'), to: `/campaigns/${campaign.id}/paper` },
        { label: code },
      ]}
      context={{
        kind: t('evaluation'),
        name: campaign.evaluationTitle,
        to: `/evaluations/${campaign.evaluationId}`,
      }}
      actions={sheet.data && <Actions campaign={campaign} sheet={sheet.data} />}
    >
      <Loaded query={sheet} lines={6}>
        {(data) =>
          data ? (
            <Sheet campaign={campaign} sheet={data} />
          ) : (
            <EmptyState icon="question" title={t('sheet.unknown', { code })}>
              {t('sheet.unknown.text')}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

/** What was changed is shown here and in the list. */
function useChanged(campaign: Campaign) {
  const queries = useQueryClient();
  return async (saved: PaperSheet) => {
    queries.setQueryData(paperQueries.sheet(campaign.id, saved.code).queryKey, saved);
    await queries.invalidateQueries({ queryKey: [...paperKeys.all(campaign.id), 'list'] });
    await queries.invalidateQueries({ queryKey: ['campaigns', campaign.id] });
  };
}

function Actions({ campaign, sheet }: { campaign: Campaign; sheet: PaperSheet }) {
  const t = useMessages(messages);
  const toast = useToast();
  const changed = useChanged(campaign);
  const { code } = sheet;
  return (
    <>
      <ButtonLink
        to={'/campaigns/$id/paper' as string}
        params={{ id: campaign.id } as never}
        variant="default"
        leftSection={<Icon name="back" />}
      >
        {t('back')}
      </ButtonLink>
      {can(sheet, 'reject') && (
        <RejectSheet
          sheet={sheet}
          onDone={async (saved) => {
            await changed(saved);
            toast(t('rejected', { code }));
          }}
        />
      )}
      {can(sheet, 'reopen') && (
        <ConfirmButton
          label={t('reopen')}
          title={t('reopen.title', { code })}
          leftSection={<Icon name="refresh" />}
          onConfirm={async () => {
            await changed(await sheetActs.reopen(sheet));
            toast(t('reopened', { code }));
          }}
        >
          {t('reopen.text', { code })}
        </ConfirmButton>
      )}
    </>
  );
}

function Sheet({ campaign, sheet }: { campaign: Campaign; sheet: PaperSheet }) {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const changed = useChanged(campaign);
  const { code } = sheet;
  const told = async (saved: PaperSheet) => {
    await changed(saved);
    if (saved.state === 'COUNTED') toast(t('counted', { code }));
    if (saved.state === 'DIFFERS') toast(t('differ.told', { count: saved.differences ?? 0 }));
  };
  const waits = sheet.state === 'KEYED' || sheet.state === 'DIFFERS' ? sheet.state : undefined;
  return (
    <>
      {sheet.state !== 'PRINTED' && <Standing sheet={sheet} />}
      {can(sheet, 'key') && (
        <FirstEntry
          campaign={campaign}
          sheet={sheet}
          onSaved={async (saved) => {
            await changed(saved);
            toast(t('key.saved', { code }));
            await navigate({
              to: '/campaigns/$id/paper' as string,
              params: { id: campaign.id } as never,
            });
          }}
        />
      )}
      {can(sheet, 'check') && <CheckSheet sheet={sheet} onChecked={told} />}
      {can(sheet, 'settle') && <Differences sheet={sheet} onSettled={told} />}
      {campaign.status !== 'OPEN' && sheet.state !== 'COUNTED' ? (
        <Notice tone="info" title={t('turn.closed')} />
      ) : (
        waits &&
        !can(sheet, 'check') &&
        !can(sheet, 'settle') && <Notice tone="info" title={t(`turn.${waits}`)} />
      )}
    </>
  );
}

function Standing({ sheet }: { sheet: PaperSheet }) {
  const t = useMessages(messages);
  const p = useMessages(pointMessages);
  const by = (name: string | null | undefined, at: string | null | undefined) =>
    name && (
      <>
        {name}, <DateText value={at} time />
      </>
    );
  return (
    <Section title={t('state')}>
      <DescriptionList
        items={[
          sheet.point ? [p('point'), sheet.point] : [t('respondent'), sheet.respondent],
          ...(sheet.subject ? ([[t('subject'), sheet.subject]] as const) : []),
          [t('first'), by(sheet.firstBy, sheet.firstAt)],
          [t('second'), by(sheet.secondBy, sheet.secondAt)],
          ...(sheet.settlement
            ? ([[t('settlement'), t(`settlement.${sheet.settlement}`)]] as const)
            : []),
          ...(sheet.reason ? ([[t('reason'), sheet.reason]] as const) : []),
        ]}
      />
    </Section>
  );
}
