import { type FieldProblem, isProblem } from '@ampera/api';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';

import { useAutosave } from './autosave';
import { type Draft, draftOf } from './draft';
import { editOf, type QuestionnaireEdit } from './draft-edit';
import type { Change } from './draft-changes';
import { begin, record, redo, undo } from './history';
import type { Questionnaire } from './model';
import { errorsByField, ownersWithErrors, placeOf } from './places';
import { fetchQuestionnaire, questionnaireKeys, saveQuestionnaire } from './queries';

interface Found {
  byField: ReadonlyMap<string, string>;
  owners: ReadonlySet<string>;
}

const nothing: Found = { byField: new Map(), owners: new Set() };

/** The draft with its history, what is open, where the focus goes, and saving. */
export function useEditor(questionnaire: Questionnaire) {
  const queries = useQueryClient();
  const [history, setHistory] = useState(() => begin(draftOf(questionnaire)));
  const [base, setBase] = useState(() => ({
    version: questionnaire.version,
    saved: JSON.stringify(editOf(draftOf(questionnaire))),
  }));
  const latest = useRef(base.version);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const [openItem, setOpenItem] = useState<string | null>(null);
  const [found, setFound] = useState<Found>(nothing);
  const [problem, setProblem] = useState<unknown>();
  const [conflict, setConflict] = useState<Questionnaire>();
  const [saving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<Date>();
  const [, redraw] = useState(0);
  const wanted = useRef<string | null>(null);
  const draft = history.present;
  const edit = useMemo(() => editOf(draft), [draft]);
  const dirty = useMemo(() => JSON.stringify(edit) !== base.saved, [edit, base]);

  // the field may only now have been drawn
  useEffect(() => {
    if (wanted.current === null) return;
    const field = document.getElementById(wanted.current);
    if (!field) return;
    wanted.current = null;
    field.closest('details')?.setAttribute('open', '');
    field.focus();
    field.scrollIntoView({ block: 'center' });
  });

  const focus = (field: string) => {
    wanted.current = field;
    redraw((count) => count + 1);
  };

  const change = (how: Change | Draft, typing: string | null = null) => {
    setHistory((before) =>
      record(before, typeof how === 'function' ? how(before.present) : how, typing),
    );
    if (typing !== null && found.byField.has(typing)) {
      const byField = new Map(found.byField);
      byField.delete(typing);
      setFound({ ...found, byField });
    }
  };

  const show = (problems: readonly FieldProblem[]) => {
    setFound({
      byField: errorsByField(draft, problems),
      owners: ownersWithErrors(draft, problems),
    });
  };

  const goTo = (pointer: string) => {
    const place = placeOf(draft, pointer);
    if (place.item) setOpenItem(place.item.key);
    focus(place.field);
  };

  const send = async (
    version: number,
    what: QuestionnaireEdit,
    byItself = false,
  ): Promise<Questionnaire | null> => {
    setSaving(true);
    setProblem(undefined);
    // what the check before publishing has marked stays while somebody works it off
    if (!byItself) setFound(nothing);
    try {
      const saved = await saveQuestionnaire(questionnaire.id, version, what);
      latest.current = saved.version;
      setBase({ version: saved.version, saved: JSON.stringify(what) });
      setConflict(undefined);
      setSavedAt(new Date());
      queries.setQueryData(questionnaireKeys.one(questionnaire.id), saved);
      void queries.invalidateQueries({ queryKey: [...questionnaireKeys.all, 'list'] });
      return saved;
    } catch (error) {
      if (isProblem(error) && error.status === 412) {
        setConflict(await fetchQuestionnaire(questionnaire.id));
      } else {
        setProblem(error);
        if (isProblem(error)) show(error.errors);
      }
      return null;
    } finally {
      setSaving(false);
    }
  };

  /** One after the other: a save by hand while the draft saves itself is no conflict. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = running.current.then(act, act);
    running.current = turn;
    return turn;
  };

  useAutosave({
    content: dirty ? JSON.stringify(edit) : null,
    held: saving || conflict !== undefined,
    save: async () => (await inTurn(() => send(latest.current, edit, true))) !== null,
  });

  return {
    draft,
    /** The draft as it would be saved. */
    definition: edit.definition,
    change,
    openItem,
    open: setOpenItem,
    focus,
    goTo,
    /** Marks what the server found, as after the check before publishing. */
    show,
    errorAt: (field: string) => found.byField.get(field),
    hasErrors: (key: string) => found.owners.has(key),
    undo:
      history.past.length === 0
        ? undefined
        : () => {
            setHistory(undo);
          },
    redo:
      history.future.length === 0
        ? undefined
        : () => {
            setHistory(redo);
          },
    dirty,
    saving,
    /** When this page last saved; undefined before it has. */
    savedAt,
    problem,
    conflict,
    save: () => inTurn(() => send(latest.current, edit)),
    /** Somebody else saved meanwhile: over their version, or theirs instead of mine. */
    keepMine: () => (conflict ? send(conflict.version, edit) : Promise.resolve(null)),
    useTheirs: () => {
      if (!conflict) return;
      const theirs = draftOf(conflict);
      change(theirs);
      latest.current = conflict.version;
      setBase({ version: conflict.version, saved: JSON.stringify(editOf(theirs)) });
      setConflict(undefined);
    },
  };
}

export type Editor = ReturnType<typeof useEditor>;

const EditorContext = createContext<Editor | null>(null);
export const EditorProvider = EditorContext.Provider;

export function useEditorContext(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('outside of the editor');
  return editor;
}
