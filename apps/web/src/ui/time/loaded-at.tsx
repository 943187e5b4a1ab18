import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isProblem } from '../../api/problem';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { Empty } from '../states/empty';
import { Loaded } from '../states/loaded';

interface LoadedAtProps<T> {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  readonly what: string;
  readonly time: PointInTime;
  readonly children: (loaded: T) => ReactNode;
}

/** As `Loaded`; what is not found on an earlier day was not recorded then, which is an answer and no failure. */
export function LoadedAt<T>({ time, ...rest }: LoadedAtProps<T>) {
  const { say } = useWords();
  const { data, error } = rest.query;
  if (time.asOf !== undefined && data === undefined && isProblem(error, 'row/not-found'))
    return <Empty title={say('results.notRecorded')} why={say('results.notRecordedWhy')} />;
  return <Loaded {...rest} />;
}
