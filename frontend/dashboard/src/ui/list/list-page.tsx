import type { ReactNode } from 'react';

import { ButtonLink } from '../button-link';
import { EmptyState } from '../empty-state';
import { Icon, type IconName } from '../icon';
import { type Crumb, Page } from '../page';
import { ResourceList, type ResourceListProps } from './resource-list';

type ListProps<T> = Omit<ResourceListProps<T>, 'label' | 'empty' | 'rowKey' | 'rowLink'>;

export interface ListPageProps<T extends { id: string }> extends ListProps<T> {
  title: string;
  lead: string;
  breadcrumbs?: readonly Crumb[];
  /** The address of the list; a row's own page stands below. */
  at: string;
  /** How to make one, where the reader may. */
  add?: { label: string; to?: string; icon?: IconName } | false;
  /** Other things to do here, in front of it. */
  actions?: ReactNode;
  /** What there would be, and what to do when there is nothing. */
  empty: { icon: IconName; title: string; text: string };
  /** Above the list. */
  children?: ReactNode;
}

/** The page of a resource that is listed: what it is, how to add one, and all of them. */
export function ListPage<T extends { id: string }>(props: ListPageProps<T>) {
  const { title, lead, breadcrumbs, at, add, actions, empty, children, ...list } = props;
  const adding = add && (
    <ButtonLink to={add.to ?? `${at}/new`} leftSection={<Icon name={add.icon ?? 'add'} />}>
      {add.label}
    </ButtonLink>
  );
  return (
    <Page
      title={title}
      lead={lead}
      {...(breadcrumbs && { breadcrumbs })}
      actions={
        (actions || adding) && (
          <>
            {actions}
            {adding}
          </>
        )
      }
    >
      {children}
      <ResourceList<T>
        {...list}
        label={title}
        rowKey={(row) => row.id}
        rowLink={(row) => ({ to: `${at}/${row.id}` as never })}
        empty={
          <EmptyState icon={empty.icon} title={empty.title} action={adding}>
            {empty.text}
          </EmptyState>
        }
      />
    </Page>
  );
}
