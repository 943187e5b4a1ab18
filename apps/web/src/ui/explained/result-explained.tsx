import { useQuery } from '@tanstack/react-query';
import { type ExplainedRollUpPart, type ResultExplanation, resultExplanationQuery } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { RatingChip } from '../ratings/rating-chip';
import { useFigures } from '../ratings/use-figures';
import { Loaded } from '../states/loaded';
import { Translated } from '../translated';
import classes from './explained.module.css';
import { ExplainedFoot } from './explained-foot';
import { meanText } from './mean-text';

/** How a result came by its figures: the mean over its parts with their weights, its coverage, and what is not in it. */
export function ResultExplained({ id, time }: { readonly id: string; readonly time: PointInTime }) {
  const { say } = useWords();
  return (
    <Loaded query={useQuery(resultExplanationQuery(id, time))} what={say('ratings.explainTitle')}>
      {(explanation) => <Explanation explanation={explanation} />}
    </Loaded>
  );
}

function Explanation({ explanation }: { readonly explanation: ResultExplanation }) {
  const { say } = useWords();
  const { result, rollUp } = explanation;
  return (
    <div className={classes.explained}>
      <header className={classes.subject}>
        <p className={classes.quiet}>
          <bdi>{result.code}</bdi>
        </p>
        <p className={classes.name}>
          <Translated words={result.title} />
        </p>
        <RatingChip result={rollUp} />
        <p className={classes.quiet}>{say('ratings.partsRated', { ...rollUp.coverage })}</p>
        {rollUp.kind === 'rated' && rollUp.heldByCritical && <p>{say('ratings.heldByCritical')}</p>}
      </header>
      <Means explanation={explanation} />
      <Terms explanation={explanation} />
      <Omissions explanation={explanation} />
      <ExplainedFoot explanation={explanation} code={result.code} />
    </div>
  );
}

function Means({ explanation: { rollUp, derivation } }: { readonly explanation: ResultExplanation }) {
  const { say } = useWords();
  const { short, percent } = useFigures();
  if (rollUp.kind === 'not-rated') {
    return (
      <p className={classes.verdict}>
        {say('ratings.verdict-gate', { reason: say(`ratings.reason-${rollUp.reason}`) })}
      </p>
    );
  }
  const means = [
    { key: 'pace' as const, name: say('ratings.symbol-q'), value: rollUp.pace },
    ...(rollUp.achievement === undefined
      ? []
      : [{ key: 'progress' as const, name: say('ratings.achievement'), value: rollUp.achievement }]),
  ];
  return (
    <section aria-label={say('ratings.howCounted')}>
      <h3 className={classes.heading}>{say('ratings.howCounted')}</h3>
      <ol className={classes.steps}>
        {means.map(({ key, name, value }) => (
          <li key={key}>
            <p className={classes.stepName}>{name}</p>
            <p className={classes.quiet}>{say(`ratings.meanOf-${key}`)}</p>
            <p>
              <bdi dir="ltr" className={classes.arithmetic}>
                {meanText(derivation.terms, key, short)} = <strong>{percent(value)}</strong>
              </bdi>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const byId = (parts: readonly ExplainedRollUpPart[]): ReadonlyMap<string, ExplainedRollUpPart> =>
  new Map(parts.map((part) => [part.id, part]));

function Terms({ explanation: { parts, derivation } }: { readonly explanation: ResultExplanation }) {
  const { say } = useWords();
  const { short, percent } = useFigures();
  const named = byId(parts);
  if (derivation.terms.length === 0) return null;
  return (
    <section aria-label={say('ratings.wentIn')}>
      <h3 className={classes.heading}>{say('ratings.wentIn')}</h3>
      <ul className={classes.rows}>
        {derivation.terms.map(({ id, weight, pace }) => (
          <PartRow
            key={id}
            part={named.get(id)}
            value={percent(pace)}
            note={`${say('ratings.weight')}: ${short(weight)}`}
          />
        ))}
      </ul>
    </section>
  );
}

function Omissions({ explanation: { parts, derivation } }: { readonly explanation: ResultExplanation }) {
  const { say } = useWords();
  const named = byId(parts);
  const why = (because: (typeof derivation.leftOut)[number]['because']): string =>
    because === 'retired' ? say('ratings.leftOut-retired') : say(`ratings.reason-${because}`);
  return (
    <section aria-label={say('ratings.leftOut')}>
      <h3 className={classes.heading}>{say('ratings.leftOut')}</h3>
      {derivation.leftOut.length === 0 && <p className={classes.quiet}>{say('ratings.nothingLeftOut')}</p>}
      <ul className={classes.rows}>
        {derivation.leftOut.map(({ id, because, counted }) => (
          <PartRow
            key={id}
            part={named.get(id)}
            value=""
            note={counted ? say('ratings.lowersCoverage', { reason: why(because) }) : why(because)}
          />
        ))}
      </ul>
    </section>
  );
}

interface PartRowProps {
  readonly part: ExplainedRollUpPart | undefined;
  readonly value: string;
  readonly note: string;
}

function PartRow({ part, value, note }: PartRowProps) {
  if (!part) return null;
  return (
    <li>
      <span className={classes.rowName}>
        <bdi>{part.code}</bdi> <Translated words={part.title} />
      </span>
      <bdi className={classes.rowValue}>{value}</bdi>
      <span className={classes.rowNote}>
        <RatingChip result={part.result} /> {note}
      </span>
    </li>
  );
}
