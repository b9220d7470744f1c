import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  Chart,
  ChartFrame,
  EmptyState,
  Placeholder,
  ProblemAlert,
  Section,
} from '../../ui';
import { partsOf } from './drawings';
import { ExportMenu } from './export-menu';
import classes from './explorer.module.css';
import { messages } from './messages';
import { StructureSection } from './methods/structure-section';
import {
  type ChartKind,
  charts,
  type Choice,
  type Exploration,
  type Offer,
  sentences,
} from './model';
import { notesOf } from './notes';
import { explorerQueries } from './queries';
import { SaveView } from './save-view';
import { ExploredTable } from './table';
import { TestsSection } from './tests-section';
import type { PlaceOf } from './use-place';

interface OutcomeProps {
  place: PlaceOf;
  offer: Offer;
  choices: readonly Choice[];
}

/** What was found: the chart that fits with its sentence, the tests in words, and what to know. */
export function Outcome({ place, offer, choices }: OutcomeProps) {
  const t = useMessages(messages);
  const router = useRouter();
  const found = useQuery(explorerQueries.run(place.recipe));
  if (found.isError) {
    return (
      <>
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
        {router.history.canGoBack() ? (
          <Button
            variant="default"
            mt="md"
            onClick={() => {
              router.history.back();
            }}
          >
            {t('outcome.undo')}
          </Button>
        ) : (
          <ButtonLink to="/explorer" variant="default" mt="md">
            {t('outcome.restart')}
          </ButtonLink>
        )}
      </>
    );
  }
  if (!found.data) return <Placeholder lines={8} />;
  return (
    <div aria-busy={found.isPlaceholderData} className={classes.outcome}>
      <p role="status" className={classes.running}>
        {found.isPlaceholderData && t('outcome.running')}
      </p>
      <Picture found={found.data} place={place} offer={offer} choices={choices} />
      <StructureSection found={found.data} />
      <TestsSection found={found.data} />
      <Caveats found={found.data} />
    </div>
  );
}

interface PictureProps extends OutcomeProps {
  found: Exploration;
}

function Picture({ found, place, offer, choices }: PictureProps) {
  const t = useMessages(messages);
  const offered = [found.chart, ...found.alternatives];
  const chart = offered.find((one) => one === place.chart) ?? found.chart;
  const parts = partsOf(found, chart);
  const { message, rest } = sentences(found.summary);
  const notes = notesOf(found, offer, choices);
  return (
    <Section
      title={t('chart.section')}
      actions={
        <>
          <SaveView place={place} evaluationId={offer.campaign.evaluationId} />
          <ExportMenu found={found} notes={notes} chart={chart} parts={parts} place={place} />
        </>
      }
    >
      <ChartFrame
        title={message}
        subtitle={<Subtitle rest={rest} notes={notes} />}
        actions={
          offered.length > 1 && <ChartChoice offered={offered} chart={chart} place={place} />
        }
        chart={
          parts.length === 0 ? (
            <EmptyState icon="hide" title={t('chart.nothing')}>
              {t('chart.nothing.text')}
            </EmptyState>
          ) : (
            parts.map(({ key, heading, draw }, at) => (
              <div key={key} className={classes.part}>
                {heading && <h3>{heading}</h3>}
                <Chart
                  draw={draw}
                  isFirst={at === 0}
                  summary={t('chart.of', {
                    chart: t(`chart.${chart}`),
                    what: heading ?? found.summary,
                  })}
                />
              </div>
            ))
          )
        }
        table={found.tables.map((table) => (
          <div key={table.key} className={classes.part}>
            <h3>{table.title}</h3>
            <ExploredTable table={table} />
          </div>
        ))}
      />
    </Section>
  );
}

function ChartChoice({
  offered,
  chart,
  place,
}: {
  offered: readonly ChartKind[];
  chart: ChartKind;
  place: PlaceOf;
}) {
  const t = useMessages(messages);
  return (
    <NativeSelect
      aria-label={t('chart.label')}
      value={chart}
      data={offered.map((value) => ({ value, label: t(`chart.${value}`) }))}
      onChange={(event) => {
        const chosen = charts.find((one) => one === event.currentTarget.value);
        if (chosen) place.draw(chosen);
      }}
    />
  );
}

function Subtitle({ rest, notes }: { rest: string; notes: readonly string[] }) {
  return (
    <>
      {rest && <span className={classes.rest}>{rest}</span>}
      {notes.map((note, at) => (
        <span key={at} className={classes.source}>
          {note}
        </span>
      ))}
    </>
  );
}

function Caveats({ found }: { found: Exploration }) {
  const t = useMessages(messages);
  if (found.caveats.length === 0) return null;
  return (
    <Section title={t('caveats.title')}>
      <ul className={classes.caveats}>
        {found.caveats.map(({ code, text }) => (
          <li key={code + text}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
