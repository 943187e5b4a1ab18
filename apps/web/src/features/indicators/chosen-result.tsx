import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { resultQuery } from '../../api/results';
import { useWords } from '../../text/words';
import { ResultAnchor } from '../../ui/result-anchor';
import classes from './indicators.module.css';

interface ChosenResultProps {
  readonly id: string;
  readonly onRemove: () => void;
}

/** Says that only the indicators of one result are shown, and leads out of it. */
export function ChosenResult({ id, onRemove }: ChosenResultProps) {
  const { say } = useWords();
  const { data: result } = useQuery(resultQuery(id));
  return (
    <div className={classes.chosen}>
      <p>
        {say('indicators.onlyOf')} {result && <ResultAnchor result={result} />}
      </p>
      <Button onClick={onRemove}>{say('indicators.ofAllResults')}</Button>
    </div>
  );
}
