import { useMessages } from '../../lib/i18n';
import { StatusBadge, type Tone } from '../../ui';
import { messages } from './messages';
import { priorityTones, type Recommendation, statusTones } from './model';

export function RecommendationState({ status }: Pick<Recommendation, 'status'>) {
  const t = useMessages(messages);
  return <StatusBadge tone={statusTones[status]}>{t(`status.${status}`)}</StatusBadge>;
}

export function PriorityBadge({ priority }: Pick<Recommendation, 'priority'>) {
  const t = useMessages(messages);
  return (
    <StatusBadge tone={priorityTones[priority]} icon="up">
      {t(`priority.${priority}`)}
    </StatusBadge>
  );
}

const answerTones: Record<NonNullable<Recommendation['answer']>, Tone> = {
  ACCEPTED: 'good',
  PARTLY_ACCEPTED: 'warning',
  REJECTED: 'danger',
};

export function AnswerBadge({ answer }: { answer: Recommendation['answer'] | undefined }) {
  const t = useMessages(messages);
  return answer ? (
    <StatusBadge tone={answerTones[answer]}>{t(`answer.${answer}`)}</StatusBadge>
  ) : (
    <StatusBadge tone="neutral">{t('answer.none')}</StatusBadge>
  );
}
