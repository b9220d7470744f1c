import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, type Column, EmptyState, ExportRows, Icon, Page, Section } from '../../ui';
import classes from './coding.module.css';
import { messages } from './messages';
import { type Codebook, type Counts, countOf, kinds } from './model';
import { codingQueries } from './queries';

export function CodebookPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/codebooks/$id' });
  const { data: codebook } = useSuspenseQuery(codingQueries.one(id));
  const isEmpty = codebook.codes.length === 0;
  const edit = can(codebook, 'edit') && (
    <ButtonLink to="/codebooks/$id/edit" params={{ id }} leftSection={<Icon name="edit" />}>
      {t(isEmpty ? 'start' : 'edit')}
    </ButtonLink>
  );
  return (
    <Page
      title={t('codebook.of', { title: codebook.evaluationTitle })}
      lead={t('codebook.lead')}
      breadcrumbs={[{ label: t('list'), to: '/codebooks' }, { label: t('codebook') }]}
      context={{ kind: t('evaluation'), name: codebook.evaluationTitle, to: `/evaluations/${id}` }}
      actions={
        <>
          <ButtonLink
            to="/codebooks/$id/passages"
            params={{ id }}
            variant="default"
            leftSection={<Icon name="clipboard" />}
          >
            {t('passages')}
          </ButtonLink>
          {!isEmpty && <CodebookExport codebook={codebook} />}
          {!isEmpty && edit}
        </>
      }
    >
      <Section title={t('codebook')}>
        {isEmpty ? (
          <EmptyState icon="clipboard" title={t('codebook.empty.title')} action={edit}>
            {t('codebook.empty.text')}
          </EmptyState>
        ) : (
          <div className={classes.scroll}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('code')}</th>
                  <th scope="col">{t('definition')}</th>
                  {kinds.map((kind) => (
                    <th key={kind} scope="col" className={classes.number}>
                      {t(`kind.${kind}`)}
                    </th>
                  ))}
                  <th scope="col" className={classes.number}>
                    {t('total')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {codebook.codes.map((code) => (
                  <tr key={code.id}>
                    <th scope="row" style={{ paddingLeft: 12 + code.depth * 24 }}>
                      {code.name}
                    </th>
                    <td>{code.definition}</td>
                    <Cells
                      id={id}
                      name={code.name}
                      counts={code.passages}
                      search={{ codeId: code.id }}
                    />
                  </tr>
                ))}
                <tr>
                  <th scope="row">{t('uncoded')}</th>
                  <td />
                  <Cells
                    id={id}
                    name={t('uncoded')}
                    counts={codebook.uncoded}
                    search={{ coded: 'false' }}
                  />
                </tr>
              </tbody>
            </table>
          </div>
        )}
      </Section>
    </Page>
  );
}

interface Line {
  name: string;
  depth: number;
  definition: string;
  counts: Counts;
}

/** Codes, definitions and numbers as they stand on the page. */
function CodebookExport({ codebook }: { codebook: Codebook }) {
  const t = useMessages(messages);
  const lines: Line[] = [
    ...codebook.codes.map(({ name, depth, definition, passages }) => ({
      name,
      depth,
      definition,
      counts: passages,
    })),
    { name: t('uncoded'), depth: 0, definition: '', counts: codebook.uncoded },
  ];
  const columns: Column<Line>[] = [
    { key: 'code', header: t('code'), cell: (line) => line.name },
    { key: 'level', header: t('form.level'), cell: (line) => line.depth + 1 },
    { key: 'definition', header: t('definition'), cell: (line) => line.definition },
    ...kinds.map((kind) => ({
      key: kind,
      header: t(`kind.${kind}`),
      cell: (line: Line) => countOf(line.counts, kind),
    })),
    {
      key: 'total',
      header: t('total'),
      cell: (line) => kinds.reduce((sum, kind) => sum + countOf(line.counts, kind), 0),
    },
  ];
  return <ExportRows name="codebook" columns={columns} rows={lines} />;
}

interface CellsProps {
  id: string;
  name: string;
  counts: Counts;
  search: Record<string, string>;
}

/** Numbers that open what they count. */
function Cells({ id, name, counts, search }: CellsProps) {
  const t = useMessages(messages);
  const cell = (key: string, count: number, kind: string, more: Record<string, string>) => (
    <td key={key} className={classes.number}>
      {count === 0 ? (
        formatNumber(0)
      ) : (
        <Link
          to="/codebooks/$id/passages"
          params={{ id }}
          search={{ ...search, ...more } as never}
          aria-label={t('count.open', { count: formatNumber(count), code: name, kind })}
        >
          {formatNumber(count)}
        </Link>
      )}
    </td>
  );
  return (
    <>
      {kinds.map((kind) => cell(kind, countOf(counts, kind), t(`kind.${kind}`), { kind }))}
      {cell('total', counts.total, t('all'), {})}
    </>
  );
}
