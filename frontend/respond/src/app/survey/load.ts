import type { Definition } from '@ampera/survey-engine';
import {
  checkManifest,
  type Manifest,
  type ManifestFault,
  type ManifestPin,
  type Stratum,
} from '@ampera/survey-engine/manifest';

import type { SurveyItem, Wire } from '../../lib/wire';

/** What an anonymous survey promises, checked. */
export interface Promised {
  manifest: Manifest;
  text: string;
  pin: ManifestPin;
  stratum: Stratum;
}

export interface OpenSurvey {
  item: SurveyItem;
  definition: Definition;
  promised?: Promised;
}

export type Loaded =
  { survey: OpenSurvey; fault: null } | { survey: null; fault: ManifestFault | 'stratum' };

function parse(bytes: Uint8Array<ArrayBuffer>): Definition {
  const definition = JSON.parse(new TextDecoder().decode(bytes)) as Definition;
  if (definition.schema !== 1) throw new Error('questionnaire of another schema');
  return definition;
}

/**
 * Fetches a survey. An anonymous one is fetched as nobody in particular and refused if anything differs from the
 * promise; only then is a single question looked at.
 */
export async function loadSurvey(
  wire: Wire,
  item: SurveyItem,
  known: ManifestPin | undefined,
): Promise<Loaded> {
  const { campaignId, mode } = item;
  if (mode === 'NAMED') {
    const definition = parse(await wire.questionnaire(campaignId, mode));
    return { survey: { item, definition }, fault: null };
  }
  const [signed, questionnaire] = await Promise.all([
    wire.manifest(campaignId),
    wire.questionnaire(campaignId, mode),
  ]);
  const checked = await checkManifest(signed, campaignId, questionnaire, known);
  if (checked.fault !== null) return { survey: null, fault: checked.fault };
  const { manifest, pin } = checked;
  const stratum = manifest.strata.find(({ id }) => id === item.stratumId);
  if (!stratum) return { survey: null, fault: 'stratum' };
  const promised = { manifest, text: signed.manifest, pin, stratum };
  return { survey: { item, definition: parse(questionnaire), promised }, fault: null };
}
