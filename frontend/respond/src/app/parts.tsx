import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';

import { addressOf, go, type Place, type Route } from '../lib/router';

/** Where the navigation led: a heading takes the focus, unless the page was just opened or a question is meant. */
export const Visit = createContext<Pick<Place, 'visit' | 'focus'>>({ visit: 0 });

export function Heading({ children }: { children: ComponentChildren }) {
  const { visit, focus } = useContext(Visit);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (visit > 0 && !focus) heading.current?.focus({ preventScroll: true });
  }, [visit, focus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

interface LinkProps {
  to: Route;
  focus?: string;
  class?: string;
  label?: string;
  children: ComponentChildren;
}

export function Link({ to, focus, label, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to, focus ? { focus } : {});
  };
  return (
    <a href={addressOf(to)} onClick={follow} aria-label={label} {...rest}>
      {children}
    </a>
  );
}

interface NoticeProps {
  title: string;
  text?: string;
  kind?: 'plain' | 'warning';
  /** Takes the focus when it appears: the answer to something that was just pressed. */
  insistent?: boolean;
  children?: ComponentChildren;
}

export function Notice({ title, text, kind = 'plain', insistent, children }: NoticeProps) {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    if (insistent) notice.current?.focus();
  }, [insistent, title]);
  return (
    <section
      ref={notice}
      class={`notice ${kind}`}
      role={insistent ? 'alert' : 'status'}
      tabIndex={insistent ? -1 : undefined}
    >
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children}
    </section>
  );
}

/** A second press, after the question that names what it is about. */
export function Confirmed(props: {
  label: string;
  ask: string;
  yes: string;
  no: string;
  busy?: string | undefined;
  onYes: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAskingRef = useRef(false);
  useEffect(() => {
    if (asking) cancel.current?.focus();
    else if (wasAskingRef.current) opener.current?.focus();
    wasAskingRef.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button ref={opener} type="button" class="quiet" onClick={() => setAsking(true)}>
        {props.label}
      </button>
    );
  }
  return (
    <div class="confirm" role="group" aria-label={props.label}>
      <p>{props.ask}</p>
      <button type="button" class="danger" disabled={Boolean(props.busy)} onClick={props.onYes}>
        {props.busy ?? props.yes}
      </button>
      <button ref={cancel} type="button" class="quiet" onClick={() => setAsking(false)}>
        {props.no}
      </button>
    </div>
  );
}

export function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const follow = () => setOnline(navigator.onLine);
    window.addEventListener('online', follow);
    window.addEventListener('offline', follow);
    return () => {
      window.removeEventListener('online', follow);
      window.removeEventListener('offline', follow);
    };
  }, []);
  return online;
}
