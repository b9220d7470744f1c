import { bodyOf, ifMatch, type Page, type Schema, type Sending } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, files, listQuery, type ListQuery, present } from '../../lib/api';
import { saveFile } from '../../lib/csv';
import type {
  Action,
  ActionInput,
  Claim,
  FollowUp,
  FollowUpListItem,
  Owner,
  Proof,
  Summary,
} from './model';

export const followUpKeys = {
  all: ['follow-ups'] as const,
  one: (id: string) => ['follow-ups', id] as const,
};

const ofOne = (id: string) => ({ params: { path: { id } } });

export function fetchFollowUps(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<FollowUpListItem>> {
  return bodyOf<Page<FollowUpListItem>>(
    api.GET('/api/v1/follow-ups', { params: { query: listQuery<'listFollowUps'>(query) }, signal }),
  );
}

export function fetchFollowUp(id: string): Promise<FollowUp> {
  return bodyOf<FollowUp>(api.GET('/api/v1/follow-ups/{id}', ofOne(id)));
}

export const followUpQueries = {
  one: (id: string) =>
    queryOptions({ queryKey: followUpKeys.one(id), queryFn: () => fetchFollowUp(id) }),
  summary: (mine: boolean) =>
    queryOptions({
      queryKey: [...followUpKeys.all, 'summary', mine],
      queryFn: () =>
        bodyOf<Summary>(
          api.GET('/api/v1/follow-ups/summary', { params: { query: mine ? { mine } : {} } }),
        ),
    }),
  owners: (id: string) =>
    queryOptions({
      queryKey: [...followUpKeys.one(id), 'owners'],
      queryFn: () => bodyOf<Owner[]>(api.GET('/api/v1/follow-ups/{id}/owners', ofOne(id))),
    }),
};

export function addAction(id: string, input: ActionInput): Promise<FollowUp> {
  return bodyOf<FollowUp>(
    api.POST('/api/v1/follow-ups/{id}/actions', { ...ofOne(id), body: present(input) }),
  );
}

/** As it is now, for whoever edits it while somebody else does. */
export async function fetchAction(id: string, actionId: string): Promise<Action> {
  const { actions } = await fetchFollowUp(id);
  const action = actions.find((each) => each.id === actionId);
  if (!action) throw new Error('the action is gone');
  return action;
}

const ofAction = (id: string, action: Pick<Action, 'id'>, version: number) => ({
  params: { path: { id, actionId: action.id }, header: ifMatch(version) },
});

export function editAction(
  id: string,
  action: Action,
  version: number,
  input: ActionInput,
): Promise<FollowUp> {
  return bodyOf<FollowUp>(
    api.PUT('/api/v1/follow-ups/{id}/actions/{actionId}', {
      ...ofAction(id, action, version),
      body: present(input),
    }),
  );
}

export function reportProgress(
  id: string,
  action: Action,
  version: number,
  body: Schema<'ProgressInput', 'note'>,
): Promise<FollowUp> {
  return bodyOf<FollowUp>(
    api.POST('/api/v1/follow-ups/{id}/actions/{actionId}/progress', {
      ...ofAction(id, action, version),
      body: present(body),
    }),
  );
}

export function claim(id: string, body: Schema<'ClaimInput', 'reason'>): Promise<FollowUp> {
  return bodyOf<FollowUp>(
    api.POST('/api/v1/follow-ups/{id}/claims', { ...ofOne(id), body: present(body) }),
  );
}

export function decide(
  id: string,
  claimId: string,
  body: Schema<'ClaimDecision', 'note'>,
): Promise<FollowUp> {
  return bodyOf<FollowUp>(
    api.POST('/api/v1/follow-ups/{id}/claims/{claimId}/decide', {
      params: { path: { id, claimId } },
      body: present(body),
    }),
  );
}

export function reopen(
  id: string,
  claim: Pick<Claim, 'id' | 'version'>,
  body: Schema<'ClaimReopening'>,
): Promise<FollowUp> {
  return bodyOf<FollowUp>(
    api.POST('/api/v1/follow-ups/{id}/claims/{claimId}/reopen', {
      params: { path: { id, claimId: claim.id }, header: ifMatch(claim.version) },
      body,
    }),
  );
}

export function uploadProof(
  id: string,
  file: File,
  actionId: string | undefined,
  sending: Sending,
): Promise<FollowUp> {
  const query = actionId ? `?actionId=${actionId}` : '';
  const form = new FormData();
  form.append('file', file, file.name);
  return files.send<FollowUp>(`/api/v1/follow-ups/${id}/proofs${query}`, form, sending);
}

export async function downloadProof(id: string, proof: Proof): Promise<void> {
  const { blob } = await files.download(`/api/v1/follow-ups/${id}/proofs/${proof.id}/content`);
  saveFile(blob, proof.fileName);
}

export function deleteProof(id: string, proofId: string): Promise<FollowUp> {
  return bodyOf<FollowUp>(
    api.DELETE('/api/v1/follow-ups/{id}/proofs/{proofId}', { params: { path: { id, proofId } } }),
  );
}
