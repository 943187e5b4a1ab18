import type { Risk } from '../../api/risks';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { SampleTag } from '../../ui/sample-tag';
import { Translated } from '../../ui/translated';
import { ReviewCell } from './review-cell';

/** What makes it possible, what may happen and what that would do; and whose it is. */
export function StatementPanel({ risk }: { readonly risk: Risk }) {
  const { say } = useWords();
  return (
    <Panel title={say('risks.statement')} actions={risk.isSample && <SampleTag />}>
      <Facts
        facts={[
          [say('risks.cause'), <Translated key="cause" words={risk.cause} />],
          [say('risks.event'), <Translated key="event" words={risk.event} />],
          [say('risks.consequence'), <Translated key="consequence" words={risk.consequence} />],
          [say('risks.nature'), say(`risks.nature-${risk.nature}`)],
          [say('risks.proximity'), say(`risks.proximity-${risk.proximity}`)],
          [say('risks.category'), <Named key="category" of={risk.category} />],
          [say('risks.unit'), <Named key="unit" of={risk.unit} />],
          [say('risks.owner'), <bdi key="owner">{risk.owner?.name ?? say('risks.nobody')}</bdi>],
          [say('risks.nextReview'), <ReviewCell key="review" risk={risk} />],
          [say('risks.raisedBy'), <bdi key="raised">{risk.raisedBy.name}</bdi>],
        ]}
      />
    </Panel>
  );
}

const Named = ({ of: { code, title } }: { readonly of: Pick<Risk['category'], 'code' | 'title'> }) => (
  <>
    <bdi>{code}</bdi> <Translated words={title} />
  </>
);
