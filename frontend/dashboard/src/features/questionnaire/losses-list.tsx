import { useMessages } from '../../lib/i18n';
import { fileMessages } from './file-messages';
import type { XlsLoss } from './model';
import classes from './outline.module.css';

/** What a form and a questionnaire do not both know, row by row. */
export function LossesList({ losses }: { losses: readonly XlsLoss[] }) {
  const t = useMessages(fileMessages);
  return (
    <div className={classes.losses} role="region" aria-label={t('loss.list')} tabIndex={0}>
      <table data-stacks className={classes.report}>
        <thead>
          <tr>
            <th scope="col">{t('loss.place')}</th>
            <th scope="col">{t('loss.value')}</th>
            <th scope="col">{t('loss.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {losses.map(({ sheet, row, column, code, value, detail }) => (
            <tr key={[sheet, row, column, code, value].join(' ')}>
              <td data-label={t('loss.place')}>
                {row === 0
                  ? t('loss.sheet', { sheet, column })
                  : t('loss.row', { sheet, row, column })}
              </td>
              <td data-label={t('loss.value')}>{value}</td>
              <td data-label={t('loss.detail')}>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
