import { Button, Group } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { messages } from '../messages';
import { Notice } from '../notice';
import classes from './form.module.css';
import type { Difference, FieldInfo } from './form-model';

export interface ConflictAlertProps {
  differences: readonly Difference[];
  /** How fields are called and how their values read. */
  info: (name: string) => FieldInfo | undefined;
  onKeepMine: () => void;
  onUseTheirs: () => void;
}

/** Somebody else saved meanwhile (412): shows what differs, loses nothing, lets the writer decide. */
export function ConflictAlert({ differences, info, onKeepMine, onUseTheirs }: ConflictAlertProps) {
  const t = useMessages(messages);
  const hasBase = differences.some((difference) => 'was' in difference);
  const show = (name: string, value: unknown) => {
    if (value === null || value === undefined || value === '') return t('empty.value');
    const shown = info(name)?.show?.(value);
    if (shown !== undefined) return shown;
    return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
  };
  return (
    <Notice tone="warning" title={t('conflict.title')} role="alert">
      <p>{t('conflict.text')}</p>
      {differences.length === 0 ? (
        <p>{t('conflict.same')}</p>
      ) : (
        <table className={classes.conflict}>
          <thead>
            <tr>
              <th scope="col">{t('conflict.field')}</th>
              {hasBase && <th scope="col">{t('conflict.was')}</th>}
              <th scope="col">{t('conflict.theirs')}</th>
              <th scope="col">{t('conflict.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={difference.name}>
                <th scope="row">{info(difference.name)?.label ?? difference.name}</th>
                {hasBase && (
                  <td data-label={t('conflict.was')}>{show(difference.name, difference.was)}</td>
                )}
                <td data-label={t('conflict.theirs')}>
                  {show(difference.name, difference.theirs)}
                </td>
                <td data-label={t('conflict.mine')}>{show(difference.name, difference.mine)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Group gap="xs">
        <Button onClick={onKeepMine}>{t('conflict.keep')}</Button>
        <Button variant="default" onClick={onUseTheirs}>
          {t('conflict.useTheirs')}
        </Button>
      </Group>
    </Notice>
  );
}
