import { Button, Menu, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconChevronDown, IconList } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { sectionId } from '../../ui/told/section-id';
import classes from './review.module.css';
import { useReviewDesk } from './review-desk';
import { useSectionName } from './use-place-name';
import { comparedWith, useReviewAddress, VIEWS } from './use-review-address';

/** What is shown of the report: which version, in which language, as a document or beside an earlier version. */
export function VersionBar() {
  const { say } = useWords();
  const { version } = useReviewDesk();
  const { view, since, show } = useReviewAddress();
  const navigate = useNavigate();
  const earlier = version.versions.filter(({ number }) => number < version.number);
  const nameOf = (number: number): string =>
    say(version.reviewedLast?.number === number ? 'review.versionYouReviewed' : 'review.versionNumber', {
      version: number,
    });
  return (
    <div className={classes.bar}>
      <SegmentedControl
        aria-label={say('review.view')}
        value={view}
        onChange={(next) => show({ view: next === 'document' ? '' : next })}
        data={VIEWS.map((value) => ({ value, label: say(`review.view-${value}`) }))}
      />
      <NativeSelect
        label={say('review.version')}
        value={String(version.number)}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ to: `/reports/${version.reportId}/review/${value}`, search: true } as never)
        }
        data={version.versions.map(({ number }) => ({ value: String(number), label: nameOf(number) }))}
      />
      {view === 'changes' && earlier.length > 0 && (
        <NativeSelect
          label={say('review.since')}
          value={String(comparedWith(version, since) ?? '')}
          onChange={({ currentTarget: { value } }) => show({ since: value })}
          data={earlier.map(({ number }) => ({ value: String(number), label: nameOf(number) }))}
        />
      )}
      <NativeSelect
        label={say('review.language')}
        value={version.language}
        onChange={({ currentTarget: { value } }) => show({ lang: value })}
        data={version.languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
      {view === 'document' && <SectionsMenu />}
    </div>
  );
}

/** The sections in order, each with what is open in it. */
function SectionsMenu() {
  const { say } = useWords();
  const { version, counts } = useReviewDesk();
  const sectionName = useSectionName();
  return (
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <Button
          leftSection={<IconList size={16} stroke={1.75} aria-hidden />}
          rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden />}
        >
          {say('review.sections', { count: version.sections.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {version.sections.map(({ id }) => {
          const open = counts.get(id)?.open ?? 0;
          return (
            <Menu.Item key={id} onClick={() => goToSection(id)}>
              {open === 0 ? sectionName(id) : say('review.sectionOpen', { section: sectionName(id), count: open })}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

function goToSection(id: string): void {
  const section = document.getElementById(sectionId(id));
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
