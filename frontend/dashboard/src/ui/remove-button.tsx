import { Button } from '@mantine/core';

import { Icon } from './icon';

/** Takes one entry out of a list that is being written; nothing is gone before it is saved. */
export function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<Icon name="remove" size={16} />}
        styles={{ label: { fontWeight: 500, fontSize: 13 } }}
        onClick={onClick}
      >
        {label}
      </Button>
    </div>
  );
}
