import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { aboutQuery } from '../../lib/about';
import { saveFile } from '../../lib/csv';
import { formatDate, today } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { DownloadMenu, toPng, toSvg, useDownload, useToast } from '../../ui';
import type { Part } from './figures';
import { messages } from './messages';
import { type ChartKind, type Exploration, sentences } from './model';
import { downloadFigures } from './queries';
import { recipeFile } from './recipe';
import type { PlaceOf } from './use-place';

interface ExportMenuProps {
  found: Exploration;
  notes: readonly string[];
  chart: ChartKind;
  parts: readonly Part[];
  place: PlaceOf;
}

/** The picture, its numbers and its recipe as files, and the address to send on. */
export function ExportMenu({ found, notes, chart, parts, place }: ExportMenuProps) {
  const t = useMessages(messages);
  const toast = useToast();
  const { data: about } = useQuery(aboutQuery);
  const { running, download } = useDownload(t('export.failed'));
  const name = `jelajah-${chart.toLowerCase().replaceAll('_', '-')}-${today()}`;

  const picture = () => {
    const { message, rest } = sentences(found.summary);
    return toSvg(parts, {
      title: message,
      text: rest,
      notes,
      source: t('export.source', {
        campaigns: found.campaigns
          .map(
            ({ title, opensAt, closesAt }) =>
              `${title}, ${formatDate(opensAt)} – ${formatDate(closesAt)}`,
          )
          .join('; '),
        day: formatDate(today()),
        fingerprint: found.campaigns.map(({ fingerprint }) => fingerprint.slice(0, 12)).join(', '),
      }),
      demonstration: about?.demonstration ? t('export.demonstration') : undefined,
    });
  };
  const png = () =>
    download(async () => {
      saveFile(await toPng(picture()), `${name}.png`);
    });
  const svg = () => {
    saveFile(new Blob([picture()], { type: 'image/svg+xml' }), `${name}.svg`);
  };
  const link = () =>
    download(async () => {
      await navigator.clipboard.writeText(location.href);
      toast(t('export.copied'));
    });
  return (
    <DownloadMenu label={t('export.menu')} help={t('export.help')} disabled={running}>
      {parts.length > 0 && (
        <>
          <Menu.Item onClick={() => void png()}>{t('export.png')}</Menu.Item>
          <Menu.Item onClick={svg}>{t('export.svg')}</Menu.Item>
        </>
      )}
      <Menu.Item onClick={() => void download(() => downloadFigures(place.recipe, 'csv'))}>
        {t('export.csv')}
      </Menu.Item>
      <Menu.Item onClick={() => void download(() => downloadFigures(place.recipe, 'xlsx'))}>
        {t('export.xlsx')}
      </Menu.Item>
      <Menu.Item
        onClick={() => {
          saveFile(
            recipeFile(found.recipe, sentences(found.summary).message.slice(0, 120)),
            `${name}.json`,
          );
        }}
      >
        {t('export.recipe')}
      </Menu.Item>
      <Menu.Item onClick={() => void link()}>{t('export.link')}</Menu.Item>
    </DownloadMenu>
  );
}
