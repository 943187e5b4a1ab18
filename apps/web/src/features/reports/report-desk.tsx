import { mayEditReports, parseLocalDate } from '@resolute/domain';
import { useState } from 'react';
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

/** What stands between the report and its reviewers, and how fresh its figures are. */
function Lead({ report: { id, missing, versions, cutOff, isSample } }: { readonly report: Report }) {
  const { say, day, moment } = useWords();
  const [latest] = versions;
  const finding = (): string => {
    if (missing.length > 0) return say('reports.findingMissing', { count: missing.length });
    if (!latest) return say('reports.findingReady');
    return say('reports.findingSent', { version: latest.number, day: day(parseLocalDate(latest.reviewDueOn)) });
  };
  return (
    <>
      {finding()} {say('reports.figuresAsOf', { at: moment(cutOff) })} {isSample && <SampleTag />}{' '}
      <CompareAnchor reportId={id}>{say('reports.compare')}</CompareAnchor>
    </>
  );
}
