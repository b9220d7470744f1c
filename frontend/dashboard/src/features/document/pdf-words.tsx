import {
  type MouseEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

import { useMessages } from '../../lib/i18n';
import {
  Notice,
  offsetAt,
  PassageBar,
  PassageHelp,
  type Span,
  SpokenPassage,
  type TextMark,
  usePassage,
} from '../../ui';
import { messages } from './messages';
import type { DrawnPage } from './pdf';
import { align } from './pdf-alignment';
import classes from './pdf.module.css';
import { steadySelection } from './steady-selection';

export interface PdfWordsProps {
  drawn: DrawnPage;
  label: string;
  /** What the server has read from this page: passages are kept as offsets into it. */
  text: string;
  marks: readonly TextMark[];
  active: string | undefined;
  selectLabel: string;
  onSelect: ((start: number, end: number) => void) | undefined;
  onActivate: (id: string) => void;
}

/** The picture of a page with its words over it and the places of its excerpts between. */
export function PdfWords(props: PdfWordsProps) {
  const { drawn, label, text, marks, active, selectLabel, onSelect, onActivate } = props;
  const t = useMessages(messages);
  const help = useId();
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<DrawnPage>();
  const mayMark = onSelect !== undefined;
  const { items } = drawn;
  const alignment = useMemo(() => align(items, text), [items, text]);
  const { passage, isUnlike, clear, onKeyDown, onTap } = usePassage(
    words,
    text,
    mayMark,
    alignment,
  );
  const places = useMemo(
    () => marks.map((mark) => ({ ...mark, pieces: alignment.piecesOf(mark) })),
    [alignment, marks],
  );
  const hidden = places.filter(({ pieces }) => pieces.length === 0).length;

  useLayoutEffect(() => {
    picture.current?.replaceChildren(drawn.canvas);
    words.current?.replaceChildren(drawn.layer);
    // where the words are can be measured once they are laid out
    const laidOut = requestAnimationFrame(() => {
      setMeasured(drawn);
    });
    const release = steadySelection(drawn.layer);
    return () => {
      cancelAnimationFrame(laidOut);
      release();
    };
  }, [drawn]);

  useEffect(() => {
    const shown =
      frame.current?.querySelector('[data-chosen]') ??
      frame.current?.querySelector('[data-active]');
    shown?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, [active, measured, passage?.byKeys, passage?.start]);

  const mark = ({ start, end }: Span) => {
    clear();
    onSelect?.(start, end);
  };
  const activate = (event: MouseEvent) => {
    const place = words.current && offsetAt(words.current, event);
    const offset = place == null ? undefined : alignment.offsetOf(place);
    const at = marks
      .filter(({ start, end }) => offset !== undefined && start <= offset && offset < end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const isTap = (event.nativeEvent as PointerEvent).pointerType === 'touch';
    if (at && !passage) onActivate(at.id);
    else if (mayMark && isTap && window.getSelection()?.isCollapsed !== false) onTap(event);
  };

  return (
    <>
      {mayMark && <PassageHelp id={help} />}
      {hidden > 0 && (
        <Notice tone="info" title={t('picture.hidden', { count: hidden })}>
          <p>{t('picture.hidden.text')}</p>
        </Notice>
      )}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys choose sentences; excerpts are reached from the list beside it too */}
      <div
        ref={frame}
        className={classes.scroll}
        role="group"
        aria-label={label}
        aria-describedby={mayMark ? help : undefined}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that it can be scrolled and chosen from by keys
        tabIndex={0}
        onClick={activate}
        onKeyDown={(event) => {
          if (mayMark) onKeyDown(event, mark);
        }}
      >
        <div className={classes.page} style={{ width: drawn.width, aspectRatio: 1 / drawn.ratio }}>
          <div ref={picture} className={classes.picture} aria-hidden="true" />
          {measured && <Marks drawn={measured} places={places} active={active} />}
          {measured && passage?.byKeys && (
            <Marks
              drawn={measured}
              places={[{ id: 'chosen', pieces: alignment.piecesOf(passage) }]}
              isChosen
            />
          )}
          <div ref={words} className={classes.words} />
        </div>
      </div>
      <SpokenPassage passage={passage} text={text} />
      {isUnlike && (
        <Notice tone="warning" title={t('picture.unlike')}>
          <p>{t('picture.unlike.text')}</p>
        </Notice>
      )}
      {passage && mayMark && (
        <PassageBar
          words={text.slice(passage.start, passage.end)}
          label={selectLabel}
          onMark={() => {
            mark(passage);
          }}
          onCancel={clear}
        />
      )}
    </>
  );
}

interface MarksProps {
  drawn: DrawnPage;
  places: readonly { id: string; pieces: ReturnType<ReturnType<typeof align>['piecesOf']> }[];
  active?: string | undefined;
  isChosen?: boolean;
}

function Marks({ drawn, places, active, isChosen }: MarksProps) {
  return (
    <div className={classes.marks} aria-hidden="true">
      {places.flatMap(({ id, pieces }) =>
        drawn
          .boxesOf(pieces)
          .map((box) => (
            <span
              key={`${id} ${box.left} ${box.top}`}
              className={classes.mark}
              style={box}
              data-mark={id}
              data-active={id === active || undefined}
              data-chosen={isChosen || undefined}
            />
          )),
      )}
    </div>
  );
}
