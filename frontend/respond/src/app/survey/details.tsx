import { useReading } from '../../elements/reading';
import { COUNTED, goBack } from '../../lib/router';
import { Heading, Link } from '../parts';
import type { StepProps } from './step-props';

/** In groups of four: two people can read it to each other. */
export function Fingerprint({ hex }: { hex: string }) {
  return (
    <code class="fingerprint">
      {(hex.match(/.{1,4}/g) ?? []).map((part, at) => (
        <span key={at}>{part} </span>
      ))}
    </code>
  );
}

export function Details({ survey: { promised }, at }: StepProps) {
  const { texts } = useReading();
  if (!promised) return null;
  const { manifest, pin, stratum, text } = promised;
  const cuts = manifest.cuts.map((cut) => texts.cutNames[cut] ?? cut).join(', ');
  return (
    <article class="details">
      <Heading>{texts.detailsTitle}</Heading>
      <p>
        {texts.detailsHint} <Link to={at(COUNTED)}>{texts.compare}</Link>
      </p>
      <dl>
        <dt>{texts.manifestHash}</dt>
        <dd>
          <Fingerprint hex={pin.sha256} />
        </dd>
        <dt>{texts.signer}</dt>
        <dd>
          <Fingerprint hex={pin.signer} />
        </dd>
        <dt>{texts.questionnaireHash}</dt>
        <dd>
          <Fingerprint hex={manifest.questionnaireSha256} />
        </dd>
        <dt>{texts.yourKey}</dt>
        <dd>
          <Fingerprint hex={stratum.fingerprint} />
        </dd>
        <dt>{texts.cuts}</dt>
        <dd>{cuts || texts.noCuts}</dd>
        <dt>{texts.groups}</dt>
        <dd>
          <ul>
            {manifest.strata.map(({ id, label, size }) => (
              <li key={id}>
                {texts.groupSize(label, size)}
                {id === stratum.id && <strong> ({texts.yourGroup})</strong>}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <details>
        <summary>{texts.rawManifest}</summary>
        <pre>{text}</pre>
      </details>
      <button type="button" class="main" onClick={() => goBack(at('mulai'))}>
        {texts.back}
      </button>
    </article>
  );
}
