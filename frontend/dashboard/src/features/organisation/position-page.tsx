import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  ConfirmButton,
  DateText,
  DescriptionList,
  Icon,
  Page,
  Section,
  useToast,
} from '../../ui';
import { messages } from './position-messages';
import { deletePosition, positionKeys, positionQueries } from './position-queries';

export function PositionPage() {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = useParams({ from: '/positions/$id' });
  const { data: position } = useSuspenseQuery(positionQueries.one(id));

  const remove = async () => {
    await deletePosition(position);
    toast(t('deleted'));
    await navigate({ to: '/positions' });
    queries.removeQueries({ queryKey: positionKeys.one(id) });
    await queries.invalidateQueries({ queryKey: positionKeys.all });
  };

  return (
    <Page
      title={position.name}
      breadcrumbs={[{ label: t('positions'), to: '/positions' }, { label: position.name }]}
      actions={
        <>
          {can(position, 'edit') && (
            <ButtonLink
              to="/positions/$id/edit"
              params={{ id }}
              variant="default"
              leftSection={<Icon name="edit" />}
            >
              {t('edit')}
            </ButtonLink>
          )}
          {can(position, 'delete') && (
            <ConfirmButton
              label={t('delete')}
              title={t('delete.title', { name: position.name })}
              onConfirm={remove}
              danger
              leftSection={<Icon name="remove" />}
            >
              {t('delete.text')}
            </ConfirmButton>
          )}
        </>
      }
    >
      <Section title={t('position')}>
        <DescriptionList
          items={[
            [t('kind'), t(`kind.${position.kind}`)],
            [
              t('employees'),
              <Link key="employees" to="/employees" search={{ positionId: id } as never}>
                {t('employees.count', { count: formatNumber(position.employees) })}
              </Link>,
            ],
            [t('updatedAt'), <DateText key="at" value={position.updatedAt} time />],
          ]}
        />
      </Section>
    </Page>
  );
}
