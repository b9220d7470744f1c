import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { useMessages } from '../../lib/i18n';
import { ProblemAlert } from '../../ui';
import { evidenceMessages } from './evidence-messages';
import { type FigureChoice, figureQueries, linesOf, type Measure } from './figures';
import classes from './finding.module.css';

export interface FigurePickerProps {
  evaluationId: string;
  choice: FigureChoice;
  onChange: (choice: FigureChoice) => void;
}

/** Survey, item, measure and group, one after the other. */
export function FigurePicker({ evaluationId, choice, onChange }: FigurePickerProps) {
  const te = useMessages(evidenceMessages);
  const surveys = useQuery(figureQueries.surveys(evaluationId));
  const figures = useQuery({
    ...figureQueries.figures(choice.campaignId, choice.cut),
    enabled: choice.campaignId !== '',
  });
  const lines = figures.data ? linesOf(figures.data) : [];
  const line = lines.find(({ key }) => key === choice.item);
  const measures: readonly Measure[] = [...(line?.measures ?? []), 'RESPONSE_RATE'];
  const failed = surveys.error ?? figures.error;
  const blank = { value: '', label: '–' };
  const set = (part: Partial<FigureChoice>) => {
    onChange({ ...choice, ...part });
  };

  if (surveys.data?.length === 0) return <p className={classes.hint}>{te('no.campaign')}</p>;
  return (
    <div className={classes.picker}>
      {failed && <ProblemAlert error={failed} />}
      <NativeSelect
        label={te('campaign')}
        value={choice.campaignId}
        data={[
          blank,
          ...(surveys.data ?? []).map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(event) => {
          const campaignId = event.currentTarget.value;
          onChange({ campaignId, item: '', measure: '', option: '', cut: '', group: '' });
        }}
      />
      {figures.data && (
        <>
          <NativeSelect
            label={te('item')}
            value={choice.item}
            data={[blank, ...lines.map(({ key, label }) => ({ value: key, label }))]}
            onChange={(event) => {
              set({ item: event.currentTarget.value, measure: '', option: '' });
            }}
          />
          <NativeSelect
            label={te('measure')}
            value={choice.measure}
            data={[blank, ...measures.map((value) => ({ value, label: te(`measure.${value}`) }))]}
            onChange={(event) => {
              set({ measure: event.currentTarget.value as Measure, option: '' });
            }}
          />
          {choice.measure === 'OPTION_SHARE' && line && (
            <NativeSelect
              label={te('option')}
              value={choice.option}
              data={[blank, ...line.options]}
              onChange={(event) => {
                set({ option: event.currentTarget.value });
              }}
            />
          )}
          {figures.data.cuts.length > 0 && (
            <NativeSelect
              label={te('cut')}
              value={choice.cut}
              data={[
                { value: '', label: te('cut.none') },
                ...figures.data.cuts.map((cut) => ({
                  value: cut,
                  label: te(`cut.${cut as 'UNIT'}`),
                })),
              ]}
              onChange={(event) => {
                set({ cut: event.currentTarget.value, group: '' });
              }}
            />
          )}
          {choice.cut !== '' && (
            <NativeSelect
              label={te('group')}
              value={choice.group}
              data={[
                blank,
                ...figures.data.groups
                  .filter(({ key, hidden }) => key !== 'all' && !hidden)
                  .map(({ key, label }) => ({ value: key, label: label ?? key })),
              ]}
              onChange={(event) => {
                set({ group: event.currentTarget.value });
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
