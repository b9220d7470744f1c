import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';

import { Icon } from '../../ui';
import classes from './result.module.css';

/** How many gave something, and a button that shows it. */
export function OnRequest(props: {
  message: string;
  note: string;
  show: string;
  /** Whether there is something to be shown. */
  offered: boolean;
  children: ReactNode;
}) {
  const { message, note, show, offered, children } = props;
  const [opened, setOpened] = useState(false);
  return (
    <div>
      <p className={classes.message}>{message}</p>
      <p className={classes.subtitle}>{note}</p>
      {!opened && offered && (
        <Button
          variant="default"
          leftSection={<Icon name="eye" size={18} />}
          onClick={() => {
            setOpened(true);
          }}
        >
          {show}
        </Button>
      )}
      {opened && children}
    </div>
  );
}

/** Below a list that is read page by page: how much of it is shown, and the way to more. */
export function MorePages(props: {
  shown: string | undefined;
  more: string;
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}) {
  const { shown, more, query } = props;
  return (
    <>
      {shown !== undefined && (
        <p className={classes.subtitle} role="status">
          {shown}
        </p>
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {more}
        </Button>
      )}
    </>
  );
}
