import { TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Icon, Page } from '../../ui';
import { messages } from './messages';
import { searchTree, type UnitNode, unitTree } from './model';
import { unitQueries } from './queries';
import { isClosed, UnitState } from './unit-state';
import { UnitViews } from './unit-views';
import classes from './unit.module.css';

export function UnitTreePage() {
  const t = useMessages(messages);
  const { data: units } = useSuspenseQuery(unitQueries.tree());
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const tree = useMemo(() => unitTree(units), [units]);
  const shown = useMemo(() => searchTree(tree, search), [tree, search]);
  return (
    <Page title={t('unit.units')} lead={t('unit.tree.lead', { count: formatNumber(units.length) })}>
      <UnitViews />
      <TextInput
        type="search"
        aria-label={t('unit.search')}
        placeholder={t('unit.search')}
        data-page-search
        className={classes.search ?? ''}
        leftSection={<Icon name="search" size={18} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      {shown.length === 0 ? (
        <p role="status">{t('unit.tree.none')}</p>
      ) : (
        <div className={classes.tree}>
          {/* a search opens every branch it found something in */}
          <Branch key={search} nodes={shown} openTo={search ? 9 : 1} />
        </div>
      )}
    </Page>
  );
}

function Branch({ nodes, openTo }: { nodes: readonly UnitNode[]; openTo: number }) {
  return (
    <ul>
      {nodes.map((node) => (
        <Twig key={node.id} node={node} openTo={openTo} />
      ))}
    </ul>
  );
}

function Twig({ node, openTo }: { node: UnitNode; openTo: number }) {
  const t = useMessages(messages);
  const [open, setOpen] = useState(openTo > 0);
  const hasChildren = node.children.length > 0;
  return (
    <li>
      <div className={classes.twig}>
        {hasChildren ? (
          <button
            type="button"
            aria-expanded={open}
            aria-label={t(open ? 'unit.tree.collapse' : 'unit.tree.expand', { name: node.name })}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <Icon name={open ? 'down' : 'next'} size={16} />
          </button>
        ) : (
          <span className={classes.leaf} />
        )}
        <Link to="/units/$id" params={{ id: node.id }}>
          {node.name}
        </Link>
        {hasChildren && <span className={classes.count}>{formatNumber(node.children.length)}</span>}
        {isClosed(node) && <UnitState unit={node} />}
      </div>
      {hasChildren && open && <Branch nodes={node.children} openTo={openTo - 1} />}
    </li>
  );
}
