import { Checkbox } from '@mantine/core';
import { IconAlertOctagon, IconArrowNarrowRight, IconFlag3, IconRefresh } from '@tabler/icons-react';
import type { Outcome } from '../../api/each-of';
import type { InboxEntry } from '../../api/inbox';
import { useWords } from '../../text/words';
import { Translated } from '../../ui/translated';
import { usePeriodName } from '../../ui/values/use-period-name';
import { useValueText } from '../../ui/values/use-value-text';
import classes from './inbox.module.css';

interface EntryLineProps {
  readonly entry: InboxEntry;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** Absent where nothing is decided on several at once. */
  readonly onToggle: (() => void) | undefined;
  readonly onShow: () => void;
  readonly outcome: Outcome | undefined;
}

/** One value in the list: what it is, what it was before and is now, and what is odd about it. */
export function EntryLine({ entry, isCurrent, isSelected, onToggle, onShow, outcome }: EntryLineProps) {
  const { say } = useWords();
  const periodName = usePeriodName();
  const { actual, indicator } = entry;
  return (
    <li className={classes.entry} data-current={isCurrent || undefined}>
      {onToggle && (
        <Checkbox
          size="xs"
          checked={isSelected}
          onChange={onToggle}
          aria-label={say('inbox.select', { code: indicator.code, period: periodName(actual.period) })}
        />
      )}
      <button type="button" aria-current={isCurrent} onClick={onShow}>
        <span className={classes.what}>
          <bdi className={classes.code}>{indicator.code}</bdi> <Translated words={indicator.title} />
        </span>
        <LineFacts entry={entry} />
        {outcome?.kind === 'refused' && (
          <span className={classes.refused}>
            <IconAlertOctagon size={14} stroke={1.75} aria-hidden />
            {outcome.problem?.detail ?? say('states.noAnswer')}
          </span>
        )}
      </button>
    </li>
  );
}

function LineFacts({ entry: { actual, indicator, previous, warnings } }: Pick<EntryLineProps, 'entry'>) {
  const { say } = useWords();
  const periodName = usePeriodName();
  const valueText = useValueText();
  return (
    <span className={classes.facts}>
      <span>{periodName(actual.period)}</span>
      {actual.returns.length > 0 && (
        <span>
          <IconRefresh size={14} stroke={1.75} aria-hidden /> {say('inbox.again')}
        </span>
      )}
      {warnings.length > 0 && (
        <span className={classes.odd}>
          <IconFlag3 size={14} stroke={1.75} aria-hidden /> {say('inbox.odd')}
        </span>
      )}
      <span className={classes.figures}>
        <bdi>{previous ? valueText(previous, indicator) : '–'}</bdi>
        <IconArrowNarrowRight size={14} stroke={1.75} aria-label={say('inbox.becomes')} className="dir" />
        <strong>
          <bdi>{valueText(actual, indicator) || '–'}</bdi>
        </strong>
      </span>
    </span>
  );
}
