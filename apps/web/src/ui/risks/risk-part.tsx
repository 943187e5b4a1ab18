import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './risk-marks.module.css';

/** The parts of the page of a risk that a link can lead to. */
export const RISK_PARTS = ['statement', 'assessments', 'treatments', 'controls', 'ladder', 'links'] as const;
export type RiskPartName = (typeof RISK_PARTS)[number];

interface RiskPartProps {
  readonly name: RiskPartName;
  readonly children: ReactNode;
}

/** A part that takes the focus, and comes in sight, when the page was opened for it: the risk has to be there first. */
export function RiskPart({ name, children }: RiskPartProps) {
  const part = useRef<HTMLDivElement>(null);
  const isMeant = useLocation({ select: ({ hash }) => hash === name });
  useEffect(() => {
    if (!isMeant) return;
    // After the page, which takes the focus for its title.
    const soon = setTimeout(() => part.current?.focus());
    return () => clearTimeout(soon);
  }, [isMeant]);
  return (
    <div ref={part} id={name} tabIndex={-1} className={classes.part}>
      {children}
    </div>
  );
}
