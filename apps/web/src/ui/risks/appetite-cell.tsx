import { IconFlag } from '@tabler/icons-react';
import type { RiskLine } from '../../api/risks';
import { useWords } from '../../text/words';
import { isAboveAppetiteNow } from './is-above-appetite-now';
import classes from './risk-marks.module.css';

/** Whether a risk is above the appetite of its category, and what was decided on it if so. */
export function AppetiteCell({ risk }: { readonly risk: Pick<RiskLine, 'appetite' | 'standing' | 'nature'> }) {
  const { say } = useWords();
  const { appetite, standing, nature } = risk;
  if (nature === 'opportunity') return <span className={classes.quiet}>{say('risks.noLimit')}</span>;
  if (appetite === null) return <span className={classes.quiet}>{say('risks.noAppetite')}</span>;
  const word = say(`risks.appetite-${appetite}`);
  if (standing === null || !isAboveAppetiteNow(risk))
    return (
      <span className={classes.quiet}>
        {standing === null ? say('risks.appetiteIs', { appetite: word }) : say('risks.within', { appetite: word })}
      </span>
    );
  return (
    <>
      <span className={classes.flag}>
        <IconFlag size={16} stroke={1.75} aria-hidden />
        <span className={classes.whole}>{say('risks.above', { appetite: word })}</span>
      </span>
      <span className={classes.quiet}>{say(`risks.standing-${standing}`)}</span>
    </>
  );
}
