import { ActionIcon } from '@mantine/core';

import { Icon } from '../../ui';
import classes from './editor.module.css';

/** Takes an option or a statement out. */
export function RemovePart(props: { label: string; disabled: boolean; onClick: () => void }) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={36}
      className={classes.removePart ?? ''}
      aria-label={props.label}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name="remove" size={18} />
    </ActionIcon>
  );
}
