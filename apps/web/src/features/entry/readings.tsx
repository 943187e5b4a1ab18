import { Button } from '@mantine/core';
import { useWords } from '../../text/words';
import classes from './entry.module.css';

/** Why a text was not taken over: it could be one of two numbers, or it is none. */
export function useFaultText(): (typed: string, readings: readonly string[]) => string {
  const { say } = useWords();
  return (typed, [first, second]) =>
    first !== undefined && second !== undefined
      ? say('entry.ambiguous', { typed, first, second })
      : say('entry.unreadable', { typed });
}

interface ReadingsProps {
  /** As the reader writes them. */
  readonly readings: readonly string[];
  /** Says which of them. */
  readonly onChoose: (at: number) => void;
}

/** The numbers that a text may mean, to choose from. */
export function Readings({ readings, onChoose }: ReadingsProps) {
  if (readings.length === 0) return null;
  return (
    <div className={classes.readings}>
      {readings.map((reading, at) => (
        <Button key={reading} size="compact-sm" onClick={() => onChoose(at)}>
          <bdi>{reading}</bdi>
        </Button>
      ))}
    </div>
  );
}
