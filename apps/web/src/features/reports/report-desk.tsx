import { mayEditReports, parseLocalDate } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type IssueLine, issuesOfReportQuery } from '../../api/issues';
import type { Report } from '../../api/reports';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { CompareAnchor } from '../../ui/compare-anchor';
import { DrawerButton } from '../../ui/drawer-button';
import { Page } from '../../ui/page';
import { SampleTag } from '../../ui/sample-tag';
import { IssuePanel } from './issue-panel';
import { ReviewersPanel } from './reviewers-panel';
import { NOTHING_TYPED, SendForm } from './send-form';
import { UnsavedElsewhere } from './unsaved-elsewhere';
import { useReportNames } from './use-report-names';
import { useTextAutosave } from './use-text-autosave';
import { VersionsPanel } from './versions-panel';
import { WritingDesk } from './writing-desk';

/** The report with all that can be done on it. Who only reads it finds the same without what writes. */
export function ReportDesk({ report }: { readonly report: Report }) {
  const { say } = useWords();
  const mayEdit = mayEditReports(useSignedIn().actor).allowed;
  const names = useReportNames();
  const autosave = useTextAutosave(report.id);
  const [change, onDone] = useChange();
  const [typed, onTyped] = useState(NOTHING_TYPED);
  const next = (report.versions[0]?.number ?? 0) + 1;
  const send = (
    <DrawerButton
      ask={say('reports.sendAsk')}
      title={say('reports.sendTitle', { version: next })}
      isPrimary
      onDone={onDone}
    >
      {(frame) => <SendForm report={report} saving={autosave} typed={typed} onTyped={onTyped} {...frame} />}
    </DrawerButton>
  );
  return (
    <Page
      title={say('reports.pageTitle', names(report))}
      lead={<Lead report={report} />}
      actions={mayEdit ? send : undefined}
    >
      <ChangeNotice change={change} />
      {mayEdit && <UnsavedElsewhere report={report} saving={autosave} />}
      <WritingDesk report={report} saving={autosave} mayEdit={mayEdit} />
      <IssuePanel report={report} onDone={onDone} />
      <VersionsPanel report={report} />
      <ReviewersPanel report={report} mayEdit={mayEdit} onDone={onDone} />
    </Page>
  );
}

/** How far the report is on its way to its readers, and how fresh its figures are. */
function Lead({ report }: { readonly report: Report }) {
  const { say, moment } = useWords();
  const finding = useFinding(report);
  const { id, cutOff, isSample } = report;
  return (
    <>
      {finding} {say('reports.figuresAsOf', { at: moment(cutOff) })} {isSample && <SampleTag />}{' '}
      <CompareAnchor reportId={id}>{say('reports.compare')}</CompareAnchor>
    </>
  );
}

function useFinding({ id, missing, versions }: Report): string {
  const { say, day } = useWords();
  const { data: issues = [] } = useQuery(issuesOfReportQuery(id));
  const [latest] = versions;
  const told = latest && wayOf(issues, latest.sentAt);
  if (told) {
    const { documentNumber: number, documentDay } = told.issue;
    return say(told.key, { number, day: day(parseLocalDate(documentDay)) });
  }
  if (missing.length > 0) return say('reports.findingMissing', { count: missing.length });
  if (!latest) return say('reports.findingReady');
  return say('reports.findingSent', { version: latest.number, day: day(parseLocalDate(latest.reviewDueOn)) });
}

const WAYS = {
  prepared: 'issues.next-prepared',
  approved: 'issues.next-approved',
  issued: 'reports.findingIssued',
} as const;

/** The issue of the latest version, as far as it is; what was issued before that was sent to review is of another one. */
function wayOf(issues: readonly IssueLine[], sentAt: string) {
  for (const state of ['prepared', 'approved', 'issued'] as const) {
    const issue = issues.find((each) => each.state === state && (each.issuedAt === null || each.issuedAt >= sentAt));
    if (issue) return { issue, key: WAYS[state] };
  }
  return undefined;
}
