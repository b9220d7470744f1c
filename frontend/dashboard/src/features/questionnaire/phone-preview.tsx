import { askedOf, type Definition, pipedThrough, wordingOf } from '@ampera/survey-engine';
import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, useState } from 'react';

import { type Language, useLanguage, useMessages } from '../../lib/i18n';
import { AnswerItem, wordsIn } from '../../ui';
import { previewMessages } from './preview-messages';
import classes from './preview.module.css';

export interface PhonePreviewProps {
  definition: Definition;
  /** The section to show, and the item in it to bring into view. */
  at?: { section: number; item: string | null } | undefined;
}

/** What the phone answers by itself. */
function fixedOf({ sections }: Definition): Record<string, unknown> {
  const items = sections.flatMap((section) => section.items);
  return Object.fromEntries(
    items.flatMap((item) =>
      item.type === 'single-choice' && item.preset === 'fixed'
        ? [[item.code, item.options[0]?.code]]
        : [],
    ),
  );
}

/** The questionnaire as a phone shows it, one section per step; what is chosen here is not kept. */
export function PhonePreview({ definition: whole, at }: PhonePreviewProps) {
  const t = useMessages(previewMessages);
  const id = useId();
  const screen = useRef<HTMLDivElement>(null);
  const reader = useLanguage();
  const [chosen, setLanguage] = useState<Language>(reader);
  const language = whole.languages.includes(chosen) ? chosen : 'id';
  const [step, setStep] = useState(0);
  const [answers, setAnswers] = useState<Record<string, unknown>>({});
  const { definition: asked, asking } = useMemo(
    () => askedOf(whole, { ...fixedOf(whole), ...answers }),
    [whole, answers],
  );
  const definition = pipedThrough(asked, wordingOf(whole, asking));
  const count = ({ sections }: Definition) => sections.flatMap(({ items }) => items).length;
  const hidden = count(whole) - count(asked);
  const last = definition.sections.length + 1;
  const shown = Math.min(step, last);
  const words = wordsIn(language);
  const section = definition.sections[shown - 1];

  const wanted = at === undefined ? null : `${at.section}/${at.item ?? ''}`;
  const [followed, setFollowed] = useState(wanted);
  if (wanted !== null && wanted !== followed) {
    setFollowed(wanted);
    const code = whole.sections[at?.section ?? 0]?.code;
    const place = definition.sections.findIndex((each) => each.code === code);
    if (place >= 0) setStep(place + 1);
  }
  useEffect(() => {
    const frame = screen.current;
    if (!frame) return;
    const item = at?.item ? frame.querySelector(`[data-item="${at.item}"]`) : null;
    // only the screen of the phone scrolls, never the page
    frame.scrollTop = item instanceof HTMLElement ? item.offsetTop - 16 : 0;
  }, [at?.item, shown]);

  return (
    <section className={classes.preview} aria-label={t('title')}>
      <div className={classes.bar}>
        <NativeSelect
          aria-label={t('step')}
          value={String(shown)}
          onChange={(event) => {
            setStep(Number(event.currentTarget.value));
          }}
          data={[
            { value: '0', label: t('first') },
            ...definition.sections.map((each, index) => ({
              value: String(index + 1),
              label: `${index + 1}. ${words(each.title) || t('untitled')}`,
            })),
            { value: String(last), label: t('last') },
          ]}
        />
        {definition.languages.length > 1 && (
          <NativeSelect
            aria-label={t('language')}
            value={language}
            onChange={(event) => {
              setLanguage(event.currentTarget.value as Language);
            }}
            data={[
              { value: 'id', label: 'Indonesia' },
              { value: 'en', label: 'English' },
            ]}
          />
        )}
      </div>
      <div
        className={classes.phone}
        ref={screen}
        lang={language}
        tabIndex={0}
        role="region"
        aria-label={t('screen')}
      >
        <div className={classes.progress} aria-hidden="true">
          <span style={{ inlineSize: `${(shown / last) * 100}%` }} />
        </div>
        {shown === 0 && (
          <div className={classes.page}>
            <h3>{words(definition.title) || t('untitled')}</h3>
            <p className={classes.prose}>{words(definition.introduction)}</p>
            {definition.minutes != null && (
              <p className={classes.muted}>{t('minutes', { count: definition.minutes })}</p>
            )}
          </div>
        )}
        {section && (
          <div className={classes.page}>
            <p className={classes.muted}>
              {t('part', { number: shown, total: definition.sections.length })}
            </p>
            <h3>{words(section.title) || t('untitled')}</h3>
            {section.description && <p className={classes.prose}>{words(section.description)}</p>}
            {section.items.map((item) => (
              <AnswerItem
                key={item.code}
                item={item}
                name={`${id}-${item.code}`}
                words={words}
                answers={answers}
                onAnswer={(key, value) => {
                  setAnswers((before) => ({ ...before, [key]: value }));
                }}
              />
            ))}
            {section.items.length === 0 && <p className={classes.muted}>{t('noItems')}</p>}
          </div>
        )}
        {shown === last && (
          <div className={classes.page}>
            <h3>{t('thanks')}</h3>
            <p className={classes.prose}>{words(definition.closing)}</p>
          </div>
        )}
        <div className={classes.foot}>
          <Button
            variant="default"
            disabled={shown === 0}
            onClick={() => {
              setStep(shown - 1);
            }}
          >
            {t('back')}
          </Button>
          <Button
            disabled={shown === last}
            onClick={() => {
              setStep(shown + 1);
            }}
          >
            {t(shown === 0 ? 'start' : 'next')}
          </Button>
        </div>
      </div>
      <p className={classes.note}>
        {t('note')} {hidden > 0 && t('hidden', { count: hidden })}
      </p>
    </section>
  );
}
