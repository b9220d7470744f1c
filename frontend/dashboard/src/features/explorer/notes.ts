import { formatDate, formatNumber } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import { messages } from './messages';
import type { Campaign, Choice, Exploration, Offer } from './model';

const t = textOf(messages);

/** Under the message of a chart, on the screen and in its picture: what was asked, and who answered. */
export function notesOf(found: Exploration, offer: Offer, choices: readonly Choice[]): string[] {
  const isPublic = (id: string) =>
    choices.some(({ campaignId, mode }) => campaignId === id && mode === 'PUBLIC');
  return [
    ...questionsOf(offer, found).map((question) => t('outcome.question', { question })),
    ...found.campaigns.map((campaign) => answersOf(campaign, isPublic(campaign.id))),
  ];
}

function answersOf(campaign: Campaign, isPublic: boolean): string {
  return [
    campaign.title,
    `${formatDate(campaign.opensAt)} – ${formatDate(campaign.closesAt)}`,
    t(isPublic ? 'outcome.answers.public' : 'outcome.answers', {
      answered: formatNumber(campaign.answered),
      invited: formatNumber(campaign.invited),
    }),
    (campaign.provisional || campaign.interim) && t('outcome.provisional'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What was asked of the rows of a matrix, which stand in the chart by themselves. */
function questionsOf(offer: Offer, found: Exploration): string[] {
  const rows = new Set(found.items.map(({ code, key }) => (code === key ? undefined : code)));
  const texts = offer.sections
    .flatMap(({ items }) => items)
    .filter(({ code }) => rows.has(code))
    .map(({ text }) => text);
  return [...new Set(texts)];
}
