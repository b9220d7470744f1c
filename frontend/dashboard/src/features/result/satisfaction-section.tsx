import { useQuery } from '@tanstack/react-query';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Loaded, Section } from '../../ui';
import type { Cut, Results } from './model';
import { resultQueries } from './queries';
import { satisfactionMessages } from './satisfaction-messages';
import classes from './satisfaction.module.css';

const FIRST = 'persyaratan';
const LAST = 'sarana_prasarana';

/** Whether it asks the elements of the SKM; the server looks at all nine. */
export function asksSatisfaction(results: Results): boolean {
  const codes = results.sections.flatMap((section) => section.items.map((item) => item.code));
  return codes.includes(FIRST) && codes.includes(LAST);
}

/** The index of all and of each group, with n. */
export function SatisfactionSection({ id, cut }: { id: string; cut: Cut | undefined }) {
  const t = useMessages(satisfactionMessages);
  const index = useQuery({ ...resultQueries.satisfaction(id, cut), retry: false });
  // nine elements by name, but on another scale
  if (index.isError) return null;
  return (
    <Section title={t('title')}>
      <Loaded query={index} lines={3}>
        {(data) => (
          <div className={classes.frame}>
            <table className={classes.table} aria-label={t('title')}>
              <thead>
                <tr>
                  <th scope="col">{t('group')}</th>
                  <th scope="col" data-align="end">
                    {t('index')}
                  </th>
                  <th scope="col">{t('quality')}</th>
                  <th scope="col" data-align="end">
                    n
                  </th>
                </tr>
              </thead>
              <tbody>
                {data.groups.map((group) => (
                  <tr key={group.group}>
                    <td>{group.label ?? t('all')}</td>
                    {group.hidden ? (
                      <td colSpan={3}>{t('hidden')}</td>
                    ) : (
                      <>
                        <td data-align="end">{formatNumber(group.index ?? 0, 2, true)}</td>
                        <td>{group.quality}</td>
                        <td data-align="end">{formatNumber(group.n ?? 0)}</td>
                      </>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={classes.note}>{t('help')}</p>
          </div>
        )}
      </Loaded>
    </Section>
  );
}
