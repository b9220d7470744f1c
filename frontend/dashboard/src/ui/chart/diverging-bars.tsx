import { useId } from 'react';

import { formatNumber, formatPercent } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import {
  colourOf,
  extent,
  isPale,
  type LikertRow,
  missingShare,
  segments,
  total,
} from '../likert/likert-model';
import { messages } from '../messages';
import { type Draw, type Mark, SMALL, textWidth } from './drawing';
import { legend } from './legend';
import { layRows, type PlotRow } from './rows';

const t = textOf(messages);
const HEIGHT = 28;
/** Room for what was not answered, with a gap before it, as shares of the plot. */
const GAP = 0.02;
const MISSING = 0.12;
/** The colours of the scale are the same in both schemes, so are the labels on them. */
const ON_PALE = '#1b2430';
const ON_STRONG = '#fff';

export interface DivergingBarsProps {
  /** Words of the scale, lowest first. */
  scale: readonly string[];
  rows: readonly LikertRow[];
  /** Minimum group of the disclosure gate. */
  minimum: number;
  /** All rows of several drawings that are compared by eye: they share one axis. */
  among?: readonly LikertRow[];
}

interface Row extends PlotRow {
  likert: LikertRow;
}

/** Stacked bars that diverge from the middle of the scale, all rows on one axis. */
export function divergingBars({ scale, rows, minimum, among = rows }: DivergingBarsProps): Draw {
  const reach = extent(among);
  const most = Math.max(0, ...among.map(missingShare));
  const marks = rows.flatMap((row, at) => marksOf(row, at, scale, minimum));
  return (width) => {
    const key = legend(
      [
        ...scale.map((label, step) => ({
          label,
          swatch: (x: number, y: number) => (
            <rect x={x} y={y} width={14} height={14} {...paint(step, scale.length)} />
          ),
        })),
        ...(most > 0
          ? [
              {
                label: t('likert.missing'),
                swatch: (x: number, y: number) => <Hatched x={x} y={y} width={14} height={14} />,
              },
            ]
          : []),
      ],
      width,
    );
    const laid = layRows<Row>(
      rows.map((row) => ({
        key: row.key,
        label: row.label,
        detail: row.detail,
        aside: row.counts
          ? [{ text: t('likert.count', { n: formatNumber(total(row.counts)) }), strong: row.note }]
          : [],
        hidden: row.counts ? undefined : hiddenText(row, minimum),
        plotHeight: HEIGHT,
        likert: row,
      })),
      width,
      key.height,
      112,
    );
    const room = laid.width * (most > 0 ? 1 - GAP - MISSING : 1);
    const x = (share: number) =>
      laid.left + ((share + reach.left) / (reach.left + reach.right)) * room;
    return {
      height: laid.bottom + 4,
      marks,
      body: (mark) => (
        <>
          {key.body}
          {laid.placed.map(({ row: { likert: row }, top, words }) => {
            const n = total(row.counts ?? []);
            const missing = row.counts ? (row.missing ?? 0) : 0;
            return (
              <g key={row.key}>
                {words}
                {!row.counts && (
                  <g {...mark(`${row.key}/hidden`)}>
                    <rect
                      data-ring
                      x={laid.left}
                      y={top}
                      width={laid.width}
                      height={HEIGHT}
                      fill="transparent"
                    />
                  </g>
                )}
                {row.counts && (
                  // below the bars: it would cross out the label of the middle step
                  <line x1={x(0)} x2={x(0)} y1={top} y2={top + HEIGHT} stroke="var(--a-ink)" />
                )}
                {segments(row.counts ?? []).map(({ step, from, share, count }) => {
                  if (count === 0) return null;
                  const pale = isPale(step, scale.length);
                  const size = x(from + share) - x(from);
                  const text = formatPercent(share);
                  return (
                    <g key={step} {...mark(`${row.key}/${step}`)}>
                      <rect
                        data-ring
                        x={x(from)}
                        y={top + (pale ? 2.5 : 2)}
                        width={size}
                        height={HEIGHT - (pale ? 5 : 4)}
                        {...paint(step, scale.length)}
                      />
                      {size >= textWidth(text) + 6 && (
                        <text
                          x={x(from) + size / 2}
                          y={top + HEIGHT / 2 + 5}
                          textAnchor="middle"
                          fontSize={SMALL}
                          fill={pale ? ON_PALE : ON_STRONG}
                        >
                          {text}
                        </text>
                      )}
                    </g>
                  );
                })}
                {missing > 0 && (
                  <g {...mark(`${row.key}/missing`)}>
                    <Hatched
                      x={laid.left + laid.width * (1 - MISSING)}
                      y={top + 2.5}
                      width={(missing / (n + missing) / most) * MISSING * laid.width}
                      height={HEIGHT - 5}
                    />
                  </g>
                )}
              </g>
            );
          })}
        </>
      ),
    };
  };
}

function hiddenText(row: LikertRow, minimum: number): string {
  return row.hiddenText ?? t('likert.hidden', { minimum });
}

function marksOf(row: LikertRow, at: number, scale: readonly string[], minimum: number): Mark[] {
  const { counts, label } = row;
  if (!counts) {
    return [
      {
        key: `${row.key}/hidden`,
        row: at,
        column: 0,
        text: `${label}: ${hiddenText(row, minimum)}`,
      },
    ];
  }
  const n = total(counts);
  const say = (part: string) => t('likert.summary', { label, parts: part, n: formatNumber(n) });
  const found = counts.flatMap((count, step): Mark[] =>
    count > 0
      ? [
          {
            key: `${row.key}/${step}`,
            row: at,
            column: step,
            text: say(`${scale[step] ?? ''} ${formatPercent(count / n)} (${formatNumber(count)})`),
          },
        ]
      : [],
  );
  if (!row.missing) return found;
  const text = say(`${t('likert.missing')} ${formatNumber(row.missing)}`);
  return [...found, { key: `${row.key}/missing`, row: at, column: counts.length, text }];
}

function paint(step: number, points: number) {
  return {
    fill: colourOf(step, points),
    stroke: isPale(step, points) ? 'var(--a-muted)' : 'none',
  };
}

/** Missing answers: hatched grey. */
function Hatched(box: { x: number; y: number; width: number; height: number }) {
  const id = useId();
  return (
    <>
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 7 7-1M-1 1 1-1M5 7l2-2" stroke="var(--a-muted)" strokeWidth="1" />
        </pattern>
      </defs>
      <rect data-ring {...box} fill={`url(#${id})`} stroke="var(--a-muted)" />
    </>
  );
}
