import { Button, type ButtonProps } from '@mantine/core';

import { useMessages } from '../../lib/i18n';
import { Icon } from '../../ui';
import { commentMessages } from './comment-messages';
import { nameOf, type Spot } from './comment-model';
import classes from './comments.module.css';
import { useComments } from './use-comments';

/** Opens the comments on one place; says how many wait there. */
export function CommentCommand(props: { spot: Spot } & Pick<ButtonProps, 'variant' | 'size'>) {
  const { spot, ...look } = props;
  const t = useMessages(commentMessages);
  const comments = useComments();
  if (!comments) return null;
  const count = comments.openAt(spot);
  if (count === 0 && !comments.mayComment) return null;
  const name = nameOf(spot, comments.definition, t) ?? '';
  return (
    <Button
      variant="subtle"
      {...(count === 0 && { color: 'gray' })}
      {...look}
      leftSection={<Icon name="comment" size={18} />}
      aria-label={count > 0 ? t('count.at', { count, name }) : t('add.at', { name })}
      onClick={() => {
        comments.show(spot);
      }}
    >
      {count > 0 ? t('count', { count }) : t('add')}
    </Button>
  );
}

/** How many wait at a place, in the line that names it; nothing where none does. */
export function CommentCount({ spot }: { spot: Spot }) {
  const t = useMessages(commentMessages);
  const count = useComments()?.openAt(spot) ?? 0;
  if (count === 0) return null;
  return (
    <span className={classes.count} role="img" aria-label={t('count.open', { count })}>
      <Icon name="comment" size={16} />
      {count}
    </span>
  );
}

/** Opens the panel with everything that is unresolved. */
export function CommentsButton() {
  const t = useMessages(commentMessages);
  const comments = useComments();
  if (!comments) return null;
  const open = comments.counts?.open ?? 0;
  return (
    <Button
      variant="default"
      leftSection={<Icon name="comment" />}
      onClick={() => {
        comments.show(null);
      }}
    >
      {open > 0 ? t('comments.open', { count: open }) : t('comments')}
    </Button>
  );
}
