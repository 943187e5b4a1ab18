import { Checkbox, NativeSelect } from '@mantine/core';
import { dayOf, GENEVA, ISSUE_STATES, LANGUAGES, type Language, seesHandsOfIssue } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { allIssuesQuery, type IssueDoor, type IssueLine, type IssuesFilter } from '../../api/issues';
import { SignedInContext } from '../../api/signed-in';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';
import { type IssueFilters, LATEST } from './issue-filter';
import classes from './issues.module.css';

interface IssuesFiltersProps {
  readonly door: IssueDoor;
  readonly filter: IssuesFilter;
  readonly onChange: (change: IssueFilters) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Which report, meeting, language and year is looked for; those who see what is on its way also choose how far it is. */
export function IssuesFilters({ door, filter, onChange }: IssuesFiltersProps) {
  const { say, language } = useWords();
  const { data: all = [] } = useQuery(allIssuesQuery(door));
  const signedIn = useContext(SignedInContext);
  const seesMaking = door === 'issues' && signedIn !== undefined && seesHandsOfIssue(signedIn.actor);
  const choice = (key: Exclude<keyof IssueFilters, 'latest'>, label: string, data: readonly Choice[]) => (
    <NativeSelect
      label={label}
      value={String(filter[key] ?? '')}
      onChange={({ currentTarget: { value } }) => onChange({ [key]: value })}
      data={[{ value: '', label: say('issues.every') }, ...data]}
    />
  );
  return (
    <search className={classes.filters}>
      {choice('definition', say('issues.report'), choicesOf(all, 'definition', language))}
      {choice('occasion', say('issues.meeting'), choicesOf(all, 'occasion', language))}
      {choice(
        'language',
        say('issues.language'),
        LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] })),
      )}
      {choice('year', say('issues.year'), yearsOf(all))}
      {seesMaking &&
        choice(
          'state',
          say('issues.state'),
          ISSUE_STATES.map((state) => ({ value: state, label: say(`issues.state-${state}`) })),
        )}
      <Checkbox
        label={say('issues.latestOnly')}
        checked={filter.latest ?? false}
        onChange={({ currentTarget: { checked } }) => onChange({ latest: checked ? LATEST : '' })}
      />
    </search>
  );
}

/** The reports or the meetings that there are issues of, by title. */
const choicesOf = (issues: readonly IssueLine[], of: 'definition' | 'occasion', language: Language): Choice[] =>
  [...new Map(issues.map((issue) => [issue[of].code, titleText(issue[of].title, language).text || issue[of].code]))]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));

/** The years in which something was issued, in Geneva, the latest first. */
const yearsOf = (issues: readonly IssueLine[]): Choice[] =>
  [
    ...new Set(
      issues.flatMap(({ issuedAt }) => (issuedAt === null ? [] : [dayOf(new Date(issuedAt), GENEVA).slice(0, 4)])),
    ),
  ]
    .toSorted((one, other) => other.localeCompare(one))
    .map((year) => ({ value: year, label: year }));
