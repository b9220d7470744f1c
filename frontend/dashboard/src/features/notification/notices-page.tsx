import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { z } from 'zod';

import { useMessages } from '../../lib/i18n';
import {
  CheckboxField,
  DateText,
  DescriptionList,
  EmptyState,
  Icon,
  Page,
  ProblemAlert,
  RadioField,
  ResourceForm,
  Section,
  StatusBadge,
  useToast,
} from '../../ui';
import { messages } from './messages';
import classes from './notice.module.css';
import {
  editSettings,
  noticeKeys,
  type NoticeItem,
  noticeQueries,
  readAllNotices,
  readNotice,
} from './queries';

export function NoticesPage() {
  const t = useMessages(messages);
  const toast = useToast();
  const queries = useQueryClient();
  const pages = useInfiniteQuery(noticeQueries.list());
  const notices = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const readAll = async () => {
    await readAllNotices();
    await queries.invalidateQueries({ queryKey: noticeKeys.all });
    toast(t('readAll'));
  };
  return (
    <Page
      title={t('notices')}
      lead={t('lead')}
      actions={
        notices.some((notice) => !notice.readAt) && (
          <Button
            variant="default"
            leftSection={<Icon name="check" />}
            onClick={() => void readAll()}
          >
            {t('all')}
          </Button>
        )
      }
    >
      {pages.isError && <ProblemAlert error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isSuccess && notices.length === 0 && (
        <EmptyState icon="bell" title={t('empty.title')}>
          {t('empty.text')}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {notices.map((notice) => (
          <li key={notice.id} className={classes.item}>
            <NoticeEntry notice={notice} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
      <Settings />
    </Page>
  );
}

function NoticeEntry({ notice }: { notice: NoticeItem }) {
  const t = useMessages(messages);
  const queries = useQueryClient();
  const read = async () => {
    await readNotice(notice.id);
    await queries.invalidateQueries({ queryKey: noticeKeys.all });
  };
  const open = () => {
    if (!notice.readAt) void read();
  };
  const [to = '', query = ''] = notice.path.split('?');
  return (
    <>
      <div className={classes.head}>
        {/* respondents' pages are an application of their own */}
        {notice.path.startsWith('/survei/') ? (
          <a href={notice.path} onClick={open}>
            {notice.title}
          </a>
        ) : (
          <Link
            to={to}
            search={Object.fromEntries(new URLSearchParams(query)) as never} // read by that page
            onClick={open}
          >
            {notice.title}
          </Link>
        )}
        {!notice.readAt && (
          <StatusBadge tone="primary" icon="bell">
            {t('new')}
          </StatusBadge>
        )}
      </div>
      <p>{notice.detail}</p>
      <span className={classes.meta}>
        <DateText value={notice.createdAt} time />
      </span>
    </>
  );
}

const settingsSchema = z.object({ byMail: z.boolean(), language: z.enum(['id', 'en']) });

function Settings() {
  const t = useMessages(messages);
  const toast = useToast();
  const queries = useQueryClient();
  const { data: settings } = useSuspenseQuery(noticeQueries.settings());
  return (
    <Section title={t('settings')}>
      <ResourceForm
        key={settings.version}
        schema={settingsSchema}
        initial={{
          byMail: settings.byMail,
          language: settings.language === 'en' ? ('en' as const) : ('id' as const),
        }}
        version={settings.version}
        onSubmit={async (values, version) => {
          queries.setQueryData(
            noticeQueries.settings().queryKey,
            await editSettings(version, values),
          );
          toast(t('saved'));
        }}
      >
        <div className={classes.fields}>
          <DescriptionList items={[[t('email'), settings.email ?? t('email.none')]]} />
          <CheckboxField name="byMail" label={t('byMail')} help={t('byMail.help')} />
          <RadioField
            name="language"
            label={t('language')}
            options={(['id', 'en'] as const).map((value) => ({
              value,
              label: t(`language.${value}`),
            }))}
          />
        </div>
      </ResourceForm>
    </Section>
  );
}
