import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { RapporteursChoice, useRapporteurs } from '../../ui/rapporteurs-choice';
import { useDefinition } from './definition-context';

/** Who is asked to review each report. Who was chosen before and could not be asked any more is named. */
export function ReviewersSection() {
  const { say } = useWords();
  const { begun, list } = useDefinition();
  const known = begun?.reviewers ?? [];
  const { nameOf } = useRapporteurs(known);
  const join = say('definitions.listJoin');
  const { error, ...field } = list('reviewerIds', say('definitions.reviewersHint'), nameOf, join);
  const gone = known.filter(({ id, mayReview }) => !mayReview && field.value.includes(id));
  const goneWhy = say('definitions.mayNotReviewWhy', { names: gone.map(({ name }) => name).join(join) });
  return (
    <Panel title={say('definitions.review')}>
      <RapporteursChoice
        {...field}
        legend={say('definitions.reviewerIds')}
        error={error ?? (gone.length > 0 ? goneWhy : undefined)}
        known={known}
      />
    </Panel>
  );
}
