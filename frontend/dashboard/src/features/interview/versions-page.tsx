import { NativeSelect } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { DateText, Loaded, Page, Section } from '../../ui';
import { diffLines } from './diff';
import classes from './interview.module.css';
import { messages } from './messages';
import { contextOf, type Transcript, type TranscriptVersion } from './model';
import { interviewQueries } from './queries';
import { transcriptMessages } from './transcript-messages';

export function VersionsPage() {
  const t = useMessages(messages);
  const r = useMessages(transcriptMessages);
  const { id } = useParams({ from: '/interviews/$id/versions' });
  const { data: interview } = useSuspenseQuery(interviewQueries.one(id));
  const current = useQuery(interviewQueries.transcript(id));
  return (
    <Page
      title={r('versions')}
      lead={r('versions.lead')}
      breadcrumbs={[
        { label: t('interviews'), to: '/interviews' },
        { label: interview.title, to: `/interviews/${id}` },
        { label: r('versions') },
      ]}
      context={contextOf(interview, t('evaluation'))}
    >
      <Loaded query={current}>
        {(data) => (
          <>
            <Section title={r('versions')}>
              <ol className={classes.versions}>
                {data.versions.map((version) => (
                  <li key={version.number}>
                    <Version version={version} />
                  </li>
                ))}
              </ol>
            </Section>
            {data.number > 1 && <Comparison id={id} current={data} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Version({ version }: { version: TranscriptVersion }) {
  const r = useMessages(transcriptMessages);
  return (
    <>
      <strong>{r('version', { number: version.number })}</strong>,{' '}
      <DateText value={version.createdAt} time />
      <br />
      {version.reason ?? r('version.first')}
      <br />
      <span className={classes.meta}>
        {r('version.meta', {
          origin: r(`origin.${version.origin}`, { file: version.fileName ?? '' }).trim(),
          characters: formatNumber(version.characters),
          author: version.createdBy,
        })}
      </span>
    </>
  );
}

function Comparison({ id, current }: { id: string; current: Transcript }) {
  const r = useMessages(transcriptMessages);
  const [from, setFrom] = useState(current.number - 1);
  const [to, setTo] = useState(current.number);
  const before = useQuery(interviewQueries.transcript(id, from));
  const after = useQuery(interviewQueries.transcript(id, to));
  const lines = useMemo(
    () => (before.data && after.data ? diffLines(before.data.text, after.data.text) : undefined),
    [before.data, after.data],
  );
  const options = current.versions.map(({ number }) => ({
    value: String(number),
    label: r('version', { number }),
  }));
  const changed = lines?.some((line) => line.kind !== 'same') ?? true;
  return (
    <Section title={r('comparison')}>
      <div className={classes.choose}>
        <NativeSelect
          label={r('from')}
          data={options}
          value={String(from)}
          onChange={(event) => {
            setFrom(Number(event.currentTarget.value));
          }}
        />
        <NativeSelect
          label={r('to')}
          data={options}
          value={String(to)}
          onChange={(event) => {
            setTo(Number(event.currentTarget.value));
          }}
        />
      </div>
      {!changed && <p>{r('same')}</p>}
      <ol className={classes.diff}>
        {lines?.map((line, index) => (
          <li key={index} data-kind={line.kind}>
            {line.kind !== 'same' && <span className={classes.kind}>{r(line.kind)}</span>}
            {line.kind === 'deleted' ? <del>{line.text}</del> : line.text}
          </li>
        ))}
      </ol>
    </Section>
  );
}
