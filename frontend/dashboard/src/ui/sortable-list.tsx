import {
  type Announcements,
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';

import { useMessages } from '../lib/i18n';
import { Icon } from './icon';
import { messages } from './messages';
import classes from './sortable-list.module.css';

export interface SortableListProps<T> {
  items: readonly T[];
  itemKey: (item: T) => string;
  /** How an item is called when it moves: "Butir 3, Materi mudah dipahami". */
  itemLabel: (item: T) => string;
  /** The list in its new order. */
  onReorder: (items: T[], from: number, to: number) => void;
  children: (item: T, index: number) => ReactNode;
  label: string;
  disabled?: boolean;
}

/** Order by dragging, by keyboard (space, arrows, space) or by the buttons up and down. */
export function SortableList<T>(props: SortableListProps<T>) {
  const { items, itemKey, itemLabel, onReorder, disabled = false } = props;
  const t = useMessages(messages);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const keys = items.map(itemKey);
  const indexOf = (id: UniqueIdentifier) => keys.indexOf(String(id));
  const labelOf = (id: UniqueIdentifier) => {
    const item = items[indexOf(id)];
    return item === undefined ? '' : itemLabel(item);
  };
  const move = (from: number, to: number) => {
    if (from === to || to < 0 || to >= items.length) return;
    onReorder(arrayMove([...items], from, to), from, to);
  };
  const place = (id: UniqueIdentifier, over: UniqueIdentifier) => ({
    label: labelOf(id),
    position: indexOf(over) + 1,
    total: items.length,
  });
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('sort.lifted', place(active.id, active.id)),
    onDragOver: ({ active, over }) =>
      over ? t('sort.moved', place(active.id, over.id)) : undefined,
    onDragEnd: ({ active, over }) =>
      over ? t('sort.moved', place(active.id, over.id)) : undefined,
    onDragCancel: ({ active }) => t('sort.returned', { label: labelOf(active.id) }),
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t('sort.help') },
      }}
      onDragEnd={({ active, over }) => {
        if (over) move(indexOf(active.id), indexOf(over.id));
      }}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy} disabled={disabled}>
        <ol className={classes.list} aria-label={props.label}>
          {items.map((item, index) => (
            <SortableRow
              key={itemKey(item)}
              id={itemKey(item)}
              label={itemLabel(item)}
              disabled={disabled}
              onUp={
                index === 0
                  ? undefined
                  : () => {
                      move(index, index - 1);
                    }
              }
              onDown={
                index === items.length - 1
                  ? undefined
                  : () => {
                      move(index, index + 1);
                    }
              }
            >
              {props.children(item, index)}
            </SortableRow>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

interface SortableRowProps {
  id: string;
  label: string;
  disabled: boolean;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  children: ReactNode;
}

function SortableRow({ id, label, disabled, onUp, onDown, children }: SortableRowProps) {
  const t = useMessages(messages);
  const {
    attributes,
    listeners,
    isDragging,
    setActivatorNodeRef,
    setNodeRef,
    transform,
    transition,
  } = useSortable({ id });
  return (
    <li
      ref={setNodeRef}
      className={classes.row}
      data-dragging={isDragging}
      style={{
        transform: CSS.Translate.toString(transform),
        transition,
      }}
    >
      {!disabled && (
        <button
          type="button"
          className={classes.handle}
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={t('sort.grab', { label })}
        >
          <Icon name="drag" strokeWidth={2.4} />
        </button>
      )}
      <div className={classes.content}>{children}</div>
      {!disabled && (
        <div className={classes.moves}>
          <Step name="up" label={t('sort.up', { label })} onClick={onUp} />
          <Step name="down" label={t('sort.down', { label })} onClick={onDown} />
        </div>
      )}
    </li>
  );
}

/** Stays focusable at the end of the list, so that repeated pressing does not lose the focus. */
function Step(props: { name: 'up' | 'down'; label: string; onClick: (() => void) | undefined }) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={32}
      className={classes.step ?? ''}
      aria-label={props.label}
      aria-disabled={props.onClick === undefined}
      onClick={props.onClick}
    >
      <Icon name={props.name} size={18} />
    </ActionIcon>
  );
}
