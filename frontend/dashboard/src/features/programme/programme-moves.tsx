import { useQueryClient } from '@tanstack/react-query';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { ConfirmButton, Icon, type IconName, useToast } from '../../ui';
import { messages } from './messages';
import type { Programme } from './model';
import { moveProgramme, type ProgrammeMove, programmeKeys } from './queries';

const moves: readonly { move: ProgrammeMove; icon: IconName; danger?: boolean }[] = [
  { move: 'activate', icon: 'play' },
  { move: 'complete', icon: 'check' },
  { move: 'reopen', icon: 'refresh' },
  { move: 'cancel', icon: 'stop', danger: true },
];

/** What can be done with the programme as a whole. */
export function ProgrammeMoves({ programme }: { programme: Programme }) {
  const t = useMessages(messages);
  const toast = useToast();
  const queries = useQueryClient();

  const run = async (move: ProgrammeMove) => {
    const moved = await moveProgramme(programme.id, move);
    queries.setQueryData(programmeKeys.one(programme.id), moved);
    toast(t(`move.done.${move}`));
    await queries.invalidateQueries({ queryKey: programmeKeys.all });
  };

  return moves
    .filter(({ move }) => can(programme, move))
    .map(({ move, icon, danger = false }) => (
      <ConfirmButton
        key={move}
        label={t(`move.${move}`)}
        title={t(`move.${move}.title`, { title: programme.title })}
        danger={danger}
        variant={move === 'activate' && programme.sessions.length > 0 ? 'filled' : 'default'}
        leftSection={<Icon name={icon} />}
        onConfirm={() => run(move)}
      >
        {t(`move.${move}.text`)}
      </ConfirmButton>
    ));
}
