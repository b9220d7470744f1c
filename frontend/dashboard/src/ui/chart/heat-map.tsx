import { type Draw, SMALL, textWidth, WIDE, wrap } from './drawing';
import { lineHeight, muted, TextLines } from './text';

export interface HeatCell {
  /** Where the value lies between the ends of its scale, 0 to 1; absent where it is hidden. */
  height?: number | undefined;
  /** In the cell: "3,9". */
  text: string;
  /** What is read: "3,9; n = 40". */
  spoken: string;
}

export interface HeatMapProps {
  columns: readonly { key: string; label: string }[];
  rows: readonly { key: string; label: string; cells: readonly (HeatCell | undefined)[] }[];
  /** Means and correlations lie on both sides of a middle, shares above nothing. */
  scale: 'two-sided' | 'one-sided';
}

const CELL = 36;
const NARROWEST = 40;
// the colours of the Likert steps, whose labels were checked for contrast
const TWO_SIDED = [1, 2, 3, 4, 5];
const ONE_SIDED = [3, 4, 5];

function stepOf(height: number, scale: HeatMapProps['scale']): number {
  const steps = scale === 'two-sided' ? TWO_SIDED : ONE_SIDED;
  return steps[Math.min(steps.length - 1, Math.max(0, Math.floor(height * steps.length)))] ?? 3;
}

/** A value in each cell, shaded by its height; also the matrix of correlations, which has no upper half. */
export function heatMap({ columns: given, rows, scale }: HeatMapProps): Draw {
  const isMatrix =
    given.length === rows.length && given.every(({ key }, at) => key === rows[at]?.key);
  // nothing stands in the last column of a half matrix
  const columns = given.filter((_, at) => !isMatrix || rows.some(({ cells }) => cells[at]));
  const marks = rows.flatMap((row, at) =>
    row.cells.flatMap((cell, column) =>
      cell
        ? [
            {
              key: `${row.key}/${columns[column]?.key ?? column}`,
              row: at,
              column,
              text: `${row.label}, ${columns[column]?.label ?? ''}: ${cell.spoken}`,
            },
          ]
        : [],
    ),
  );
  return (width) => {
    const isWide = width >= WIDE;
    const labelWidth = isWide ? Math.min(280, width * 0.3) : 0;
    const cellWidth = Math.min(120, (width - labelWidth) / Math.max(1, columns.length));
    const isNamed =
      !isMatrix &&
      columns.every(
        ({ label }) =>
          wrap(label, cellWidth - 6).length <= 3 && longestWord(label) <= cellWidth - 6,
      );
    const heads = columns.map(({ label }, at) =>
      isNamed ? wrap(label, cellWidth - 6) : [`${at + 1}`],
    );
    const headHeight = Math.max(1, ...heads.map((lines) => lines.length)) * lineHeight(SMALL) + 8;
    let y = headHeight;
    const placed = rows.map((row, at) => {
      const name = isMatrix ? `${at + 1}  ${row.label}` : row.label;
      const lines = wrap(name, isWide ? labelWidth - 16 : width);
      const words = lines.length * lineHeight(SMALL);
      const cells = row.cells.some(Boolean) ? CELL : 0;
      const wordsTop = isWide ? y + Math.max(0, (cells - words) / 2) : y;
      const top = isWide ? y + Math.max(0, (words - CELL) / 2) : y + words + 4;
      y = isWide ? y + Math.max(cells, words) + 4 : top + cells + 10;
      return { row, lines, top, wordsTop };
    });
    const beside = isWide ? 2 : 1;
    const keyWidth = width / beside;
    const below = isNamed || isMatrix ? [] : columns.map(({ label }, at) => `${at + 1}  ${label}`);
    const perColumn = Math.ceil(below.length / beside);
    const keysTop = y + 8;
    const keys = Array.from({ length: beside }, (_, column) => {
      let start = keysTop;
      return below.slice(column * perColumn, (column + 1) * perColumn).map((text) => {
        const key = { lines: wrap(text, keyWidth - 16), x: column * keyWidth, y: start };
        start += key.lines.length * lineHeight(SMALL) + 4;
        y = Math.max(y, start - 8);
        return key;
      });
    }).flat();
    return {
      height: y + 12,
      marks,
      body: (mark) => (
        <>
          {heads.map((lines, at) => (
            <TextLines
              key={at}
              lines={lines}
              x={labelWidth + (at + 0.5) * cellWidth}
              y={headHeight - 6 - lines.length * lineHeight(SMALL)}
              textAnchor="middle"
              aria-hidden="true"
              {...muted}
            />
          ))}
          {placed.map(({ row, lines, top, wordsTop }) => (
            <g key={row.key}>
              <TextLines lines={lines} x={0} y={wordsTop} aria-hidden="true" />
              {row.cells.map((cell, at) => {
                if (!cell) return null;
                const step = cell.height === undefined ? undefined : stepOf(cell.height, scale);
                const x = labelWidth + at * cellWidth;
                const isStrong = step === 1 || step === 5;
                const isRoomy = cellWidth >= NARROWEST || textWidth(cell.text) <= cellWidth - 2;
                return (
                  <g key={at} {...mark(`${row.key}/${columns[at]?.key ?? at}`)}>
                    <rect
                      data-ring
                      x={x + 1}
                      y={top + 1}
                      width={cellWidth - 2}
                      height={CELL - 2}
                      fill={
                        step === undefined ? 'var(--a-neutral-soft)' : `var(--a-likert-${step})`
                      }
                      stroke={isStrong ? 'none' : 'var(--a-muted)'}
                    />
                    {isRoomy && (
                      <text
                        x={x + cellWidth / 2}
                        y={top + CELL / 2 + 5}
                        textAnchor="middle"
                        fontSize={SMALL}
                        fill={step === undefined ? 'var(--a-muted)' : isStrong ? '#fff' : '#1b2430'}
                      >
                        {cell.text}
                      </text>
                    )}
                  </g>
                );
              })}
            </g>
          ))}
          {keys.map(({ lines, ...place }, at) => (
            <TextLines key={at} lines={lines} {...place} aria-hidden="true" {...muted} />
          ))}
        </>
      ),
    };
  };
}

function longestWord(label: string): number {
  return Math.max(0, ...label.split(/\s+/).map((word) => textWidth(word)));
}
