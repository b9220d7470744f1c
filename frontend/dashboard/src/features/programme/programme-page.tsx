import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  DateText,
  DescriptionList,
  EmptyState,
  Icon,
  Notice,
  NumberText,
  Page,
  Section,
} from '../../ui';
import { ProgrammeCohorts } from './programme-cohorts';
import { HoursBar } from './hours-bar';
import { messages } from './messages';
import type { Programme } from './model';
import { ProgrammeMoves } from './programme-moves';
import { ProgrammeStatus } from './programme-status';
import classes from './programme.module.css';
import { programmeQueries } from './queries';

export function ProgrammePage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/programmes/$id' });
  const { data: programme } = useSuspenseQuery(programmeQueries.one(id));
  return (
    <Page
      title={programme.title}
      badge={<ProgrammeStatus status={programme.status} />}
      breadcrumbs={[{ label: t('list'), to: '/programmes' }, { label: programme.title }]}
      actions={
        <>
          {can(programme, 'edit') && (
            <ButtonLink
              to="/programmes/$id/edit"
              params={{ id }}
              variant="default"
              leftSection={<Icon name="edit" />}
            >
              {t('edit')}
            </ButtonLink>
          )}
          <ProgrammeMoves programme={programme} />
        </>
      }
    >
      <NextStep programme={programme} />
      <Section title={t('overview')}>
        <div className={classes.overview}>
          <div>
            {programme.description && <p className={classes.text}>{programme.description}</p>}
            <h3>{t('field.objectives')}</h3>
            {programme.objectives.length === 0 && (
              <p className={classes.hint}>{t('objectives.none')}</p>
            )}
            <ol className={classes.objectives}>
              {programme.objectives.map((objective) => (
                <li key={objective}>{objective}</li>
              ))}
            </ol>
          </div>
          <HoursBar hours={programme.hours} />
        </div>
        <DescriptionList
          items={[
            [t('field.code'), programme.code],
            [t('field.type'), t(`type.${programme.type}`)],
            [t('field.updatedAt'), <DateText key="updatedAt" value={programme.updatedAt} time />],
          ]}
        />
      </Section>
      <Sessions programme={programme} />
      <ProgrammeCohorts programme={programme} />
    </Page>
  );
}

function NextStep({ programme }: { programme: Programme }) {
  const t = useMessages(messages);
  if (!can(programme, 'activate')) return null;
  const step = programme.sessions.length === 0 ? 'sessions' : 'activate';
  return (
    <div className={classes.next}>
      <Notice tone="info" title={t(`next.${step}`)} />
    </div>
  );
}

function Sessions({ programme }: { programme: Programme }) {
  const t = useMessages(messages);
  const arrange = can(programme, 'edit') && (
    <ButtonLink
      to="/programmes/$id/sessions"
      params={{ id: programme.id }}
      variant="default"
      leftSection={<Icon name="sort" />}
    >
      {t('session.arrange')}
    </ButtonLink>
  );
  return (
    <Section title={t('sessions')} actions={programme.sessions.length > 0 && arrange}>
      {programme.sessions.length === 0 ? (
        <EmptyState icon="programme" title={t('session.empty')} action={arrange} />
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={t('sessions')}>
            <thead>
              <tr>
                <th scope="col" className={classes.number}>
                  #
                </th>
                <th scope="col">{t('session.title')}</th>
                <th scope="col">{t('session.mode')}</th>
                <th scope="col">{t('session.trainer')}</th>
                <th scope="col" data-align="end">
                  {t('session.hours')}
                </th>
              </tr>
            </thead>
            <tbody>
              {programme.sessions.map((session, index) => (
                <tr key={session.id}>
                  <td className={classes.number}>{index + 1}</td>
                  <td className={classes.lead}>{session.title}</td>
                  <td>
                    <span className={classes.mode}>
                      <span
                        className={classes.swatch}
                        data-mode={session.mode}
                        aria-hidden="true"
                      />
                      {t(`mode.${session.mode}`)}
                    </span>
                  </td>
                  <td data-label={t('session.trainer')}>{session.trainerName}</td>
                  <td data-align="end" data-label={t('session.hours')}>
                    <NumberText value={session.hours} digits={2} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
