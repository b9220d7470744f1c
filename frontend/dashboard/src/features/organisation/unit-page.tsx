import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { z } from 'zod';

import { can } from '../../lib/api';
import { formatDate, today } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  DateField,
  DateText,
  DescriptionList,
  Icon,
  Loaded,
  Page,
  ResourceForm,
  Section,
  useToast,
} from '../../ui';
import { messages } from './messages';
import type { RelatedUnit, Unit } from './model';
import { closeUnit, fetchUnits, unitKeys, unitQueries } from './queries';
import { messages as successionMessages } from './succession-messages';
import { UnitState } from './unit-state';
import classes from './unit.module.css';

export function UnitPage() {
  const t = useMessages(messages);
  const succession = useMessages(successionMessages);
  const { id } = useParams({ from: '/units/$id' });
  const { data: unit } = useSuspenseQuery(unitQueries.one(id));
  return (
    <Page
      title={unit.name}
      badge={<UnitState unit={unit} />}
      breadcrumbs={[{ label: t('unit.units'), to: '/units' }, { label: unit.name }]}
      actions={
        <>
          {can(unit, 'edit') && (
            <ButtonLink
              to="/units/$id/edit"
              params={{ id }}
              variant="default"
              leftSection={<Icon name="edit" />}
            >
              {t('unit.edit')}
            </ButtonLink>
          )}
          {can(unit, 'succeed') && (
            <ButtonLink
              to="/units/$id/succeed"
              params={{ id }}
              variant="default"
              leftSection={<Icon name="flow" />}
            >
              {succession('succeed')}
            </ButtonLink>
          )}
          {can(unit, 'close') && <CloseUnit unit={unit} />}
        </>
      }
    >
      <Section title={t('unit.data')}>
        <DescriptionList
          items={[
            [t('unit.code'), unit.code],
            [t('unit.kind'), t(`kind.${unit.kind}`)],
            [
              t('unit.parent'),
              unit.parentId ? (
                <Link to="/units/$id" params={{ id: unit.parentId }}>
                  {unit.parentName}
                </Link>
              ) : (
                t('unit.parent.top')
              ),
            ],
            [t('unit.officialCode'), unit.officialCode],
            [t('unit.validFrom'), <DateText key="from" value={unit.validFrom} />],
            [t('unit.validTo'), unit.validTo && <DateText key="to" value={unit.validTo} />],
            ...(unit.predecessors.length > 0
              ? [
                  [
                    succession('predecessors'),
                    <RelatedUnits key="before" units={unit.predecessors} />,
                  ] as const,
                ]
              : []),
            ...(unit.successors.length > 0
              ? [
                  [
                    succession('successors'),
                    <RelatedUnits key="after" units={unit.successors} />,
                  ] as const,
                ]
              : []),
            [t('unit.updatedAt'), <DateText key="at" value={unit.updatedAt} time />],
          ]}
        />
      </Section>
      <Children unit={unit} />
    </Page>
  );
}

function RelatedUnits({ units }: { units: readonly RelatedUnit[] }) {
  const t = useMessages(successionMessages);
  return (
    <ul className={classes.related}>
      {units.map((unit) => (
        <li key={unit.id}>
          <Link to="/units/$id" params={{ id: unit.id }}>
            {t('since', { name: unit.name, date: formatDate(unit.validFrom) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Children({ unit }: { unit: Unit }) {
  const t = useMessages(messages);
  const children = useQuery({
    queryKey: [...unitKeys.one(unit.id), 'children'],
    queryFn: ({ signal }) => fetchUnits({ parentId: unit.id, sort: 'name', limit: 200 }, signal),
  });
  return (
    <Section title={t('unit.children')}>
      <Loaded query={children}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{t('unit.children.none')}</p>}
            <ul className={classes.children}>
              {items.map((child) => (
                <li key={child.id}>
                  <Link to="/units/$id" params={{ id: child.id }}>
                    {child.name}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Section>
  );
}

const closingSchema = z.object({ validTo: z.iso.date() });

function CloseUnit({ unit }: { unit: Unit }) {
  const t = useMessages(messages);
  const toast = useToast();
  const queries = useQueryClient();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="archive" />} onClick={dialog.open}>
        {t('unit.close')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('unit.close.title', { name: unit.name })}
        centered
      >
        <ResourceForm
          schema={closingSchema}
          initial={{ validTo: today() }}
          submitLabel={t('unit.close')}
          onSubmit={({ validTo }) => closeUnit(unit.id, validTo)}
          onCancel={dialog.close}
          onDone={() => {
            dialog.close();
            toast(t('unit.wasClosed'));
            void queries.invalidateQueries({ queryKey: unitKeys.all });
          }}
        >
          <p style={{ margin: 0 }}>{t('unit.close.text')}</p>
          <DateField
            name="validTo"
            label={t('unit.lastDay')}
            help={t('unit.lastDay.help')}
            min={unit.validFrom}
          />
        </ResourceForm>
      </Modal>
    </>
  );
}
