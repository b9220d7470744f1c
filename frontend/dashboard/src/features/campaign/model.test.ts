import { describe, expect, it } from 'vitest';

import { campaign } from './campaign-fixture';
import { campaignFormValues, campaignSchema, hasResults } from './model';

describe('the model', () => {
  it('starts a new campaign tomorrow morning, for two weeks', () => {
    const values = campaignFormValues(undefined, 'e1', new Date('2026-11-24T05:00:00Z'));
    expect(values).toMatchObject({
      evaluationId: 'e1',
      mode: 'ANONYMOUS',
      opensAt: '2026-11-25T08:00',
      closesAt: '2026-12-09T16:00',
    });
  });

  it('asks for service points in the mode for everybody only, also when they were begun', () => {
    const filled = {
      ...campaignFormValues(undefined, 'e1'),
      questionnaireVersionId: 'v1',
      title: 'Survei',
      code: 'S-1',
      cohortIds: ['k1'],
    };
    expect(filled.points).toHaveLength(1);
    expect(campaignSchema.parse(filled)).toMatchObject({ mode: 'ANONYMOUS', cohortIds: ['k1'] });
    const paths = campaignSchema
      .safeParse({ ...filled, mode: 'PUBLIC' })
      .error?.issues.map((issue) => issue.path.join('.'));
    expect(paths).toEqual(['points.0.name', 'points.0.visitors']);
  });

  it('refuses a window that runs backwards and groups that cross', () => {
    const values = { ...campaignFormValues(campaign), minimumGroup: 12 };
    const backwards = { ...values, closesAt: values.opensAt };
    const paths = campaignSchema.safeParse(backwards).error?.issues.map((issue) => issue.path[0]);
    expect(paths).toEqual(['closesAt', 'minimumVerbatim']);
  });

  it('has interim results in the anonymous mode only', () => {
    const values = { ...campaignFormValues(campaign), interimDays: 7 };
    const paths = (mode: 'NAMED' | 'ANONYMOUS') =>
      campaignSchema
        .safeParse({ ...values, mode })
        .error?.issues.map((issue) => issue.path[0])
        .filter((path) => path === 'interimDays') ?? [];
    expect(paths('NAMED')).toEqual(['interimDays']);
    expect(paths('ANONYMOUS')).toEqual([]);
    const interim = { everyDays: 7, releases: 1, answers: 12 };
    expect(hasResults({ mode: 'ANONYMOUS', status: 'OPEN', interim })).toBe(true);
    expect(
      hasResults({ mode: 'ANONYMOUS', status: 'OPEN', interim: { ...interim, releases: 0 } }),
    ).toBe(false);
  });

  it('knows when there are results', () => {
    expect(hasResults({ mode: 'NAMED', status: 'OPEN' })).toBe(true);
    expect(hasResults({ mode: 'ANONYMOUS', status: 'OPEN' })).toBe(false);
    expect(hasResults({ mode: 'ANONYMOUS', status: 'RELEASED' })).toBe(true);
  });
});
