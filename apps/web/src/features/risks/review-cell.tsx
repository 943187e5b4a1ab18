import { parseLocalDate } from '@resolute/domain';
import { IconFlag } from '@tabler/icons-react';
import type { RiskLine } from '../../api/risks';
import { useWords } from '../../text/words';
import classes from './risks.module.css';

/** By when a risk is to be looked at again, and whether that day has passed. */
export function ReviewCell({ risk }: { readonly risk: Pick<RiskLine, 'reviewDueOn' | 'isReviewOverdue'> }) {
  const { say, day } = useWords();
  const { reviewDueOn, isReviewOverdue } = risk;
  if (reviewDueOn === null) return '–';
  const due = day(parseLocalDate(reviewDueOn));
  if (!isReviewOverdue) return due;
  return (
    <span className={classes.flag}>
      <IconFlag size={16} stroke={1.75} aria-hidden />
      {say('risks.overdueSince', { day: due })}
    </span>
  );
}
