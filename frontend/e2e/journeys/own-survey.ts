import { expect, type APIRequestContext, type Browser } from '@playwright/test';

import { stateOf } from './people';

interface Campaign {
  id: string;
  mode: 'NAMED' | 'ANONYMOUS';
  evaluationId: string;
  cohorts: { id: string }[];
}

/** A survey of this journey alone, for the participants of a cohort whose own survey is over. */
export interface OwnSurvey {
  id: string;
  title: string;
  mode: Campaign['mode'];
  questionnaire: string;
}

export const scale = ['Sangat tidak setuju', 'Tidak setuju', 'Setuju', 'Sangat setuju'].map(
  (label, at) => ({ code: String(at + 1), value: at + 1, label: { id: label } }),
);
const DEFINITION = {
  schema: 1,
  languages: ['id'],
  title: { id: 'Umpan balik singkat' },
  sections: [
    {
      code: 'manfaat',
      title: { id: 'Manfaat' },
      items: [
        { type: 'likert', code: 'guna', text: { id: 'Berguna' }, required: true, options: scale },
        { type: 'rating', code: 'saran', text: { id: 'Disarankan' } },
      ],
    },
    {
      code: 'cerita',
      title: { id: 'Cerita' },
      items: [{ type: 'long-text', code: 'cerita', text: { id: 'Ceritakan' }, maxLength: 500 }],
    },
  ],
};

/** Whoever keeps surveys, calling the API with the token of their own sign-in. */
export class Keeper {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
    private readonly over: string,
  ) {}

  /** @param over the survey whose people are asked */
  static async signedIn(browser: Browser, over: string): Promise<Keeper> {
    const context = await browser.newContext({ storageState: stateOf('evaluator') });
    const page = await context.newPage();
    const asked = page.waitForRequest((request) => 'authorization' in request.headers());
    await page.goto('/');
    const { authorization = '' } = (await asked).headers();
    return new Keeper(context.request, authorization, over);
  }

  /** Asked now, of people whom no other journey lets answer. */
  async survey(
    mode: Campaign['mode'],
    closesInHours = 240,
    definition: object = DEFINITION,
  ): Promise<OwnSurvey> {
    const name = `${mode.slice(0, 1)}${Date.now().toString(36)}`.toUpperCase();
    const title = `Perjalanan ${name}`;
    const { id: questionnaire } = await this.call<{ id: string }>('POST', '/questionnaires', {
      code: `Q-${name}`,
      title,
    });
    const path = `/questionnaires/${questionnaire}`;
    await this.call('PUT', path, { code: `Q-${name}`, definition }, 0);
    const { latest } = await this.call<{ latest: { id: string } }>(
      'POST',
      `${path}/publish`,
      undefined,
      1,
    );
    const { evaluationId, cohorts } = await this.call<Campaign>('GET', `/campaigns/${this.over}`);
    const hour = 3600 * 1000;
    const { id } = await this.call<{ id: string }>('POST', '/campaigns', {
      evaluationId,
      questionnaireVersionId: latest.id,
      code: `S-${name}`,
      title,
      mode,
      respondentRole: 'PARTICIPANT',
      cohortIds: cohorts.map((cohort) => cohort.id),
      opensAt: new Date(Date.now() - hour).toISOString(),
      closesAt: new Date(Date.now() + closesInHours * hour).toISOString(),
      graceHours: 0,
      cuts: [],
    });
    await this.call('POST', `/campaigns/${id}/publish`, {});
    return { id, title, mode, questionnaire };
  }

  /** A picture for a questionnaire, as the editor would upload it. */
  async picture(png: Buffer): Promise<{ sha256: string; width: number; height: number }> {
    const answer = await this.request.post('/api/v1/questionnaire-pictures', {
      headers: { Authorization: this.token },
      multipart: { file: { name: 'alur.png', mimeType: 'image/png', buffer: png } },
    });
    expect(answer.status()).toBe(201);
    const { sha256, width, height } = (await answer.json()) as {
      sha256: string;
      width: number;
      height: number;
    };
    return { sha256, width, height };
  }

  /** How many answers the server has; an anonymous survey tells it when it is over. */
  async counted({ id, mode }: OwnSurvey): Promise<number> {
    if (mode === 'ANONYMOUS') {
      await this.call('POST', `/campaigns/${id}/close`);
      await this.call('POST', `/campaigns/${id}/release`);
    }
    const progress = await this.call<{ answered: number }>('GET', `/campaigns/${id}/progress`);
    return progress.answered;
  }

  private async call<T>(
    method: string,
    path: string,
    data?: unknown,
    version?: number,
  ): Promise<T> {
    const answer = await this.request.fetch(`/api/v1${path}`, {
      method,
      headers: {
        Authorization: this.token,
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      },
      ...(data === undefined ? {} : { data }),
    });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return (answer.status() === 204 ? undefined : await answer.json()) as T;
  }
}
