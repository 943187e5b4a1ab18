import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './plans.module.css';

interface ResultsLinkProps {
  readonly planId: string;
  readonly kind: string;
  /** The figure with all that it counts, for those who hear it alone. */
  readonly name: string;
  readonly children: ReactNode;
}

/** From a number of results to the list of these results; dotted, as figures that can be opened are. */
export function ResultsLink({ planId, kind, name, children }: ResultsLinkProps) {
  return (
    <Anchor
      inherit
      underline="always"
      className={classes.door}
      aria-label={name}
      renderRoot={(props) => <Link {...props} to="/results" search={{ plan: planId, kind } as never} />}
    >
      {children}
    </Anchor>
  );
}
