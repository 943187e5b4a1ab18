import { Anchor, Button } from '@mantine/core';
import { LANGUAGES } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportVersion } from '../../api/reports';
import { type VersionFile, versionFileAddress, versionFilesQuery } from '../../api/reviews';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Loaded } from '../../ui/states/loaded';
import { Tag } from '../../ui/tag';
import classes from './reports.module.css';

/** The documents of a version: drawn, on their way, or why not. They are fetched once somebody asks for them. */
export function VersionFiles({ version }: { readonly version: ReportVersion }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { number, drawnAt, isUnderWay } = version;
  if (drawnAt === null && !isUnderWay) return <Tag tone="warning">{say('reports.drawingFailed')}</Tag>;
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

function Files({ versionId }: { readonly versionId: string }) {
  const { say } = useWords();
  const query = useQuery(versionFilesQuery(versionId, true));
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
