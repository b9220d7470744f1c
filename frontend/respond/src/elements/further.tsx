import type { Definition, Item, Texts } from '@ampera/survey-engine';

import type { Language } from '../lib/messages';
import { useReading } from './reading';

const KEPT = 'ampera-language';

const labels: Record<Language, string> = {
  id: 'Bahasa pertanyaan',
  en: 'Language of the questions',
};

function nameOf(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** Of this visit only: on a shared device the next person starts anew. */
function chosen(definition: Definition): string | null {
  const code = sessionStorage.getItem(KEPT);
  return code !== null && definition.translations?.[code] ? code : null;
}

/**
 * Puts the texts of the chosen further language in the place of the Indonesian ones. The answers know nothing of it, so
 * which language somebody reads is told to nobody.
 */
export function speak(definition: Definition): void {
  const code = chosen(definition);
  const texts = code === null ? undefined : definition.translations?.[code];
  if (code === null || !texts) return;
  const put = (at: Texts | null | undefined, name: string) => {
    const text = texts[name];
    if (!at || !text) return;
    at.id = text;
    at.lang = code;
    delete at.en;
  };
  put(definition.title, 'title');
  put(definition.introduction, 'introduction');
  put(definition.closing, 'closing');
  for (const section of definition.sections) {
    put(section.title, `section.${section.code}.title`);
    put(section.description, `section.${section.code}.description`);
    for (const item of section.items) putItem(item, put);
  }
}

function putItem(item: Item, put: (at: Texts | null | undefined, name: string) => void) {
  const name = `item.${item.code}`;
  put(item.text, `${name}.text`);
  put(item.help, `${name}.help`);
  if (item.type === 'note') put(item.picture?.alt, `${name}.picture`);
  if (item.type === 'number' && typeof item.unit === 'object') put(item.unit, `${name}.unit`);
  if ('options' in item)
    for (const { code, label } of item.options) put(label, `${name}.option.${code}`);
  if ('rows' in item) {
    put(item.pair?.first, `${name}.pair.first`);
    put(item.pair?.second, `${name}.pair.second`);
    for (const row of item.rows) {
      put(row.text, `${name}.row.${row.code}`);
      put(row.opposite, `${name}.row.${row.code}.opposite`);
    }
  }
  item.checks?.forEach(({ message }, at) => {
    put(message, `${name}.check.${at + 1}`);
  });
}

/** In which language the questions are read, where there is a choice. */
export function further(definition: Definition) {
  return definition.translations && <Further definition={definition} />;
}

/** The page around the questions stays as it is. */
function Further({ definition }: { definition: Definition }) {
  const { language } = useReading();
  return (
    <label class="option">
      <span>{labels[language]}</span>
      <select
        value={chosen(definition) ?? ''}
        onChange={(event) => {
          sessionStorage.setItem(KEPT, event.currentTarget.value);
          location.reload();
        }}
      >
        <option value="">
          {definition.languages.map((one) => nameOf(one, language)).join(' / ')}
        </option>
        {Object.keys(definition.translations ?? {}).map((code) => (
          <option key={code} value={code}>
            {nameOf(code, language)}
          </option>
        ))}
      </select>
    </label>
  );
}
