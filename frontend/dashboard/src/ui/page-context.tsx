import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export interface PageContext {
  /** What kind of whole it is: "Evaluasi". */
  kind: string;
  name: string;
  /** Path of the whole. */
  to: string;
}

interface Announcement {
  current: PageContext | undefined;
  announce: (context: PageContext | undefined) => void;
}

const Announcements = createContext<Announcement>({
  current: undefined,
  announce: () => undefined,
});

export function PageContextProvider({ children }: { children: ReactNode }) {
  const [current, announce] = useState<PageContext>();
  const value = useMemo(() => ({ current, announce }), [current]);
  return <Announcements value={value}>{children}</Announcements>;
}

/** What the header shows: the evaluation that the present page belongs to. */
export function useCurrentContext(): PageContext | undefined {
  return useContext(Announcements).current;
}

export function useAnnouncePage(context: PageContext | undefined): void {
  const { announce } = useContext(Announcements);
  const { kind, name, to } = context ?? {};
  useEffect(() => {
    if (kind === undefined || name === undefined || to === undefined) return undefined;
    announce({ kind, name, to });
    return () => {
      announce(undefined);
    };
  }, [announce, kind, name, to]);
}
