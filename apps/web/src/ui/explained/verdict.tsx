import type { IndicatorExplanation } from '../../api/ratings';
import { useWords } from '../../text/words';
import { useFigures } from '../ratings/use-figures';
import classes from './explained.module.css';

/** How the colour follows from the figures, with the thresholds of the rule. */
export function Verdict({
  explanation: { derivation, result },
}: {
  readonly explanation: Pick<IndicatorExplanation, 'derivation' | 'result'>;
}) {
  return (
    <p className={classes.verdict}>
      <VerdictSentence verdict={derivation.verdict} result={result} />
    </p>
  );
}

interface SentenceProps {
  readonly verdict: IndicatorExplanation['derivation']['verdict'];
  readonly result: IndicatorExplanation['result'];
}

function VerdictSentence({ verdict, result }: SentenceProps) {
  const { say } = useWords();
  const { percent, pace } = useFigures();
  if (verdict.by === 'gate') return say('ratings.verdict-gate', { reason: say(`ratings.reason-${verdict.reason}`) });
  const rating = say(`ratings.mark-${verdict.rating}`);
  if (verdict.by === 'decision') return say('ratings.verdict-decision', { rating });
  if (verdict.by === 'pace')
    return say('ratings.verdict-pace', {
      onTrack: percent(verdict.onTrackFrom),
      atRisk: percent(verdict.atRiskFrom),
      value: pace(result) ?? '',
      rating,
    });
  const shortfall = result.kind === 'rated' ? (result.shortfall ?? '0') : '0';
  const [green, amber, value] = [verdict.green, verdict.amber, shortfall].map(percent);
  return say('ratings.verdict-shortfall', { green: green ?? '', amber: amber ?? '', value: value ?? '', rating });
}
