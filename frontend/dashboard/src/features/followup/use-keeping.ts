import { useQueryClient } from '@tanstack/react-query';

import { useToast } from '../../ui';
import type { FollowUp } from './model';
import { followUpKeys } from './queries';

/** Shows what an act has come to, everywhere at once. */
export function useKeeping() {
  const queries = useQueryClient();
  const toast = useToast();
  return async (changed: FollowUp, done: string) => {
    queries.setQueryData(followUpKeys.one(changed.id), changed);
    toast(done);
    await queries.invalidateQueries({ queryKey: followUpKeys.all });
  };
}
