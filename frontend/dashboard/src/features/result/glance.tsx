import { estimateText } from '../../lib/estimate';
import { useMessages } from '../../lib/i18n';
import { Section } from '../../ui';
import { messages } from './messages';
import { type Results } from './model';
import { rated, type Rated } from './rated';
import classes from './result.module.css';

const MOST = 3;

/** The best and the worst rated items of all together. */
export function Glance({ results }: { results: Results }) {
  const t = useMessages(messages);
  const lines = rated(results);
  if (lines.length < 2) return null;
  const many = Math.min(MOST, Math.floor(lines.length / 2));
  return (
    <Section title={t('best.title')}>
      <div className={classes.glance}>
        <Ranked title={t('best.high')} lines={lines.slice(0, many)} />
        <Ranked title={t('best.low')} lines={lines.slice(-many).reverse()} />
      </div>
    </Section>
  );
}

function Ranked({ title, lines }: { title: string; lines: readonly Rated[] }) {
  const t = useMessages(messages);
  return (
    <div>
      <h3>{title}</h3>
      <ol>
        {lines.map((line) => (
          <li key={line.key}>
            <a href={`#item-${line.item}`}>{line.label}</a>
            <span className={classes.subtitle}>
              {t('figure.mean')} {estimateText(line.mean)} ·{' '}
              {t('likert.scale', { points: line.points })}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
