import { Checkbox, NativeSelect, TextInput } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import type { DraftItem } from './draft';
import { NumberBox, PlainField, TextPair } from './editor-fields';
import { editorMessages } from './editor-messages';
import classes from './editor.module.css';
import { kindMessages } from './kind-messages';
import { FileSettings } from './file-settings';
import { PictureSettings } from './picture-settings';
import { fieldId } from './places';
import { useEditorContext } from './use-editor';

interface PartProps {
  item: DraftItem;
  onEdit: (patch: Partial<DraftItem>, field?: string) => void;
}

/** Whether the answer comes with the questionnaire or the link. */
function PresetSettings({ item, onEdit }: PartProps) {
  const t = useMessages(kindMessages);
  const { errorAt } = useEditorContext();
  const { preset } = item;
  return (
    <>
      <NativeSelect
        id={fieldId(item.key, 'preset')}
        label={t('preset')}
        description={preset ? t(`preset.${preset}.help`) : undefined}
        error={errorAt(fieldId(item.key, 'preset'))}
        value={preset ?? ''}
        data={[
          { value: '', label: t('preset.none') },
          { value: 'fixed', label: t('preset.fixed') },
          { value: 'link', label: t('preset.link') },
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onEdit({ preset: chosen === 'fixed' || chosen === 'link' ? chosen : null });
        }}
      />
      {preset === 'link' && (
        <PlainField
          owner={item.key}
          member="parameter"
          label={t('parameter')}
          help={t('parameter.help', {
            example: `?isi_${item.parameter || 'loket'}=${item.options[0]?.code ?? ''}`,
          })}
          value={item.parameter}
          onChange={(parameter, field) => {
            onEdit({ parameter }, field);
          }}
          maxLength={40}
        />
      )}
    </>
  );
}

/** What only some kinds have. */
export function TypeSettings({ item, onEdit }: PartProps) {
  const t = useMessages(editorMessages);
  const { errorAt } = useEditorContext();
  const box = (
    member: 'minChoices' | 'maxChoices' | 'min' | 'max' | 'decimals',
    decimal = false,
  ) => (
    <NumberBox
      owner={item.key}
      member={member}
      label={t(member)}
      value={item[member]}
      decimal={decimal}
      onChange={(value, field) => {
        onEdit({ [member]: value }, field);
      }}
    />
  );
  const flag = (member: 'slider' | 'shuffle') => (
    <Checkbox
      id={fieldId(item.key, member)}
      label={t(member)}
      description={t(`${member}.help`)}
      error={errorAt(fieldId(item.key, member))}
      checked={item[member]}
      onChange={(event) => {
        onEdit({ [member]: event.currentTarget.checked }, fieldId(item.key, member));
      }}
    />
  );
  switch (item.type) {
    case 'multiple-choice':
      return (
        <>
          <div className={classes.numbers}>
            {box('minChoices')}
            {box('maxChoices')}
          </div>
          {flag('shuffle')}
        </>
      );
    case 'ranking':
      return (
        <>
          <div className={classes.numbers}>
            <NumberBox
              owner={item.key}
              member="maxChoices"
              label={t('places')}
              help={t('places.help')}
              value={item.maxChoices}
              onChange={(maxChoices, field) => {
                onEdit({ maxChoices }, field);
              }}
            />
          </div>
          {flag('shuffle')}
        </>
      );
    case 'single-choice':
      return (
        <>
          {item.preset !== 'fixed' && flag('shuffle')}
          <PresetSettings item={item} onEdit={onEdit} />
        </>
      );
    case 'number':
      return (
        <>
          {flag('slider')}
          <div className={classes.numbers}>
            {box('min', true)}
            {box('max', true)}
            {box('decimals')}
          </div>
          <TextPair
            owner={item.key}
            member="unit"
            label={t('unit')}
            value={item.unit}
            onChange={(unit, field) => {
              onEdit({ unit }, field);
            }}
            maxLength={30}
          />
        </>
      );
    case 'file':
      return <FileSettings item={item} onEdit={onEdit} />;
    case 'note':
      return <PictureSettings item={item} onEdit={onEdit} />;
    case 'date':
      return (
        <div className={classes.numbers}>
          {(['earliest', 'latest'] as const).map((member) => (
            <TextInput
              key={member}
              id={fieldId(item.key, member)}
              type="date"
              label={t(member)}
              error={errorAt(fieldId(item.key, member))}
              value={item[member]}
              onChange={(event) => {
                onEdit({ [member]: event.currentTarget.value }, fieldId(item.key, member));
              }}
            />
          ))}
        </div>
      );
    case 'short-text':
    case 'long-text':
      return (
        <NumberBox
          owner={item.key}
          member="maxLength"
          label={t('maxLength')}
          help={t(item.type === 'long-text' ? 'maxLength.long' : 'maxLength.short')}
          value={item.maxLength}
          onChange={(maxLength, field) => {
            onEdit({ maxLength }, field);
          }}
        />
      );
    default:
      return null;
  }
}
