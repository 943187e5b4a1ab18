import { compare, minus, ONE, parseDecimal, plus, ZERO } from '@resolute/domain';
import type { ResultLink, ResultThread } from '../../api/results';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { usePercent } from '../../ui/use-percent';
import { LinkForm } from './link-form';
import { LinksTable } from './links-table';

interface ContributesToProps {
  readonly result: ResultThread;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** The results that this one contributes to, and how much of it is counted there. */
export function ContributesTo({ result, mayChange, onDone }: ContributesToProps) {
  const { say } = useWords();
  const counted = useCounted(result.contributesTo);
  const title = say('results.contributesTo');
  const link = (
    <DrawerButton ask={say('results.link')} title={say('results.linkTitle', { code: result.code })} onDone={onDone}>
      {(frame) => <LinkForm result={result} {...frame} />}
    </DrawerButton>
  );
  return (
    <Panel title={title} {...(counted && { note: counted })} actions={mayChange && link} flush>
      {result.contributesTo.length === 0 ? (
        <Empty
          title={say('results.toNothing')}
          why={mayChange ? say('results.toNothingWhyPlanner') : say('results.toNothingWhy')}
        />
      ) : (
        <LinksTable caption={title} links={result.contributesTo} mayChange={mayChange} onDone={onDone} of={result} />
      )}
    </Panel>
  );
}

/** "70 % of it is counted, 30 % is not counted anywhere"; nothing where no share is named. All links hold on the same day. */
function useCounted(links: readonly ResultLink[]): string | undefined {
  const { say } = useWords();
  const percent = usePercent();
  const shares = links.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return undefined;
  const counted = shares.reduce((sum, share) => plus(sum, parseDecimal(share)), ZERO);
  if (compare(counted, ONE) >= 0) return say('results.allCounted');
  return say('results.partCounted', { counted: percent(counted), rest: percent(minus(ONE, counted)) });
}
