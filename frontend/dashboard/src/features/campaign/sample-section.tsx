import { NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { formatNumber, formatPercent } from '../../lib/format';
import { type Translate, useMessages } from '../../lib/i18n';
import { Loaded, Section } from '../../ui';
import classes from './campaign.module.css';
import { messages } from './messages';
import type { Campaign, Cut, Sample, SampleGroup } from './model';
import { campaignQueries } from './queries';
import { sampleMessages } from './sample-messages';

type Text = Translate<NonNullable<(typeof sampleMessages)['keys']>>;

/** Answers by group against how many are needed; live in the named mode, never by person. */
export function SampleSection({ campaign }: { campaign: Campaign }) {
  const t = useMessages(sampleMessages);
  const c = useMessages(messages);
  const [cut, setCut] = useState<Cut | ''>('');
  const live = campaign.mode !== 'ANONYMOUS' && campaign.status === 'OPEN';
  const isDaily = campaign.mode === 'PUBLIC' && campaign.status === 'OPEN';
  const sample = useQuery({
    ...campaignQueries.sample(campaign.id, cut || undefined, live),
    placeholderData: keepPreviousData,
  });
  return (
    <Section title={t('sample')}>
      <div className={classes.stack}>
        {campaign.cuts.length > 0 && sample.data?.counted && (
          <NativeSelect
            label={t('by')}
            className={classes.short ?? ''}
            value={cut}
            onChange={(event) => {
              setCut(event.currentTarget.value as Cut | '');
            }}
            data={[
              { value: '', label: t('by.none') },
              ...campaign.cuts.map((one) => ({ value: one, label: c(`cut.${one}`) })),
            ]}
          />
        )}
        <Loaded query={sample} lines={3}>
          {(data) => (
            <>
              <p>
                {data.counted
                  ? t(isDaily ? 'text.daily' : 'text.live', {
                      minimum: formatNumber(data.minimumGroup),
                    })
                  : t('text.sealed')}
              </p>
              <SampleTable sample={data} />
              <p className={classes.note}>{t('help')}</p>
            </>
          )}
        </Loaded>
      </div>
    </Section>
  );
}

function SampleTable({ sample }: { sample: Sample }) {
  const t = useMessages(sampleMessages);
  const { counted, groups } = sample;
  const size = t(sample.mode === 'PUBLIC' ? 'expected' : 'invited');
  return (
    <div className={classes.frame}>
      <table data-stacks className={classes.table} aria-label={t('sample')}>
        <thead>
          <tr>
            <th scope="col">{t('group')}</th>
            <th scope="col" data-align="end">
              {size}
            </th>
            {counted && (
              <th scope="col" data-align="end">
                {t('answered')}
              </th>
            )}
            <th scope="col" data-align="end">
              {t('table')}
            </th>
            <th scope="col" data-align="end">
              {t('ten')}
            </th>
            {counted && <th scope="col">{t('state')}</th>}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key}>
              <td data-label={t('group')}>{nameOf(group, t)}</td>
              <td data-align="end" data-label={size}>
                {formatNumber(group.invited)}
              </td>
              {counted && (
                <td data-align="end" data-label={t('answered')}>
                  {group.answered == null ? t('hidden') : formatNumber(group.answered)}
                </td>
              )}
              <td data-align="end" data-label={t('table')}>
                {formatNumber(group.neededByTable)}
              </td>
              <td data-align="end" data-label={t('ten')}>
                {formatNumber(group.neededForTen)}
              </td>
              {counted && <td data-label={t('state')}>{stateOf(group, t)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nameOf({ key, label }: SampleGroup, t: Text): string {
  if (label) return label;
  return key === 'all' || key === 'none' || key === 'F' || key === 'M' ? t(key) : key;
}

/** How far a group of a counted campaign has come. */
export function stateOf(group: SampleGroup, t: Text): string {
  const { answered, neededByTable, neededForTen, margin } = group;
  if (answered == null) return t('state.small');
  const off = margin == null ? '' : formatPercent(margin);
  if (answered >= neededByTable) return t('reached', { margin: off });
  if (answered >= neededForTen) return t('reached.ten', { margin: off });
  return t('short', { count: formatNumber(neededForTen - answered) });
}
