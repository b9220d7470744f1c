import { useQueryClient } from '@tanstack/react-query';

import { useToast } from '../../ui';
import type { Finding } from './model';
import { findingKeys } from './queries';

/** After an act: the finding as it is now is shown, lists are read anew, and a sentence says what happened. */
export function useAct() {
  const toast = useToast();
  const queries = useQueryClient();
  return async (act: Promise<Finding>, said: string) => {
    const finding = await act;
    await queries.invalidateQueries({ queryKey: findingKeys.all });
    queries.setQueryData(findingKeys.one(finding.id), finding);
    toast(said);
    return finding;
  };
}
