import { type MouseEvent, useEffect, useId, useRef } from 'react';

import classes from './marked-text.module.css';
import { PassageBar, PassageHelp, SpokenPassage } from './passage-bar';
import { type Run, runsOf, type Span, type TextMark } from './runs';
import { usePassage } from './use-passage';

export interface MarkedTextProps {
  /** What the text is, for screen readers. */
  label: string;
  text: string;
  marks: readonly TextMark[];
  /** Called with the passage that was chosen; without it the text is only read. */
  onSelect?: ((start: number, end: number) => void) | undefined;
  /** On the button that marks; "Tandai" if absent. */
  selectLabel?: string;
  /** The mark that is shown and scrolled to. */
  active?: string | undefined;
  onActivate?: (id: string) => void;
}

/** A text with marked passages, in which more passages can be chosen by mouse, finger and keys. */
export function MarkedText(props: MarkedTextProps) {
  const { label, text, marks, onSelect, active, onActivate } = props;
  const root = useRef<HTMLDivElement>(null);
  const help = useId();
  const mayMark = onSelect !== undefined;
  const { passage, clear, onKeyDown, onTap } = usePassage(root, text, mayMark);
  const runs = runsOf(text.length, marks, passage?.byKeys ? passage : undefined);

  useEffect(() => {
    if (active === undefined) return;
    const shown = root.current?.querySelector(`[data-marks~="${CSS.escape(active)}"]`);
    shown?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, [active, text]);

  useEffect(() => {
    if (passage?.byKeys)
      root.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [passage]);

  const mark = ({ start, end }: Span) => {
    clear();
    onSelect?.(start, end);
  };
  const activate = (event: MouseEvent) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-marks]')?.dataset['marks'];
    const isTap = (event.nativeEvent as PointerEvent).pointerType === 'touch';
    if (id && !passage) onActivate?.(id.split(' ')[0] ?? id);
    else if (mayMark && isTap && window.getSelection()?.isCollapsed !== false) onTap(event);
  };

  return (
    <div className={classes.frame}>
      {mayMark && <PassageHelp id={help} />}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys choose sentences; marks are reached from the list beside it too */}
      <div
        ref={root}
        className={classes.text}
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
        {runs.map((run) => (
          <Piece key={run.start} run={run} text={text} active={active} chosen={passage} />
        ))}
      </div>
      <SpokenPassage passage={passage} text={text} />
      {passage && mayMark && (
        <PassageBar
          words={text.slice(passage.start, passage.end)}
          label={props.selectLabel}
          onMark={() => {
            mark(passage);
          }}
          onCancel={clear}
        />
      )}
    </div>
  );
}

interface PieceProps {
  run: Run;
  text: string;
  active: string | undefined;
  chosen: (Span & { byKeys: boolean }) | undefined;
}

function Piece({ run, text, active, chosen }: PieceProps) {
  const words = text.slice(run.start, run.end);
  const isChosen = chosen?.byKeys && chosen.start <= run.start && chosen.end >= run.end;
  const [mark] = run.marks;
  if (!mark)
    return isChosen ? (
      <span data-chosen className={classes.chosen}>
        {words}
      </span>
    ) : (
      words
    );
  return (
    <mark
      className={classes.mark}
      data-marks={run.marks.map(({ id }) => id).join(' ')}
      data-active={run.marks.some(({ id }) => id === active) || undefined}
      data-chosen={isChosen || undefined}
      title={run.marks.flatMap(({ label }) => label ?? []).join('; ') || undefined}
      style={mark.colour ? { borderBottomColor: mark.colour } : undefined}
    >
      {words}
    </mark>
  );
}
