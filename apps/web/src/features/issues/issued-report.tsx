import { Anchor, Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type Issue, type IssueDoor, issuedFileAddress, readingQuery } from '../../api/issues';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { IssuedFiles } from '../../ui/issues/issued-files';
import { Panel } from '../../ui/panel';
import { Loaded } from '../../ui/states/loaded';
import classes from './issues.module.css';
import { LanguageSwitch } from './language-switch';
import { ReadingView } from './reading-view';
import { SealPanel } from './seal-panel';
import { TransmissionsPanel, TransmitPanel } from './transmissions-panel';
import { useReadingLanguage } from './use-reading-language';

interface IssuedReportProps {
  readonly door: IssueDoor;
  readonly issue: Issue;
  readonly onDone: (sentence: string) => void;
}

/** What an issued report says, in the language of its reader where it is sealed in it; its documents and seals beside it. */
export function IssuedReport({ door, issue, onDone }: IssuedReportProps) {
  const { say } = useWords();
  const [language, choose] = useReadingLanguage(issue);
  const query = useQuery(readingQuery(door, issue.id, language));
  return (
    <>
      <div className={classes.bar}>
        <LanguageSwitch languages={issue.languages} value={language} onChange={choose} />
        <div className={classes.ways}>
          <MainDocument door={door} issue={issue} language={language} />
          <ShortWays issue={issue} />
        </div>
      </div>
      <div className={classes.desk}>
        <div className={classes.paper}>
          <Loaded query={query} what={say('issues.reading')}>
            {(reading) => <ReadingView reading={reading} />}
          </Loaded>
        </div>
        <div className={classes.aside}>
          <div id={DOCUMENTS_ID}>
            <Panel title={say('issues.documents')} note={say('issues.documentsNote')}>
              <IssuedFiles door={door} issue={issue} />
            </Panel>
          </div>
          <div id={SEAL_ID}>
            <SealPanel door={door} issue={issue} />
          </div>
          {door === 'issues' ? <TransmitPanel issue={issue} onDone={onDone} /> : <TransmissionsPanel issue={issue} />}
        </div>
      </div>
    </>
  );
}

const DOCUMENTS_ID = 'documents';
const SEAL_ID = 'seal';

/** To what stands below the whole report on a phone. */
function ShortWays({ issue: { seals } }: Pick<IssuedReportProps, 'issue'>) {
  const { say, moment } = useWords();
  const [seal] = seals;
  return (
    <p className={classes.shortWays}>
      <Anchor inherit href={`#${DOCUMENTS_ID}`}>
        {say('issues.otherFormats')}
      </Anchor>
      {seal && (
        <Anchor inherit href={`#${SEAL_ID}`}>
          {say('issues.sealedOn', { at: moment(seal.sealedAt) })}
        </Anchor>
      )}
    </p>
  );
}

/** The document to read on paper, in the language that is read on the screen. */
function MainDocument({
  door,
  issue,
  language,
}: Omit<IssuedReportProps, 'onDone'> & Pick<Issue['documents'][number], 'language'>) {
  const { say } = useWords();
  const document = issue.documents.find((each) => each.language === language);
  const file = document?.files.find(({ format }) => format === 'pdf-ua');
  if (!file) return null;
  const address = issuedFileAddress(door, issue.id, { language, format: file.format });
  return (
    <Button
      component="a"
      href={address}
      download
      variant="filled"
      leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
    >
      {say('issues.mainDocument', { language: LANGUAGE_NAMES[language] })}
    </Button>
  );
}
