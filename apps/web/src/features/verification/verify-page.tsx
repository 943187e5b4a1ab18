import { useWords } from '../../text/words';
import { FilePlace } from '../../ui/file-place';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { AnswerPanels } from './answer-panels';
import { QuestionState } from './question-state';
import { MOST_MEGABYTES, useVerification } from './use-verification';
import classes from './verification.module.css';

/** Tells anybody who has a file whether it was issued here, and is still what was issued. */
export function VerifyPage() {
  const { say } = useWords();
  const { question, ask } = useVerification();
  return (
    <Page title={say('verify.title')} lead={say('verify.lead')}>
      <Panel title={say('verify.file')}>
        <div className={classes.file}>
          <FilePlace
            label={say('verify.file')}
            action={say(question ? 'verify.chooseAnother' : 'verify.choose')}
            isPrimary={!question}
            drop={say('verify.drop')}
            hints={[say('verify.limits', { megabytes: MOST_MEGABYTES }), say('verify.notKept')]}
            onFile={(file) => void ask(file)}
          />
          <QuestionState question={question} onRetry={(file) => void ask(file)} />
        </div>
      </Panel>
      {question?.answer && <AnswerPanels answer={question.answer} />}
      <Panel title={say('verify.aboutSeal')}>
        <div className={classes.about}>
          <p>{say('verify.aboutManifest')}</p>
          <p>{say('verify.aboutAudit')}</p>
          <p>{say('verify.aboutCertificate')}</p>
        </div>
      </Panel>
    </Page>
  );
}
