import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { ALIGNMENT_RULES, FINDING_STANDINGS, type FindingStanding } from '@resolute/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type AlignmentOverview, type Finding, findingsQuery } from '../../api/alignment';
import { useWords } from '../../text/words';
import { MoreRows } from '../../ui/more-rows';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import classes from './alignment.module.css';
import { RuleFindings } from './rule-findings';
import { FINDINGS_PLACE } from './rules-panel';
import { type AlignmentAddress, type AlignmentAddressChange, useAlignmentAddress } from './use-alignment-address';

interface FindingsPanelProps {
  readonly overview: AlignmentOverview;
  readonly onDone: (sentence: string) => void;
}

/** What the rules found, rule by rule, with the views that are asked for most. */
export function FindingsPanel({ overview, onDone }: FindingsPanelProps) {
  const { say } = useWords();
  const [address, onChange] = useAlignmentAddress();
  const { rule, standing } = address;
  const { id, code } = overview.framework;
  const query = useInfiniteQuery(findingsQuery({ framework: code, standing, ...(rule && { rule }) }));
  return (
    <div id={FINDINGS_PLACE} className={classes.place}>
      <Panel title={say('alignment.findings')} note={say('alignment.findingsNote')} flush>
        <Filters overview={overview} address={address} onChange={onChange} />
        <Loaded query={query} what={say('alignment.findings')}>
          {({ items, total }) =>
            total === 0 ? (
              <NoFindings overview={overview} address={address} onChange={onChange} />
            ) : (
              <>
                <p className={classes.total} role="status">
                  {say('alignment.shown', { shown: items.length, total })}
                </p>
                {byRule(items).map(([each, findings]) => (
                  <RuleFindings key={each} rule={each} findings={findings} plan={id} onDone={onDone} />
                ))}
                <MoreRows query={query} />
              </>
            )
          }
        </Loaded>
      </Panel>
    </div>
  );
}

/** In the order of the rules, whatever order the pages came in. */
const byRule = (findings: readonly Finding[]) =>
  ALIGNMENT_RULES.map((rule) => [rule, findings.filter((finding) => finding.rule === rule)] as const).filter(
    ([, some]) => some.length > 0,
  );

interface ViewProps {
  readonly overview: AlignmentOverview;
  readonly address: AlignmentAddress;
  readonly onChange: (change: AlignmentAddressChange) => void;
}

function Filters({ overview: { rules }, address: { rule, standing }, onChange }: ViewProps) {
  const { say } = useWords();
  const counted = rules.filter((each) => rule === undefined || each.rule === rule);
  const label = (each: FindingStanding): string =>
    each === 'mended'
      ? say('alignment.standing-mended')
      : say('alignment.standingCount', {
          standing: say(`alignment.standing-${each}`),
          count: counted.reduce((sum, one) => sum + one[each], 0),
        });
  return (
    <div className={classes.filters}>
      <SegmentedControl
        aria-label={say('alignment.standing')}
        value={standing}
        onChange={(value) => onChange({ standing: value })}
        data={FINDING_STANDINGS.map((value) => ({ value, label: label(value) }))}
      />
      <NativeSelect
        aria-label={say('alignment.rule')}
        value={rule ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ rule: value })}
        data={[
          { value: '', label: say('alignment.everyRule') },
          ...ALIGNMENT_RULES.map((value) => ({ value, label: say(`alignment.rule-${value}`) })),
        ]}
      />
    </div>
  );
}

/** Nothing found is good news only once something was checked. */
function NoFindings({ overview: { checkedAt }, address: { rule, standing }, onChange }: ViewProps) {
  const { say } = useWords();
  if (checkedAt === null) return <Empty title={say('alignment.neverChecked')} why={say('alignment.neverCheckedWhy')} />;
  return (
    <Empty
      title={say(`alignment.none-${standing}`)}
      why={say(`alignment.noneWhy-${standing}`)}
      action={rule && <Button onClick={() => onChange({ rule: '' })}>{say('alignment.showEveryRule')}</Button>}
    />
  );
}
