import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ResultName } from '../api/results';
import classes from './result-anchor.module.css';
import { useFilters } from './table/use-filters';
import { timeIn } from './time/time-in';
import { Translated } from './translated';

interface ResultAnchorProps {
  readonly result: Pick<ResultName, 'id' | 'code' | 'title'>;
  /** The code alone, where the title would be too much. */
  readonly isShort?: boolean;
  /** In a tree the row has the focus, and Enter follows the link. */
  readonly isOutOfTabOrder?: boolean;
}

const TIME = ['asOf', 'on'] as const;

/** The way to the page of a result, in the same state of time as this page. */
export function ResultAnchor({ result: { id, code, title }, isShort = false, isOutOfTabOrder }: ResultAnchorProps) {
  const [address] = useFilters(TIME);
  const time = timeIn(address);
  return (
    <Anchor
      {...(isOutOfTabOrder && { tabIndex: -1 })}
      renderRoot={(props) => (
        <Link {...props} to="/results/$resultId" params={{ resultId: id }} search={time as never} />
      )}
    >
      <bdi className={classes.code}>{code}</bdi>
      {!isShort && (
        <>
          {' '}
          <Translated words={title} />
        </>
      )}
    </Anchor>
  );
}
