import { can } from '../../lib/api';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ButtonLink, EmptyState, Icon, Section } from '../../ui';
import classes from './evaluation.module.css';
import { designMessages } from './design-messages';
import { criterionName, type Evaluation, type Question, sourceKinds, sourcesOf } from './model';

/** Questions against kinds of sources: what is planned, and what answers by now. An empty row is a gap. */
export function QuestionMatrix({ evaluation }: { evaluation: Evaluation }) {
  const t = useMessages(designMessages);
  const { questions } = evaluation;
  const attach = can(evaluation, 'ask') && (
    <ButtonLink
      to="/evaluations/$id/answering"
      params={{ id: evaluation.id }}
      variant="default"
      leftSection={<Icon name="check" />}
    >
      {t('answering.edit')}
    </ButtonLink>
  );
  const edit = can(evaluation, 'ask') && (
    <ButtonLink
      to="/evaluations/$id/questions"
      params={{ id: evaluation.id }}
      variant="default"
      leftSection={<Icon name="question" />}
    >
      {t('question.edit')}
    </ButtonLink>
  );
  const used = sourceKinds.filter((kind) =>
    questions.some((question) =>
      [...question.sources, ...question.answering].some((source) => source.kind === kind),
    ),
  );
  const nameOf = (code: string) => {
    const criterion = evaluation.criteria.find((each) => each.code === code);
    return criterion ? criterionName(criterion) : code;
  };
  return (
    <Section
      title={t('questions')}
      actions={
        questions.length > 0 && (
          <>
            {attach}
            {edit}
          </>
        )
      }
    >
      {questions.length === 0 ? (
        <EmptyState icon="question" title={t('question.empty')} action={edit}>
          {t('question.empty.text')}
        </EmptyState>
      ) : (
        <>
          <p className={classes.whole}>
            {t('answering.progress', {
              answered: formatNumber(questions.filter((each) => each.answering.length > 0).length),
              count: formatNumber(questions.length),
            })}
          </p>
          <table className={classes.matrix} aria-label={t('questions')}>
            <thead>
              <tr>
                <th scope="col">{t('question.text')}</th>
                {used.map((kind) => (
                  <th key={kind} scope="col">
                    {t(`source.${kind}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {questions.map((question, index) => (
                <tr key={question.id}>
                  <th scope="row">
                    <span className={classes.number}>{index + 1}.</span> {question.question}
                    {question.criterion && (
                      <span className={classes.criterion}>{nameOf(question.criterion)}</span>
                    )}
                    {question.answering.length === 0 && (
                      <span className={classes.gap}>
                        <Icon name="alert" size={16} />{' '}
                        {t(question.sources.length === 0 ? 'question.none' : 'question.unanswered')}
                      </span>
                    )}
                  </th>
                  {used.map((kind) => (
                    <td
                      key={kind}
                      data-kind={t(`source.${kind}`)}
                      data-empty={isEmpty(question, kind)}
                    >
                      <Sources question={question} kind={kind} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {evaluation.answering.length > 0 && (
        <p className={classes.whole}>
          <strong>{t('question.answered')}:</strong>{' '}
          {evaluation.answering.map((each) => each.label).join('; ')}
        </p>
      )}
    </Section>
  );
}

function isEmpty(question: Question, kind: string): boolean {
  return ![...question.sources, ...question.answering].some((source) => source.kind === kind);
}

function Sources({ question, kind }: { question: Question; kind: string }) {
  const t = useMessages(designMessages);
  const sources = sourcesOf(question, kind);
  if (sources.length === 0) return <span className={classes.hint}>–</span>;
  return (
    <ul className={classes.sources}>
      {sources.map(({ label, notes, answers }) => (
        <li key={label} className={answers ? classes.answered : classes.planned}>
          {answers && <Icon name="check" size={16} />}
          <span>
            {answers && <span className={classes.srOnly}>{t('question.answered')}: </span>}
            {label}
            {notes.map((note) => (
              <span key={note} className={classes.reference}>
                {note}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
