import { Button } from '@mantine/core';

import { saveFile, toCsv } from '../../lib/csv';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Icon, Notice } from '../../ui';
import { cohortMessages } from './cohort-messages';
import type { ImportReport } from './cohort-model';
import classes from './panels.module.css';

/** What a file would change, and row by row what is left out. */
export function ImportReportView({ report }: { report: ImportReport }) {
  const t = useMessages(cohortMessages);
  const figures = [
    ['import.rows', report.rows],
    ['import.enrolled', report.enrolled],
    ['import.scored', report.scored],
    ['import.unchanged', report.unchanged],
    ['import.errors', new Set(report.errors.map((each) => each.row)).size],
  ] as const;
  const header = [t('import.row'), t('import.column'), t('import.problem')];
  return (
    <section className={classes.report} aria-live="polite">
      <dl>
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd className="figure">{formatNumber(value)}</dd>
          </div>
        ))}
      </dl>
      {report.enrolled + report.scored === 0 && <Notice tone="info" title={t('import.none')} />}
      {report.errors.length > 0 && (
        <>
          <div className={classes.errors}>
            <table aria-label={t('import.errors')}>
              <thead>
                <tr>
                  {header.map((each) => (
                    <th key={each} scope="col">
                      {each}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {report.errors.map((each) => (
                  <tr key={`${each.row} ${each.column} ${each.code}`}>
                    <td className="figure">{each.row}</td>
                    <td>{each.column}</td>
                    <td>{each.detail}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Button
            variant="default"
            leftSection={<Icon name="download" />}
            onClick={() => {
              const rows = report.errors.map((each) => [
                String(each.row),
                each.column,
                each.detail,
              ]);
              saveFile(toCsv([header, ...rows]), 'kesalahan-impor.csv');
            }}
          >
            {t('import.errors.download')}
          </Button>
        </>
      )}
    </section>
  );
}
