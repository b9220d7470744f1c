import { bodyOf, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery, present } from '../../lib/api';
import { currentLanguage } from '../../lib/i18n';

interface Texts {
  id: string;
  en?: string | null;
}
interface Option {
  code: string;
  value?: number | null;
  label: Texts;
}
interface Item {
  code: string;
  type: string;
  text: Texts;
  options?: Option[] | null;
  lines: { key: string; text?: Texts | null }[];
}
export interface Figures {
  cuts: string[];
  groups: { key: string; label?: string | null; hidden: boolean }[];
  sections: { items: Item[] }[];
}
export interface SurveyOption {
  id: string;
  title: string;
  mode: string;
  status: string;
}

export const figureQueries = {
  surveys: (evaluationId: string) =>
    queryOptions({
      queryKey: ['campaigns', 'of', evaluationId],
      queryFn: async () => {
        const page = await bodyOf<Page<SurveyOption>>(
          api.GET('/api/v1/campaigns', {
            params: { query: listQuery<'listCampaigns'>({ evaluationId, limit: 100 }) },
          }),
        );
        return page.items.filter(
          ({ status, mode }) =>
            status === 'RELEASED' || (status === 'OPEN' && mode !== 'ANONYMOUS'),
        );
      },
    }),
  figures: (campaignId: string, cut: string) =>
    queryOptions({
      queryKey: ['results', campaignId, 'figures', cut || null],
      queryFn: () =>
        bodyOf<Figures>(
          api.GET('/api/v1/campaigns/{id}/results', {
            params: { path: { id: campaignId }, query: present({ cut }) as never },
          }),
        ),
    }),
};

const say = (text: Texts) => (currentLanguage() === 'en' && text.en ? text.en : text.id);

export interface Line {
  key: string;
  label: string;
  measures: Measure[];
  options: { value: string; label: string }[];
}

export type Measure = 'MEAN' | 'TOP_TWO' | 'OPTION_SHARE' | 'RESPONSE_RATE';

function measuresOf(item: Item): Measure[] {
  if (item.type === 'number') return ['MEAN'];
  if (item.type === 'rating') return ['MEAN', 'OPTION_SHARE'];
  return item.type.startsWith('likert') ? ['MEAN', 'TOP_TWO', 'OPTION_SHARE'] : ['OPTION_SHARE'];
}

/** What can be pinned of a survey: every line that has figures. */
export function linesOf(figures: Figures): Line[] {
  return figures.sections
    .flatMap((section) => section.items)
    .filter((item) => !item.type.endsWith('text'))
    .flatMap((item) =>
      item.lines.map((line) => ({
        key: line.key,
        label: line.text ? `${say(item.text)} ${say(line.text)}` : say(item.text),
        measures: measuresOf(item),
        options:
          item.options?.map(({ code, label }) => ({ value: code, label: say(label) })) ??
          Array.from({ length: 11 }, (_, value) => ({
            value: String(value),
            label: String(value),
          })),
      })),
    );
}

export interface FigureChoice {
  campaignId: string;
  item: string;
  measure: Measure | '';
  option: string;
  cut: string;
  group: string;
}

/** The recipe on the wire, or nothing while the choice is incomplete. */
export function referenceOf(choice: FigureChoice): string | undefined {
  const { campaignId, item, measure, option, cut, group } = choice;
  if (!campaignId || !measure || (cut && !group)) return undefined;
  if (measure !== 'RESPONSE_RATE' && !item) return undefined;
  if (measure === 'OPTION_SHARE' && !option) return undefined;
  return JSON.stringify({
    campaignId,
    ...(cut && { cut, group }),
    ...(measure !== 'RESPONSE_RATE' && { item }),
    measure,
    ...(measure === 'OPTION_SHARE' && { option }),
  });
}
