import type { Definition } from '@ampera/survey-engine';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useRef, useState } from 'react';

import { can } from '../../lib/api';
import { openAt, type Spot, type Thread } from './comment-model';
import { commentKeys, commentQueries } from './comment-queries';

export interface CommentsHost {
  questionnaireId: string;
  /** What is on the screen, saved or not. */
  definition: Definition;
  /** Leads to a place that the definition has. */
  goTo: (spot: Spot) => void;
  /** Saves what a comment would stand on; false when that did not work. */
  ready?: () => Promise<boolean>;
  /** A thread that is shown from the start. */
  thread?: string | undefined;
}

/** Comments of a page: how many there are, what the panel shows, and what is written but not sent. */
export function useCommentsOf(host: CommentsHost) {
  const { questionnaireId } = host;
  const queries = useQueryClient();
  const counts = useQuery(commentQueries.counts(questionnaireId)).data;
  const [opened, setOpened] = useState(host.thread !== undefined);
  const [spot, setSpot] = useState<Spot | null>(null);
  const [thread, setThread] = useState<string | null>(host.thread ?? null);
  const unsent = useRef(new Map<string, string>());
  const wanted = useRef<Spot | null>(null);

  const reload = () => queries.invalidateQueries({ queryKey: commentKeys.all(questionnaireId) });

  return {
    ...host,
    counts,
    mayComment: can(counts, 'comment'),
    openAt: (place: Spot) => openAt(counts, place),
    opened,
    /** The place that the panel is limited to. */
    spot,
    /** The one thread that the panel shows, null for the list. */
    thread,
    show: (place: Spot | null) => {
      setSpot(place);
      setThread(null);
      setOpened(true);
    },
    showThread: setThread,
    everywhere: () => {
      setSpot(null);
    },
    close: () => {
      setOpened(false);
    },
    /** The panel gives the focus back first, and only then is the place on the page reached. */
    leadTo: (place: Spot) => {
      wanted.current = place;
      setOpened(false);
    },
    closed: () => {
      if (wanted.current) host.goTo(wanted.current);
      wanted.current = null;
    },
    /** What was written is kept while the page is open, whatever the panel shows meanwhile. */
    unsent: (name: string) => unsent.current.get(name),
    keep: (name: string, text: string) => {
      unsent.current.set(name, text);
    },
    drop: (name: string) => {
      unsent.current.delete(name);
    },
    hasUnsent: () => [...unsent.current.values()].some((text) => text.trim() !== ''),
    reload,
    changed: async (saved: Thread) => {
      queries.setQueryData(commentKeys.thread(questionnaireId, saved.id), saved);
      await reload();
    },
  };
}

export type Comments = ReturnType<typeof useCommentsOf>;

const CommentsContext = createContext<Comments | null>(null);
export const CommentsProvider = CommentsContext.Provider;

/** Null where there is nothing to comment on, such as a published version. */
export function useComments(): Comments | null {
  return useContext(CommentsContext);
}
