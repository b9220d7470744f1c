// Answers that come with the questionnaire or with the link. They are shown, not hidden: a respondent sees all that is sent.
import type { Answers, Definition, SingleChoiceItem } from '@ampera/survey-engine';
import { useEffect, useState } from 'preact/hooks';

import type { Language } from '../lib/messages';
import { SingleChoice } from './choices';
import { Asked, fieldId, Help, type Answering, type ItemOf } from './frame';
import { useReading } from './reading';
import { Says } from './says';

const KEPT = 'ampera-link/';

const words: Record<Language, { fixed: string; link: string; change: string }> = {
  id: { fixed: 'Sudah terisi.', link: 'Terisi dari tautan Anda.', change: 'Ubah' },
  en: { fixed: 'Already filled in.', link: 'Filled in from your link.', change: 'Change' },
};

const keyOf = (parameter: string) =>
  `${KEPT}${window.location.pathname.split('/')[2] ?? ''}/${parameter}`;

/** Keeps what the link says until the question comes, in this tab. Only what the questionnaire lists is taken. */
export function keepLink(definition: Definition): void {
  const given = new URLSearchParams(window.location.search);
  for (const { items } of definition.sections) {
    for (const item of items) {
      if (item.type !== 'single-choice' || !item.parameter) continue;
      const value = given.get(`isi_${item.parameter}`);
      if (item.options.some(({ code }) => code === value)) {
        sessionStorage.setItem(keyOf(item.parameter), value ?? '');
      }
    }
  }
}

function presetOf({ preset, parameter, options }: SingleChoiceItem) {
  const code =
    preset === 'fixed' ? options[0]?.code : sessionStorage.getItem(keyOf(parameter ?? ''));
  return options.find((option) => option.code === code);
}

/** Without a value in the link it is an ordinary question. */
export function Preset(props: Answering & { item: ItemOf<'single-choice'>; answers: Answers }) {
  const { item, answers, onAnswer } = props;
  const { language } = useReading();
  const [changing, setChanging] = useState(false);
  const preset = presetOf(item);
  const given = answers[item.code] ?? null;
  const isOpen = preset !== undefined && given === null;
  useEffect(() => {
    if (isOpen && !changing) onAnswer(item.code, preset.code);
  });
  const isOwn = preset?.code !== given && given !== null;
  if (!preset || changing || isOwn) return <SingleChoice {...props} />;
  const { fixed, link, change } = words[language];
  return (
    <div class="question" id={fieldId(item.code)}>
      <p class="asked">
        <Asked text={item.text} required={item.required} />
      </p>
      <Help item={item} />
      <p>
        <strong>
          <Says texts={preset.label} />
        </strong>
      </p>
      <p class="help">{item.preset === 'fixed' ? fixed : link}</p>
      {item.preset === 'link' && (
        <button type="button" class="quiet small" onClick={() => setChanging(true)}>
          {change}
        </button>
      )}
    </div>
  );
}
