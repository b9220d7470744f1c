import type { IconName } from '../ui';
import type { messages } from './messages';

type Text = NonNullable<(typeof messages)['keys']>;

export interface Destination {
  text: Extract<Text, `nav.${string}`>;
  to: string;
  icon: IconName;
  /** Right from `/me` without which the page says nothing. */
  needs?: string;
}

export interface NavigationGroup {
  title: Extract<Text, `nav.${string}`>;
  /** The links of the chain are drawn as one. */
  chain?: boolean;
  items: readonly Destination[];
}

const groups: readonly NavigationGroup[] = [
  {
    title: 'nav.chain',
    chain: true,
    items: [
      { text: 'nav.programmes', to: '/programmes', icon: 'programme' },
      { text: 'nav.evaluations', to: '/evaluations', icon: 'clipboard' },
      { text: 'nav.questionnaires', to: '/questionnaires', icon: 'question' },
      { text: 'nav.campaigns', to: '/campaigns', icon: 'survey' },
      { text: 'nav.explorer', to: '/explorer', icon: 'chart', needs: 'campaigns.list' },
      { text: 'nav.interviews', to: '/interviews', icon: 'people' },
      { text: 'nav.documents', to: '/documents', icon: 'file' },
      { text: 'nav.checklists', to: '/checklists', icon: 'check' },
      { text: 'nav.codebooks', to: '/codebooks', icon: 'filter' },
      { text: 'nav.findings', to: '/findings', icon: 'finding' },
      { text: 'nav.recommendations', to: '/recommendations', icon: 'send' },
      { text: 'nav.followUps', to: '/follow-ups', icon: 'flow' },
      { text: 'nav.reports', to: '/reports', icon: 'file' },
    ],
  },
  {
    title: 'nav.organisation',
    items: [
      { text: 'nav.units', to: '/units', icon: 'building' },
      { text: 'nav.positions', to: '/positions', icon: 'flow' },
      { text: 'nav.employees', to: '/employees', icon: 'people' },
      { text: 'nav.imports', to: '/roster-imports', icon: 'upload', needs: 'employees.create' },
    ],
  },
  {
    title: 'nav.manage',
    items: [
      { text: 'nav.accounts', to: '/accounts', icon: 'shield', needs: 'accounts.edit' },
      { text: 'nav.enrolments', to: '/enrolments', icon: 'people', needs: 'accounts.edit' },
      { text: 'nav.audit', to: '/audit-entries', icon: 'clock', needs: 'accounts.edit' },
    ],
  },
];

/** What there is for this reader: only pages that exist, only those that the rights open. */
export function navigation(
  exists: (path: string) => boolean,
  may: (right: string) => boolean,
): NavigationGroup[] {
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter(
        (item) => exists(item.to) && (item.needs === undefined || may(item.needs)),
      ),
    }))
    .filter((group) => group.items.length > 0);
}
