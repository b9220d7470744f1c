import { useMessages } from '../../lib/i18n';
import { Section } from '../../ui';
import type { Results } from './model';
import classes from './result.module.css';
import { versionMessages } from './version-messages';

/** Which versions the figures join, and what of them is not in the figures. */
export function JoinedVersions({ results }: { results: Results }) {
  const t = useMessages(versionMessages);
  if (results.versions.length < 2) return null;
  return (
    <Section title={t('title')}>
      <p className={classes.subtitle}>{t('text')}</p>
      <ul className={classes.versions}>
        {results.versions.map((version, index) => (
          <li key={version.questionnaireVersionId}>
            <b>{t(index === 0 ? 'present' : 'earlier', { number: version.number })}</b>{' '}
            {t('answers', { count: version.answers })}
            {(['notAsked', 'leftOut', 'refused'] as const)
              .filter((kind) => version[kind].length > 0)
              .map((kind) => (
                <p key={kind} className={classes.subtitle}>
                  {t(kind)} <code>{version[kind].join(', ')}</code>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
