import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { useMessages } from '../../lib/i18n';
import { DateText, DescriptionList, ProblemAlert } from '../../ui';
import { useAuditWords } from './audit-words';
import classes from './audit.module.css';
import { messages } from './messages';
import { type AuditEntry, readable, steps } from './model';
import { auditQueries } from './queries';

/** One entry: who, when, and each field before and after. */
export function AuditEntryDetails({ id }: { id: string }) {
  const t = useMessages(messages);
  const words = useAuditWords();
  const entry = useQuery(auditQueries.one(id));
  if (entry.isError) {
    return <ProblemAlert error={entry.error} onRetry={() => void entry.refetch()} />;
  }
  if (!entry.data) return <p role="status">{t('loading')}</p>;
  const { data } = entry;
  return (
    <div className={classes.entry}>
      <DescriptionList
        items={[
          [t('what'), words.action(data.action)],
          [t('object'), data.subjectLabel ?? words.subject(data.subjectType)],
          [t('who'), data.actorName ?? t('system')],
          [t('when'), <DateText key="at" value={data.occurredAt} time />],
          ...(data.continuedAt
            ? ([[t('when.last'), <DateText key="last" value={data.continuedAt} time />]] as const)
            : []),
        ]}
      />
      <p>
        <Link to="/audit-entries" search={{ subjectId: data.subjectId } as never}>
          {t('sameObject')}
        </Link>
      </p>
      <h3>{t('changes')}</h3>
      <Changes entry={data} />
    </div>
  );
}

function Changes({ entry }: { entry: AuditEntry }) {
  const t = useMessages(messages);
  const words = useAuditWords();
  const changes = readable(entry.changes);
  if (changes.length === 0) return <p>{t('changes.none')}</p>;
  return (
    <dl className={classes.changes}>
      {changes.map((change) => (
        <div key={change.pointer}>
          <dt>{words.field(steps(change.pointer)) || t('whole')}</dt>
          <dd>
            {change.before != null && (
              <del>
                <span className={classes.side}>{t('before')}</span>
                {words.value(change.before)}
              </del>
            )}
            {change.after != null && (
              <ins>
                <span className={classes.side}>{t('after')}</span>
                {words.value(change.after)}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
