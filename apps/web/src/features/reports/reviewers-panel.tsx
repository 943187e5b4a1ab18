import type { Report } from '../../api/reports';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Tag } from '../../ui/tag';
import { REVIEWERS_ID } from './missing-list';
import classes from './reports.module.css';
import { ReviewersForm } from './reviewers-form';

interface ReviewersPanelProps {
  readonly report: Report;
  readonly mayEdit: boolean;
  readonly onDone: (sentence: string) => void;
}

/** Who is asked to review each version that is sent. */
export function ReviewersPanel({ report, mayEdit, onDone }: ReviewersPanelProps) {
  const { say } = useWords();
  const change = (
    <DrawerButton ask={say('reports.reviewersAsk')} title={say('reports.reviewersTitle')} onDone={onDone}>
      {(frame) => <ReviewersForm report={report} {...frame} />}
    </DrawerButton>
  );
  return (
    <div id={REVIEWERS_ID}>
      <Panel title={say('reports.reviewers')} actions={mayEdit && change}>
        {report.reviewers.length === 0 ? (
          <Empty
            title={say('reports.noReviewers')}
            why={mayEdit ? say('reports.noReviewersWhyPlanner') : say('reports.noReviewersWhy')}
          />
        ) : (
          <ul className={classes.people}>
            {report.reviewers.map(({ id, name, mayReview }) => (
              <li key={id}>
                <bdi>{name}</bdi> {!mayReview && <Tag tone="warning">{say('reports.mayNotReview')}</Tag>}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}
