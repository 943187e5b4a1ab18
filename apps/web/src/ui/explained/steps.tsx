import { type ArithmeticFrame, arithmeticOf, canonical } from '@resolute/domain';
import type { IndicatorExplanation } from '../../api/ratings';
import { useWords } from '../../text/words';
import { useFigures } from '../ratings/use-figures';
import classes from './explained.module.css';
import { FormulaLink } from './formula-link';
import { formulaPage } from './formula-pages';

const QUOTIENTS = new Set(['p', 'q', 's']);

/** Line by line: what was counted, by which formula, and the formula with its numbers. */
export function Steps({
  explanation: { derivation, input, result },
}: {
  readonly explanation: Pick<IndicatorExplanation, 'derivation' | 'input' | 'result'>;
}) {
  const { say } = useWords();
  const { short, percent } = useFigures();
  if (derivation.steps.length === 0) return null;
  const frame: ArithmeticFrame = {
    kind: input.kind,
    printed: short,
    ...(result.kind === 'rated' && { due: result.due }),
  };
  return (
    <section aria-label={say('ratings.howCounted')}>
      <h3 className={classes.heading}>{say('ratings.howCounted')}</h3>
      <ol className={classes.steps}>
        {derivation.steps.map((step) => (
          <li key={step.symbol}>
            <p className={classes.stepName}>{say(`ratings.symbol-${step.symbol}`)}</p>
            <p className={classes.quiet}>{say(`ratings.formula-${step.formula}`)}</p>
            <p>
              <bdi dir="ltr" className={classes.arithmetic}>
                {arithmeticOf(step, frame)} ={' '}
                <strong>{QUOTIENTS.has(step.symbol) ? percent(step.result) : short(step.result)}</strong>
              </bdi>
            </p>
            <p className={classes.quiet}>
              {say('ratings.unrounded', { value: canonical(step.result) })} ·{' '}
              <FormulaLink page={formulaPage(step.symbol, input)}>
                {say('ratings.formulaPage', { what: say(`ratings.symbol-${step.symbol}`) })}
              </FormulaLink>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
