import type { ReactNode } from 'react';
import { BreakdownsSection } from './breakdowns-section';
import { ChecksSection } from './checks-section';
import { CountingSection } from './counting-section';
import { ReportingSection } from './reporting-section';
import { SheetContext, type SheetState } from './sheet-context';
import { WhatSection } from './what-section';

interface SheetSectionsProps {
  readonly state: SheetState;
  /** What stands before the title: the code of a new indicator, the first day of a new version. */
  readonly first?: ReactNode;
  /** Who reports, between when and how values are judged. */
  readonly who?: ReactNode;
}

/** A method sheet from top to bottom, in the order in which one thinks of it. */
export const SheetSections = ({ state, first, who }: SheetSectionsProps) => (
  <SheetContext value={state}>
    <WhatSection>{first}</WhatSection>
    <CountingSection />
    <ReportingSection />
    {who}
    <BreakdownsSection />
    <ChecksSection />
  </SheetContext>
);
