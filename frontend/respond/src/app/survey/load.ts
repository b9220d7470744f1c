import type { Definition } from '@ampera/survey-engine';
import {
  checkManifest,
  type Manifest,
  type ManifestFault,
  type ManifestPin,
  type Stratum,
} from '@ampera/survey-engine/manifest';

import { orKept } from '../../lib/or-kept';
import type { SurveyItem, Wire } from '../../lib/wire';
import { keptDocuments, type Documents } from '../../store/documents';

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
  /** What it was made of, to be kept where it is begun. */
  documents: Documents;
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
  const kept = await keptDocuments(campaignId);
  const anonymous = mode === 'ANONYMOUS';
  const [signed, questionnaire] = await Promise.all([
    anonymous ? orKept(wire.manifest(campaignId), kept?.signed) : undefined,
    orKept(wire.questionnaire(campaignId, mode), kept?.questionnaire),
  ]);
  const documents = { questionnaire, ...(signed ? { signed } : {}) };
  if (!signed)
    return { survey: { item, documents, definition: parse(questionnaire) }, fault: null };
  const checked = await checkManifest(signed, campaignId, questionnaire, known);
  if (checked.fault !== null) return { survey: null, fault: checked.fault };
  const { manifest, pin } = checked;
  const stratum = manifest.strata.find(({ id }) => id === item.stratumId);
  if (!stratum) return { survey: null, fault: 'stratum' };
  const promised = { manifest, text: signed.manifest, pin, stratum };
  return { survey: { item, documents, definition: parse(questionnaire), promised }, fault: null };
}
