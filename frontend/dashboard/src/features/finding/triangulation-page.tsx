import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Fragment } from 'react';

import { type Translate, useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  type Column,
  EmptyState,
  ExportRows,
  Page,
  Section,
  StatusBadge,
} from '../../ui';
import { FindingBadge, TriangulationBadge } from './badges';
import classes from './finding.module.css';
import { messages } from './messages';
import { type Cell, cellTone, type Matrix } from './model';
import { findingQueries } from './queries';

/** Evaluation questions against methods. */
export function TriangulationPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/evaluations/$id/triangulation' });
  const { data: matrix } = useSuspenseQuery(findingQueries.matrix(id));
  return (
    <Page
      title={t('matrix')}
      lead={t('matrix.lead')}
      context={{ kind: t('context'), name: matrix.evaluationTitle, to: `/evaluations/${id}` }}
      breadcrumbs={[
        { label: t('list'), to: '/findings' },
        { label: matrix.evaluationTitle, to: `/evaluations/${id}` },
        { label: t('matrix') },
      ]}
      actions={<MatrixExport matrix={matrix} />}
    >
      {matrix.questions.length === 0 ? (
        <EmptyState
          icon="question"
          title={t('matrix.questions')}
          action={
            <ButtonLink to="/evaluations/$id" params={{ id }} variant="default">
              {t('matrix.evaluation')}
            </ButtonLink>
          }
        />
      ) : (
        <MatrixTable matrix={matrix} />
      )}
    </Page>
  );
}

function MatrixTable({ matrix }: { matrix: Matrix }) {
  const t = useMessages(messages);
  return (
    <Section title={t('matrix.title')}>
      <table className={classes.matrix} aria-label={t('matrix')}>
        <thead>
          <tr>
            <th scope="col">{t('field.question')}</th>
            {matrix.methods.map((method) => (
              <th scope="col" key={method}>
                {t(`method.${method}`)}
              </th>
            ))}
            <th scope="col">{t('field.triangulation')}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.questions.map((row) => (
            <Fragment key={row.questionId}>
              <tr className={classes.questionRow}>
                <th scope="row">{row.question}</th>
                {row.cells.map((cell) => (
                  <CellText key={cell.method} cell={cell} />
                ))}
                <Together value={row.triangulation} />
              </tr>
              {row.findings.length === 0 && (
                <tr>
                  <td colSpan={matrix.methods.length + 2} className={classes.hint}>
                    {t('matrix.empty')}
                  </td>
                </tr>
              )}
              {row.findings.map((finding) => (
                <tr key={finding.id}>
                  <td className={classes.findingCell}>
                    <Link to="/findings/$id" params={{ id: finding.id }}>
                      {finding.title}
                    </Link>{' '}
                    <FindingBadge status={finding.status} stale={finding.stale} />
                  </td>
                  {finding.cells.map((cell) => (
                    <CellText key={cell.method} cell={cell} />
                  ))}
                  <Together value={finding.triangulation} />
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Together({ value }: { value: Matrix['questions'][number]['triangulation'] }) {
  const t = useMessages(messages);
  return (
    <td data-method={t('field.triangulation')}>
      <TriangulationBadge value={value} />
    </td>
  );
}

function CellText({ cell }: { cell: Cell }) {
  const t = useMessages(messages);
  const tone = cellTone(cell);
  const method = t(`method.${cell.method}`);
  if (!tone) {
    return (
      <td className={classes.hint} data-method={method}>
        {t('matrix.none')}
      </td>
    );
  }
  return (
    <td data-method={method}>
      <StatusBadge tone={tone}>{cellWords(cell, t)}</StatusBadge>
    </td>
  );
}

type AgreementKey = `agreement.${'SUPPORTS' | 'COMPLEMENTS' | 'CONTRADICTS'}`;

/** "2 mendukung, 1 bertentangan" */
function cellWords(
  { supports, complements, contradicts }: Cell,
  t: Translate<AgreementKey>,
): string {
  return [
    supports > 0 && `${supports} ${t('agreement.SUPPORTS').toLowerCase()}`,
    complements > 0 && `${complements} ${t('agreement.COMPLEMENTS').toLowerCase()}`,
    contradicts > 0 && `${contradicts} ${t('agreement.CONTRADICTS').toLowerCase()}`,
  ]
    .filter(Boolean)
    .join(', ');
}

interface Line {
  question: string;
  finding: string;
  cells: Cell[];
  triangulation: Matrix['questions'][number]['triangulation'];
}

/** The matrix as a file: a line per question, and one per finding under it. */
function MatrixExport({ matrix }: { matrix: Matrix }) {
  const t = useMessages(messages);
  const lines: Line[] = matrix.questions.flatMap(({ question, cells, triangulation, findings }) => [
    { question, finding: '', cells, triangulation },
    ...findings.map((each) => ({ ...each, question, finding: each.title })),
  ]);
  const columns: Column<Line>[] = [
    { key: 'question', header: t('field.question'), cell: (line) => line.question },
    { key: 'finding', header: t('finding'), cell: (line) => line.finding },
    ...matrix.methods.map((method) => ({
      key: method,
      header: t(`method.${method}`),
      cell: (line: Line) => {
        const cell = line.cells.find((each) => each.method === method);
        return cell ? cellWords(cell, t) : '';
      },
    })),
    {
      key: 'triangulation',
      header: t('field.triangulation'),
      cell: (line) => t(`triangulation.${line.triangulation}`),
    },
  ];
  return <ExportRows name="triangulation" columns={columns} rows={lines} />;
}
