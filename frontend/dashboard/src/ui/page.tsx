import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';

import { useMessages } from '../lib/i18n';
import { messages } from './messages';
import { type PageContext, useAnnouncePage } from './page-context';
import classes from './page.module.css';

export interface Crumb {
  label: string;
  /** Path with its parameters filled in; the last crumb has none. */
  to?: string;
}

export interface PageProps {
  title: string;
  /** One sentence under the title: what this page shows. */
  lead?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  /** Buttons on the right of the title. */
  actions?: ReactNode;
  /** Badge beside the title. */
  badge?: ReactNode;
  /** The evaluation (or another whole) that this page is part of; the header shows it. */
  context?: PageContext;
  children: ReactNode;
}

let firstPage = true;

/** Frame of every page: breadcrumbs, title, actions. After a navigation the title takes the focus. */
export function Page({ title, lead, breadcrumbs, actions, badge, context, children }: PageProps) {
  const t = useMessages(messages);
  const heading = useRef<HTMLHeadingElement>(null);
  useAnnouncePage(context);

  useEffect(() => {
    document.title = `${title} - Ampera`;
  }, [title]);

  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);

  return (
    <div className={classes.page}>
      {breadcrumbs && breadcrumbs.length > 0 && (
        <nav aria-label={t('breadcrumbs')} className={classes.breadcrumbs}>
          <ol>
            {breadcrumbs.map((crumb) => (
              <li key={crumb.label}>
                {crumb.to ? (
                  <Link to={crumb.to}>{crumb.label}</Link>
                ) : (
                  <span aria-current="page">{crumb.label}</span>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={classes.head}>
        <div className={classes.titles}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {badge}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </div>
  );
}

export interface SectionProps {
  title: string;
  actions?: ReactNode;
  /** As wide as what is filled in. */
  narrow?: boolean;
  children: ReactNode;
}

/** A titled part of a page on paper. */
export function Section({ title, actions, narrow = false, children }: SectionProps) {
  return (
    <section className={classes.section} data-narrow={narrow || undefined} aria-label={title}>
      <div className={classes.sectionHead}>
        <h2>{title}</h2>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
