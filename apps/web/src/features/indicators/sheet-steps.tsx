import { parseLocalDate } from '@resolute/domain';
import type { IndicatorVersion } from '../../api/indicators';
import { useWords } from '../../text/words';
import { Translated } from '../../ui/translated';
import { usePercent } from '../../ui/use-percent';
import classes from './indicators.module.css';

/** The steps of an ordinal indicator, lowest first, or the stages of a milestone list with their weights. */
export function SheetSteps({ version: { steps, stages } }: { readonly version: IndicatorVersion }) {
  const { say, day } = useWords();
  const percent = usePercent();
  return (
    <ol className={classes.list}>
      {steps?.map(({ code, title }) => (
        <li key={code}>
          <Translated words={title} />
        </li>
      ))}
      {stages?.map(({ code, title, weight, dueOn }) => (
        <li key={code}>
          <Translated words={title} />{' '}
          <span className={classes.quiet}>
            {say('indicators.stageOf', { share: percent(weight), day: day(parseLocalDate(dueOn)) })}
          </span>
        </li>
      ))}
    </ol>
  );
}
