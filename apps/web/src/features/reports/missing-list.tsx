import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Missing, Report } from '../../api/reports';
import { useWords } from '../../text/words';
import { placed } from '../../ui/placed';
import { titleText } from '../../ui/title-text';
import { useSectionName } from '../../ui/use-section-name';
import classes from './reports.module.css';
import { TextAnchor } from './text-anchor';

interface MissingListProps {
  readonly report: Report;
  /** Somebody follows one of the links. */
  readonly onLeave: () => void;
}

/** Everything that keeps the report from going to review, each with the way to where it is mended. */
export const MissingList = ({ report, onLeave }: MissingListProps) => (
  <>
    <ul className={classes.missing}>
      {placed(report.missing).map(({ thing, key }) => (
        <li key={key}>
          <MissingLine report={report} missing={thing} onLeave={onLeave} />
        </li>
      ))}
    </ul>
    {report.missing.some(({ code }) => code === 'planned' || code === 'taken') && (
      <WayToLaterFigures report={report} onLeave={onLeave} />
    )}
  </>
);

/** What was frozen with the figures is not mended here. */
function WayToLaterFigures({ report, onLeave }: MissingListProps) {
  const { say } = useWords();
  return (
    <p>
      {say('reports.missingFrozen')}{' '}
      <Anchor
        renderRoot={(props) => <Link {...props} to="/runs/$runId" params={{ runId: report.runId }} onClick={onLeave} />}
      >
        {say('reports.missingRenew')}
      </Anchor>
    </p>
  );
}

function MissingLine({ report, missing, onLeave }: MissingListProps & { readonly missing: Missing }) {
  const { say, language } = useWords();
  const sectionName = useSectionName();
  const { code, section = '', result = '', action } = missing;
  if (code === 'reviewer')
    return (
      <Anchor href={`#${REVIEWERS_ID}`} onClick={onLeave}>
        {say('reports.missing-reviewer')}
      </Anchor>
    );
  if (code === 'text')
    return (
      <TextAnchor place={{ reportId: report.id, section, language: report.originalLanguage }} onClick={onLeave}>
        {say('reports.missing-text', { section: sectionName(section) })}
      </TextAnchor>
    );
  return (
    <Anchor
      renderRoot={(props) => (
        <Link {...props} to="/results" search={{ view: 'table', text: result } as never} onClick={onLeave} />
      )}
    >
      {say(`reports.missing-${code}`, { result, action: action ? titleText(action, language).text : '' })}
    </Anchor>
  );
}

/** Where the reviewers of a report are named on its page. */
export const REVIEWERS_ID = 'reviewers';
