import { parseLocalDate } from '@resolute/domain';
import type { ResultThread } from '../../api/results';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Translated } from '../../ui/translated';
import classes from './results.module.css';
import { SdgTags } from './sdg-tags';

/** What a result says of itself. */
export function ResultFacts({ result }: { readonly result: ResultThread }) {
  const { say, day } = useWords();
  const { description, controlLevel, sdgs, source, retiredOn, framework, kind } = result;
  return (
    <Panel title={say('results.facts')}>
      <dl className={classes.facts}>
        <dt>{say('results.description')}</dt>
        <dd>{description ? <Translated words={description} /> : say('results.noDescription')}</dd>
        <dt>{say('results.kind')}</dt>
        <dd>
          <Translated words={kind.title} />
        </dd>
        <dt>{say('results.plan')}</dt>
        <dd>
          <bdi>{framework.code}</bdi> <Translated words={framework.title} />
        </dd>
        <dt>{say('results.control')}</dt>
        <dd>{say(`results.control-${controlLevel}`)}</dd>
        <dt>{say('results.sdgs')}</dt>
        <dd>
          <SdgTags sdgs={sdgs} />
        </dd>
        {source !== null && (
          <>
            <dt>{say('results.source')}</dt>
            <dd>
              <bdi>{source}</bdi>
            </dd>
          </>
        )}
        {retiredOn !== null && (
          <>
            <dt>{say('results.retiredOn')}</dt>
            <dd>{day(parseLocalDate(retiredOn))}</dd>
          </>
        )}
      </dl>
    </Panel>
  );
}
