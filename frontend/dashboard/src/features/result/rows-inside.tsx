import { formatNumber } from '../../lib/format';
import { currentLanguage, useMessages } from '../../lib/i18n';
import { messages } from './messages';
import classes from './rows-export.module.css';
import { rowsMessages } from './rows-messages';
import type { RowRelease } from './rows-queries';

/** In words: how many rows, what they tell of who answered, what was done to answers, what is not there. */
export function RowsInside({ release }: { release: RowRelease }) {
  const t = useMessages(rowsMessages);
  const words = useMessages(messages);
  const { rows, minimumGroup, attributes, variables, leftOut } = release;
  const written = attributes.filter(({ withheld }) => withheld < rows).length;
  return (
    <>
      <p>{t('rows', { rows: formatNumber(rows), minimum: minimumGroup })}</p>
      {attributes.length > 0 && (
        <div>
          <h3 className={classes.heading}>{t('attributes')}</h3>
          <ul className={classes.list}>
            {attributes.map(({ cut, withheld }) => (
              <li key={cut}>
                {t(
                  withheld === 0
                    ? 'attribute.full'
                    : withheld < rows
                      ? 'attribute.part'
                      : 'attribute.none',
                  {
                    cut: words(`cut.${cut}`),
                    withheld: formatNumber(withheld),
                    rows: formatNumber(rows),
                  },
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3 className={classes.heading}>
          {t('columns', { count: variables.length - written, n: variables.length - written })}
        </h3>
        <p>{t('merged')}</p>
      </div>
      {leftOut.length > 0 && (
        <details>
          <summary>
            {t('leftOut')} ({leftOut.length})
          </summary>
          <ul className={classes.list}>
            {leftOut.map(({ code, text, reason }) => (
              <li key={code}>
                {t(`left.${reason}`, {
                  question: currentLanguage() === 'en' ? (text.en ?? text.id) : text.id,
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
