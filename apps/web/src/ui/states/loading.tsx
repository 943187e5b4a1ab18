import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../../text/words';
import classes from './states.module.css';

const PATIENCE_MS = 300;
const WIDTHS = ['30%', '72%', '64%', '70%', '55%'];

/** Shown only after 300 ms, so that what comes quickly does not flicker. */
export function Loading({ what }: { readonly what: string }) {
  const { say } = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={isSlow ? classes.loading : undefined}>
      {isSlow && (
        <>
          <VisuallyHidden>{say('states.loading', { what })}</VisuallyHidden>
          {WIDTHS.map((width) => (
            <Skeleton key={width} height={10} width={width} radius="xs" />
          ))}
        </>
      )}
    </div>
  );
}
