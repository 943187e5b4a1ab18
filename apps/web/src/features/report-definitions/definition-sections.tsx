import type { ReactNode } from 'react';
import { ContentsSection } from './contents-section';
import { DocumentsSection } from './documents-section';
import { ReviewersSection } from './reviewers-section';
import { ScopeSection } from './scope-section';
import { WhatSection } from './what-section';
import { WhomSection } from './whom-section';

/** All that a definition says, part by part. */
export function DefinitionSections({ first }: { readonly first?: ReactNode }) {
  return (
    <>
      <WhatSection first={first} />
      <WhomSection />
      <ContentsSection />
      <DocumentsSection />
      <ScopeSection />
      <ReviewersSection />
    </>
  );
}
