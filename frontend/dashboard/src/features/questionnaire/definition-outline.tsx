import type { Condition, Definition, Item } from '@ampera/survey-engine';

import { useLanguage, useMessages } from '../../lib/i18n';
import { type Words, wordsIn } from '../../ui';
import { CommentCommand } from './comment-command';
import { ofItem, ofSection, outlineId } from './comment-model';
import { conditionMessages } from './condition-messages';
import { useConditionSentence } from './condition-sentence';
import { messages } from './messages';
import classes from './outline.module.css';

/** What a questionnaire asks, to be read: sections, items, kinds, options. */
export function DefinitionOutline({ definition }: { definition: Definition }) {
  const t = useMessages(messages);
  const said = useMessages(conditionMessages);
  const say = useConditionSentence(definition);
  const language = useLanguage();
  const words = wordsIn(definition.languages.includes(language) ? language : 'id');
  const count = definition.sections.reduce((sum, section) => sum + section.items.length, 0);
  if (count === 0) return <p>{t('zeroItems')}</p>;
  return (
    <ol className={classes.sections}>
      {definition.sections.map((section, index) => (
        <li key={section.code}>
          <h3 id={outlineId(ofSection(section.code))} tabIndex={-1}>
            {words(section.title)}
          </h3>
          {section.description && <p className={classes.muted}>{words(section.description)}</p>}
          {section.visibleWhen && (
            <p className={classes.muted}>
              {said('sentence.hidden', { condition: say(section.visibleWhen) })}
            </p>
          )}
          <CommentCommand spot={ofSection(section.code)} size="compact-sm" />
          <ol className={classes.items} start={1 + itemsBefore(definition, index)}>
            {section.items.map((item) => (
              <li key={item.code} id={outlineId(ofItem(item.code))} tabIndex={-1}>
                <OutlineItem item={item} words={words} say={say} />
                <CommentCommand spot={ofItem(item.code)} size="compact-sm" />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

/** Items are counted through all sections, as in the editor. */
function itemsBefore(definition: Definition, index: number): number {
  return definition.sections.slice(0, index).reduce((sum, each) => sum + each.items.length, 0);
}

interface OutlineItemProps {
  item: Item;
  words: Words;
  say: (condition: Condition) => string;
}

function OutlineItem({ item, words, say }: OutlineItemProps) {
  const t = useMessages(messages);
  const said = useMessages(conditionMessages);
  return (
    <>
      <p className={classes.text}>{words(item.text)}</p>
      <p className={classes.muted}>
        {t(`type.${item.type}`)} · <code>{item.code}</code>
        {item.required && ` · ${t('required')}`}
      </p>
      {item.visibleWhen && (
        <p className={classes.muted}>
          {said('sentence.hidden', { condition: say(item.visibleWhen) })}
        </p>
      )}
      {item.requiredWhen && (
        <p className={classes.muted}>
          {said('sentence.required', { condition: say(item.requiredWhen) })}
        </p>
      )}
      {item.checks?.map((check, index) => (
        <p key={index} className={classes.muted}>
          {words(check.message)} ({say(check.must)})
        </p>
      ))}
      {item.type === 'note' && item.picture && (
        <p className={classes.muted}>{t('picture', { alt: words(item.picture.alt) })}</p>
      )}
      {item.type === 'file' && (
        <p className={classes.muted}>
          {t('accepts', {
            kinds: item.accepts.map((kind) => t(`accepts.${kind}`)).join(', '),
            count: item.maxChoices,
          })}
        </p>
      )}
      {'preset' in item && item.preset && (
        <p className={classes.muted}>
          {t(`preset.${item.preset}`, { parameter: item.parameter ?? '' })}
        </p>
      )}
      {'pair' in item && item.pair && (
        <p className={classes.muted}>
          {t(`pair.${item.pair.kind}`)}: {words(item.pair.first)} · {words(item.pair.second)}
        </p>
      )}
      {'rows' in item && (
        <ul className={classes.rows}>
          {item.rows.map((row) => (
            <li key={row.code}>
              {[words(row.text), words(row.opposite)].filter(Boolean).join(' – ')}
            </li>
          ))}
        </ul>
      )}
      {'options' in item && (
        <p className={classes.muted}>
          {t('options', { list: item.options.map((option) => words(option.label)).join('; ') })}
        </p>
      )}
    </>
  );
}
