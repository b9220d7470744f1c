import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { useMessages } from '../../lib/i18n';
import { Section } from '../../ui';
import { messages } from './messages';
import classes from './report.module.css';
import { reportQueries } from './queries';

/** The report as its web page shows it, apart from the styles of this application. */
export function ReportReader({ id }: { id: string }) {
  const t = useMessages(messages);
  const { data: html } = useSuspenseQuery(reportQueries.html(id));
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const page = new DOMParser().parseFromString(html, 'text/html');
    // the title of the page around it stands above that of the report
    for (const title of page.querySelectorAll('h1')) {
      const lower = document.createElement('h2');
      lower.className = 'title';
      lower.append(...title.childNodes);
      title.replaceWith(lower);
    }
    const style = document.createElement('style');
    // the page's own body does not exist in here
    style.textContent = [...page.querySelectorAll('style')]
      .map((each) =>
        each.textContent
          .replace(/(^|[\n}])\s*body\s*\{/g, '$1 .body {')
          .replace(/(^|[\n}])\s*h1\s*\{/g, '$1 h2.title {'),
      )
      .join('\n');
    const body = document.createElement('div');
    body.className = 'body';
    body.lang = 'id';
    body.append(...page.body.children);
    root.replaceChildren(style, body);
    const jump = (event: Event) => {
      const link = (event.target as Element).closest('a[href^="#"]');
      if (!link) return;
      event.preventDefault();
      root.querySelector(link.getAttribute('href') ?? '')?.scrollIntoView();
    };
    root.addEventListener('click', jump);
    return () => {
      root.removeEventListener('click', jump);
    };
  }, [html]);
  return (
    <Section title={t('read')}>
      <div ref={host} className={classes.paper} role="region" aria-label={t('read')} tabIndex={0} />
    </Section>
  );
}
