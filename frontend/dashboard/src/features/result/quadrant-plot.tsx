import { formatNumber } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import { hiddenText, inLanguage, type PairResult, signed } from './model';
import { pairMessages } from './pair-messages';
import classes from './result.module.css';

const t = textOf(pairMessages);
const WIDTH = 480;
const HEIGHT = 360;
const EDGE = 36;

const corners = [
  { quadrant: 'ACT', x: EDGE + 8, y: EDGE + 18, anchor: 'start' },
  { quadrant: 'KEEP', x: WIDTH - EDGE - 8, y: EDGE + 18, anchor: 'end' },
  { quadrant: 'LOW_PRIORITY', x: EDGE + 8, y: HEIGHT - EDGE - 10, anchor: 'start' },
  { quadrant: 'EXCESS', x: WIDTH - EDGE - 8, y: HEIGHT - EDGE - 10, anchor: 'end' },
] as const;

/** Performance across, importance upwards; the lines cross at the means of the rows. Rows are named below by their number. */
export function QuadrantPlot({
  pair,
  scale,
  minimum,
}: {
  pair: PairResult;
  scale: { from: number; to: number };
  minimum: number;
}) {
  const share = (value: number) => (value - scale.from) / (scale.to - scale.from || 1);
  const x = (value: number) => EDGE + share(value) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - share(value) * (HEIGHT - 2 * EDGE);
  const [axes] = pair.axes;
  const rows = pair.rows.map((row, at) => ({ row, figure: row.figures[0], number: at + 1 }));
  return (
    <div className={classes.quadrants}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('pair.plot', { count: rows.length })}
        className={classes.plot}
      >
        <rect
          x={EDGE}
          y={EDGE}
          width={WIDTH - 2 * EDGE}
          height={HEIGHT - 2 * EDGE}
          fill="none"
          stroke="var(--a-line)"
        />
        {axes?.importance != null && axes.performance != null && (
          <g stroke="var(--a-muted)" strokeDasharray="4 4">
            <line x1={x(axes.performance)} x2={x(axes.performance)} y1={EDGE} y2={HEIGHT - EDGE} />
            <line y1={y(axes.importance)} y2={y(axes.importance)} x1={EDGE} x2={WIDTH - EDGE} />
          </g>
        )}
        {corners.map((corner) => (
          <text
            key={corner.quadrant}
            x={corner.x}
            y={corner.y}
            textAnchor={corner.anchor}
            className={classes.corner}
          >
            {t(`quadrant.${corner.quadrant}`)}
          </text>
        ))}
        <text x={WIDTH / 2} y={HEIGHT - 8} textAnchor="middle" className={classes.axisName}>
          {t('pair.axis.performance', { from: scale.from, to: scale.to })}
        </text>
        <text
          x={-HEIGHT / 2}
          y={16}
          transform="rotate(-90)"
          textAnchor="middle"
          className={classes.axisName}
        >
          {t('pair.axis.importance', { from: scale.from, to: scale.to })}
        </text>
        {rows.map(({ row, figure, number }) =>
          figure?.first && figure.second ? (
            <g key={row.key}>
              <circle
                cx={x(figure.second.mean.value)}
                cy={y(figure.first.mean.value)}
                r="11"
                fill="var(--a-primary)"
                stroke="var(--a-paper)"
                strokeWidth="2"
              />
              <text
                x={x(figure.second.mean.value)}
                y={y(figure.first.mean.value) + 4}
                textAnchor="middle"
                className={classes.point}
              >
                {number}
              </text>
            </g>
          ) : null,
        )}
      </svg>
      <ol className={classes.placed}>
        {rows.map(({ row, figure }) => (
          <li key={row.key}>
            <span>{inLanguage(row.text)}</span>
            <span className={classes.placedFigures}>
              {figure?.first && figure.second
                ? t('pair.placed', {
                    importance: formatNumber(figure.first.mean.value, 2, true),
                    performance: formatNumber(figure.second.mean.value, 2, true),
                  })
                : figure && hiddenText(figure.gap, minimum)}
              {figure?.gap.mean &&
                ` · ${t('pair.gap.n', {
                  gap: signed(figure.gap.mean.value, 2),
                  n: formatNumber(figure.gap.n ?? 0),
                })}`}
              {figure?.quadrant && ` · ${t(`quadrant.${figure.quadrant}`)}`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
