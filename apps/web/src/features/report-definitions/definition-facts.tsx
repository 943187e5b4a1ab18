import { useQuery } from '@tanstack/react-query';
import { everyIndicatorQuery } from '../../api/indicators';
import type { ReportDefinition } from '../../api/report-definitions';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { titleText } from '../../ui/title-text';
import { Translated } from '../../ui/translated';
import { useSectionName } from '../../ui/use-section-name';
import classes from './definitions.module.css';
import { LanguageNames } from './language-names';

/** What a report is made of, to be read. */
export function DefinitionFacts({ definition }: { readonly definition: ReportDefinition }) {
  const { say } = useWords();
  const { series, form, cutOffDays, languages, formats, mostHeadlines, mostNamed } = definition;
  const join = say('definitions.listJoin');
  return (
    <Panel title={say('definitions.contents')}>
      <Facts
        facts={[
          [say('definitions.form'), say(`definitions.form-${form}`)],
          [say('definitions.series'), <bdi key="series">{series}</bdi>],
          [say('definitions.cutOff'), say('definitions.cutOffBefore', { count: cutOffDays })],
          [say('definitions.languages'), <LanguageNames key="languages" languages={languages} />],
          [say('definitions.formats'), formats.map((format) => say(`definitions.format-${format}`)).join(join)],
          [say('definitions.sections'), <SectionList key="sections" definition={definition} />],
          [say('definitions.firstHeadlines'), <HeadlineList key="headlines" definition={definition} />],
          [say('definitions.mostHeadlines'), say('definitions.count', { count: mostHeadlines })],
          [say('definitions.mostNamed'), say('definitions.count', { count: mostNamed })],
          [say('definitions.frameworkId'), <PlanName key="plan" definition={definition} />],
          [say('definitions.resultIds'), <ResultList key="results" definition={definition} />],
          [say('definitions.reviewerIds'), <ReviewerList key="reviewers" definition={definition} />],
        ]}
      />
    </Panel>
  );
}

interface Part {
  readonly definition: ReportDefinition;
}

function SectionList({ definition: { sections } }: Part) {
  const nameOf = useSectionName();
  return (
    <ol className={classes.numbered}>
      {sections.map((section) => (
        <li key={section}>{nameOf(section)}</li>
      ))}
    </ol>
  );
}

function HeadlineList({ definition: { firstHeadlines } }: Part) {
  const { say, language } = useWords();
  const { data: indicators = [] } = useQuery(everyIndicatorQuery);
  const titleOf = (code: string): string => {
    const found = indicators.find((each) => each.code === code);
    return found ? titleText(found.title, language).text : '';
  };
  if (firstHeadlines.length === 0) return say('definitions.noneFirst');
  return (
    <ol className={classes.numbered}>
      {firstHeadlines.map((code) => (
        <li key={code}>
          <bdi>{code}</bdi> <bdi>{titleOf(code)}</bdi>
        </li>
      ))}
    </ol>
  );
}

function PlanName({ definition: { framework } }: Part) {
  const { say } = useWords();
  if (framework === null) return say('definitions.planInForce');
  return (
    <>
      <bdi>{framework.code}</bdi> <Translated words={framework.title} />
    </>
  );
}

function ResultList({ definition: { results } }: Part) {
  const { say } = useWords();
  if (results.length === 0) return say('definitions.wholePlan');
  return (
    <ul className={classes.plain}>
      {results.map(({ id, code, title }) => (
        <li key={id}>
          <bdi>{code}</bdi> <Translated words={title} />
        </li>
      ))}
    </ul>
  );
}

function ReviewerList({ definition: { reviewers } }: Part) {
  const { say } = useWords();
  if (reviewers.length === 0) return say('definitions.reviewersCount', { count: 0 });
  return (
    <ul className={classes.plain}>
      {reviewers.map(({ id, name, mayReview }) => (
        <li key={id} className={classes.marks}>
          <bdi>{name}</bdi>
          {!mayReview && <Tag tone="warning">{say('definitions.mayNotReview')}</Tag>}
        </li>
      ))}
    </ul>
  );
}
