import { parseLocalDate } from '@resolute/domain';
import { Fragment } from 'react';
import type { ResultThread } from '../../api/results';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { Translated } from '../../ui/translated';
import { SdgTags } from './sdg-tags';

/** What a result says of itself. */
export function ResultFacts({ result }: { readonly result: ResultThread }) {
  const { say, day } = useWords();
  const { description, controlLevel, sdgs, source, retiredOn, framework, kind } = result;
  return (
    <Panel title={say('results.facts')}>
      <Facts
        facts={[
          [
            say('results.description'),
            description ? <Translated key="description" words={description} /> : say('results.noDescription'),
          ],
          [say('results.kind'), <Translated key="kind" words={kind.title} />],
          [
            say('results.plan'),
            <Fragment key="plan">
              <bdi>{framework.code}</bdi> <Translated words={framework.title} />
            </Fragment>,
          ],
          [say('results.control'), say(`results.control-${controlLevel}`)],
          [say('results.sdgs'), <SdgTags key="sdgs" sdgs={sdgs} />],
          [say('results.source'), source === null ? null : <bdi key="source">{source}</bdi>],
          [say('results.retiredOn'), retiredOn === null ? null : day(parseLocalDate(retiredOn))],
        ]}
      />
    </Panel>
  );
}
