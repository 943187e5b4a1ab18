import { Anchor, Button } from '@mantine/core';
import { LANGUAGES, mayEditReports } from '@resolute/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type ReportVersion, reportChanged, retryVersion } from '../../api/reports';
import { type VersionFile, versionFileAddress, versionFilesQuery } from '../../api/reviews';
import { useSignedIn } from '../../api/signed-in';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import { RetryButton } from '../../ui/retry-button';
import { Loaded } from '../../ui/states/loaded';
import { Tag } from '../../ui/tag';
import classes from './reports.module.css';

/** The documents of a version: drawn, on their way, or why not. They are fetched once somebody asks for them. */
export function VersionFiles({ version }: { readonly version: ReportVersion }) {
  const { say } = useWords();
  const announce = useAnnounce();
  const box = useRef<HTMLDivElement>(null);
  const onRetried = (): void => {
    announce(say('reports.retried', { version: version.number }));
    // The button goes once it is known that a job is at work again.
    box.current?.focus();
  };
  return (
    <div ref={box} tabIndex={-1}>
      <Standing version={version} onRetried={onRetried} />
    </div>
  );
}

interface StandingProps {
  readonly version: ReportVersion;
  readonly onRetried: () => void;
}

function Standing({ version, onRetried }: StandingProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { number, drawnAt, isUnderWay } = version;
  if (drawnAt === null && !isUnderWay) return <GivenUp version={version} onRetried={onRetried} />;
  if (drawnAt === null) return <Tag tone="info">{say('reports.drawing')}</Tag>;
  return (
    <>
      <Button
        aria-expanded={isOpen}
        aria-label={say('reports.documentsOf', { version: number })}
        onClick={() => setOpen(!isOpen)}
      >
        {say('reports.showDocuments')}
      </Button>
      {isOpen && <Files versionId={version.id} />}
    </>
  );
}

/** The planning office has it drawn once more. */
function GivenUp({ version: { id, number, reportId }, onRetried }: StandingProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const queries = useQueryClient();
  return (
    <>
      <Tag tone="warning">{say('reports.drawingFailed')}</Tag>
      {mayEditReports(actor).allowed && (
        <RetryButton
          label={say('reports.retryVersion', { version: number })}
          retry={() => retryVersion(id)}
          onDone={onRetried}
          onSettled={() => reportChanged(queries, reportId)}
        />
      )}
    </>
  );
}

function Files({ versionId }: { readonly versionId: string }) {
  const { say } = useWords();
  const query = useQuery(versionFilesQuery(versionId, false));
  return (
    <Loaded query={query} what={say('reports.documents')}>
      {(files) => (
        <ul className={classes.files}>
          {LANGUAGES.filter((language) => files.some((file) => file.language === language)).map((language) => (
            <li key={language}>
              <bdi lang={language}>{LANGUAGE_NAMES[language]}</bdi>
              {files
                .filter((file) => file.language === language)
                .map((file) => (
                  <FileLink key={file.format} versionId={versionId} file={file} />
                ))}
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function FileLink({ versionId, file }: { readonly versionId: string; readonly file: VersionFile }) {
  const { say } = useWords();
  const format = say(`runs.format-${file.format}`);
  return (
    <Anchor
      href={versionFileAddress(versionId, file)}
      download
      aria-label={say('runs.fileOf', { format, language: LANGUAGE_NAMES[file.language] })}
    >
      {format}
    </Anchor>
  );
}
