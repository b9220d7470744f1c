import { formatNumber, formatPercent } from '../../../lib/format';
import { useMessages } from '../../../lib/i18n';
import { FigureTable, Section, TableFrame } from '../../../ui';
import type { Exploration, Structure } from '../model';
import { methodMessages } from './method-messages';
import { WEAK, whyNoLoadings } from './structure-drawings';
import classes from './structure-section.module.css';

/** Which item belongs to which factor, with what the factors explain of it. */
export function StructureSection({ found }: { found: Exploration }) {
  const { structure } = found;
  const t = useMessages(methodMessages);
  if (!structure) return null;
  const why = whyNoLoadings(found, structure);
  return (
    <Section title={t('loadings.title')}>
      {why ? <p>{why}</p> : <Loadings found={found} structure={structure} />}
    </Section>
  );
}

function Loadings({ found, structure }: { found: Exploration; structure: Structure }) {
  const t = useMessages(methodMessages);
  const names = structure.explained.map((_, at) => t('factor.number', { number: at + 1 }));
  const number = (value: number) => formatNumber(value, 2, true);
  const pairs = structure.factorCorrelations.flatMap((row, i) =>
    row.slice(0, i).map((value, j) => `${j + 1}–${i + 1} ${number(value)}`),
  );
  return (
    <>
      <TableFrame name={t('loadings.table')}>
        <FigureTable
          name={t('loadings.title')}
          first={t('loadings.item')}
          columns={[...names, t('loadings.communality')]}
          rows={[
            ...structure.items.map((item) => ({
              key: item.key,
              label: found.items.find(({ key }) => key === item.key)?.text ?? item.key,
              cells: [
                ...item.loadings.map((loading, at) => (
                  <span
                    key={at}
                    className={Math.abs(loading) < WEAK ? classes.weak : classes.strong}
                  >
                    {number(loading)}
                  </span>
                )),
                number(item.communality),
              ],
            })),
            {
              key: 'explained',
              label: t('loadings.explained'),
              cells: [
                ...structure.explained.map((share) => formatPercent(share)),
                formatPercent(structure.explained.reduce((sum, share) => sum + share, 0)),
              ],
            },
          ]}
        />
      </TableFrame>
      <p className={classes.note}>
        {t('loadings.weak')}{' '}
        {pairs.length > 0 && t('loadings.correlated', { pairs: pairs.join('; ') })}
      </p>
    </>
  );
}
