import { Button, VisuallyHidden } from '@mantine/core';
import { directionOf, type Language } from '@resolute/domain';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { changesQuery, type VersionChanges } from '../../api/reviews';
import { useWords } from '../../text/words';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import classes from './review.module.css';
import { useReviewDesk } from './review-desk';
import { SectionSides } from './section-sides';

interface ChangesViewProps {
  /** The number of an earlier version; nothing for the first one. */
  readonly since: number | undefined;
  readonly language: Language;
}

/** What changed in the text since an earlier version, side by side. */
export function ChangesView({ since, language }: ChangesViewProps) {
  const { say } = useWords();
  if (since === undefined) return <Empty title={say('review.noEarlier')} why={say('review.noEarlierWhy')} />;
  return <ChangesSince since={since} language={language} />;
}

function ChangesSince({ since, language }: { readonly since: number; readonly language: Language }) {
  const { say } = useWords();
  const { version } = useReviewDesk();
  const query = useQuery(changesQuery({ id: version.id, since, language }));
  return (
    <Loaded query={query} what={say('review.view-changes')}>
      {(changes) => <Changes changes={changes} />}
    </Loaded>
  );
}

function Changes({ changes }: { readonly changes: VersionChanges }) {
  const { say, language: own, direction } = useWords();
  const { version } = useReviewDesk();
  const { since, language, sections } = changes;
  const table = useRef<HTMLTableElement>(null);
  const count = sections.filter(({ isChanged }) => isChanged).length;
  const isReviewed = version.reviewedLast?.number === since.number;
  return (
    <>
      <div className={classes.found}>
        <p>
          {count === 0
            ? say('review.nothingChanged', { version: since.number })
            : say('review.changed', { count, version: since.number })}{' '}
          <span className={classes.meta}>{say('review.textAlone')}</span>
        </p>
        {count > 0 && <ChangeSteps table={() => table.current} />}
      </div>
      {count > 0 && (
        <table ref={table} lang={language} dir={directionOf(language)} className={classes.sides}>
          <caption lang={own} dir={direction}>
            <VisuallyHidden>{say('review.view-changes')}</VisuallyHidden>
          </caption>
          <SidesHead before={since.number} after={version.number} isReviewed={isReviewed} />
          {sections.map((section) => (
            <SectionSides key={section.id} section={section} before={since.number} after={version.number} />
          ))}
        </table>
      )}
    </>
  );
}

interface SidesHeadProps {
  readonly before: number;
  readonly after: number;
  readonly isReviewed: boolean;
}

function SidesHead({ before, after, isReviewed }: SidesHeadProps) {
  const { say, language, direction } = useWords();
  const own = { lang: language, dir: direction, scope: 'col' } as const;
  return (
    <thead>
      <tr>
        <th {...own}>{say(isReviewed ? 'review.versionYouReviewed' : 'review.versionNumber', { version: before })}</th>
        <th {...own}>{say('review.versionNumber', { version: after })}</th>
      </tr>
    </thead>
  );
}

/** From one change to the next, by the keyboard too. */
function ChangeSteps({ table }: { readonly table: () => HTMLElement | null }) {
  const { say } = useWords();
  const at = useRef(-1);
  const go = (by: 1 | -1): void => {
    const changes = [...(table()?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    if (changes.length === 0) return;
    at.current = at.current < 0 && by < 0 ? changes.length - 1 : (at.current + by + changes.length) % changes.length;
    const change = changes[at.current];
    change?.scrollIntoView({ block: 'center' });
    change?.focus({ preventScroll: true });
  };
  return (
    <div className={classes.steps}>
      <Button leftSection={<IconChevronUp size={16} stroke={1.75} aria-hidden />} onClick={() => go(-1)}>
        {say('review.previousChange')}
      </Button>
      <Button leftSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />} onClick={() => go(1)}>
        {say('review.nextChange')}
      </Button>
    </div>
  );
}
