import { useQuery } from '@tanstack/react-query';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { FigureTable, type FigureRow, Loaded, Section } from '../../ui';
import { besideMessages } from './beside-messages';
import { messages } from './messages';
import { type Beside, type Figure, hiddenText, inLanguage, isLikert } from './model';
import { resultQueries } from './queries';

/** Self-ratings beside those of all other raters, each mean with its n. */
export function BesideSection({ id }: { id: string }) {
  const b = useMessages(besideMessages);
  const beside = useQuery(resultQueries.beside(id));
  return (
    <Section title={b('beside.title')}>
      <Loaded query={beside}>{(data) => <BesideTable beside={data} />}</Loaded>
    </Section>
  );
}

function BesideTable({ beside }: { beside: Beside }) {
  const t = useMessages(messages);
  const b = useMessages(besideMessages);
  const rows = rowsOf(beside, b('beside.none'));
  if (beside.groups.length === 0 || rows.length === 0) return <p>{b('beside.nobody')}</p>;
  return (
    <FigureTable
      name={b('beside.title')}
      first={b('beside.item')}
      columns={[t('group.SELF'), b('group.beside'), b('beside.difference')]}
      rows={rows}
    />
  );
}

function meanOf({ scale }: Figure): { n: number; mean: number } | null {
  if (scale) return { n: scale.n, mean: scale.mean.value };
  return null;
}

function rowsOf({ sections, minimumGroup }: Beside, none: string): FigureRow[] {
  return sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.lines.flatMap((line) => {
        const [self, others] = line.figures;
        const isScale = isLikert(item) || item.type === 'rating';
        if (!self || !others || !isScale) return [];
        const own = meanOf(self);
        const theirs = meanOf(others);
        const text = (figure: Figure, mean: ReturnType<typeof meanOf>) =>
          mean
            ? `${formatNumber(mean.mean, 2)} (n = ${formatNumber(mean.n)})`
            : figure.hidden
              ? hiddenText(figure, minimumGroup)
              : none;
        return [
          {
            key: line.key,
            label: [inLanguage(item.text), inLanguage(line.text)].filter(Boolean).join(': '),
            cells: [
              text(self, own),
              text(others, theirs),
              own && theirs ? signed(own.mean - theirs.mean) : none,
            ],
          },
        ];
      }),
    ),
  );
}

function signed(difference: number): string {
  const text = formatNumber(Math.abs(difference), 2);
  if (Number(difference.toFixed(2)) === 0) return text;
  return difference > 0 ? `+${text}` : `−${text}`;
}
