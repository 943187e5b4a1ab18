import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { threadsQuery } from '../../api/reviews';
import { useWords } from '../../text/words';
import type { Anchor } from './anchor';
import { DocumentsPanel } from './documents-panel';
import classes from './review.module.css';
import { useReviewDesk } from './review-desk';
import { ReviewersPanel } from './reviewers-panel';
import { ThreadsPanel } from './threads-panel';

export const RAIL_TABS = ['comments', 'reviewers', 'documents'] as const;
export type RailTab = (typeof RAIL_TABS)[number];
/** Where one comes to from the document. */
export const RAIL_ID = 'review-rail';

interface RailProps {
  readonly anchor: Anchor | undefined;
  readonly tab: RailTab;
  readonly onTab: (tab: RailTab) => void;
  /** What was done here last. */
  readonly notice: ReactNode;
}

/** Beside the document: what is said of it, by whom it is reviewed, and its files. */
export function Rail({ anchor, tab, onTab, notice }: RailProps) {
  const { say } = useWords();
  const { version } = useReviewDesk();
  const { data: threads } = useQuery(threadsQuery(version.id));
  const counts = { comments: threads?.length ?? 0, reviewers: version.reviewers.length, documents: 0 };
  return (
    <section id={RAIL_ID} aria-label={say('review.rail')} tabIndex={-1} className={classes.rail}>
      <Tabs value={tab} onChange={(next) => onTab(RAIL_TABS.find((each) => each === next) ?? 'comments')}>
        <Tabs.List>
          {RAIL_TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {say(`review.tab-${each}`, { count: counts[each] })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="comments" className={classes.tab}>
          {notice}
          <ThreadsPanel anchor={anchor} />
        </Tabs.Panel>
        <Tabs.Panel value="reviewers" className={classes.tab}>
          <ReviewersPanel />
        </Tabs.Panel>
        <Tabs.Panel value="documents" className={classes.tab}>
          <DocumentsPanel />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}
