import { useMessages } from '../../lib/i18n';
import { Icon } from '../../ui';
import { commentMessages } from './comment-messages';
import { nameOf, spotOf, type ThreadListItem } from './comment-model';
import classes from './comments.module.css';
import type { Comments } from './use-comments';

interface PlaceLineProps {
  comments: Comments;
  thread: Pick<ThreadListItem, 'place' | 'wording'> & { code?: string | null };
}

/** What a thread is about: leads there, or says that it is gone and what it said. */
export function PlaceLine({ comments, thread }: PlaceLineProps) {
  const t = useMessages(commentMessages);
  const spot = spotOf(thread);
  const name = nameOf(spot, comments.definition, t);
  if (name === null) {
    return (
      <p className={classes.place} data-gone>
        <Icon name="alert" size={16} />
        {thread.wording ? t('gone', { wording: thread.wording }) : t('gone.untitled')}
      </p>
    );
  }
  return (
    <p className={classes.place}>
      <button
        type="button"
        className={classes.link}
        aria-label={t('goTo', { name })}
        onClick={() => {
          comments.leadTo(spot);
        }}
      >
        {name}
      </button>
    </p>
  );
}
