import { Anchor } from '@mantine/core';
import { LANGUAGES, numberInLanguage } from '@resolute/domain';
import { type Issue, type IssueDoor, type IssuedDocument, type IssuedFile, issuedFileAddress } from '../../api/issues';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Tag } from '../tag';
import { useFileSize } from '../use-file-size';
import classes from './issues.module.css';

const FORMATS = ['pdf-ua', 'pdf-a', 'docx', 'xlsx', 'json'] as const satisfies readonly IssuedFile['format'][];

interface IssuedFilesProps {
  readonly door: IssueDoor;
  readonly issue: Pick<Issue, 'id' | 'documentNumber' | 'documents' | 'originalLanguage'>;
}

/** The sealed documents by language, the original first, each in its formats with its size. */
export function IssuedFiles({ door, issue }: IssuedFilesProps) {
  const { documents, originalLanguage } = issue;
  const order = [originalLanguage, ...LANGUAGES.filter((language) => language !== originalLanguage)];
  const sealed = order.flatMap((language) =>
    documents.filter((document) => document.language === language && document.seal !== null),
  );
  return (
    <ul className={classes.documents}>
      {sealed.map((document) => (
        <li key={document.language}>
          <DocumentHead issue={issue} document={document} />
          <ul className={classes.files}>
            {FORMATS.flatMap((format) => document.files.find((file) => file.format === format) ?? []).map((file) => (
              <li key={file.format}>
                <FileAnchor door={door} id={issue.id} document={document} file={file} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function DocumentHead({
  issue,
  document: { language, saysUntranslated },
}: Pick<IssuedFilesProps, 'issue'> & { readonly document: IssuedDocument }) {
  const { say } = useWords();
  return (
    <p className={classes.documentHead}>
      <strong>
        <bdi lang={language}>{LANGUAGE_NAMES[language]}</bdi>
      </strong>
      <bdi dir="ltr">{numberInLanguage(issue.documentNumber, language)}</bdi>
      {language === issue.originalLanguage && <Tag>{say('issues.original')}</Tag>}
      {saysUntranslated && <Tag tone="warning">{say('issues.partsUntranslated')}</Tag>}
    </p>
  );
}

interface FileAnchorProps extends Pick<IssuedFilesProps, 'door'> {
  readonly id: string;
  readonly document: Pick<IssuedDocument, 'language'>;
  readonly file: IssuedFile;
}

/** A file to be saved, with its pages and its size. */
export function FileAnchor({ door, id, document: { language }, file: { format, size, pages } }: FileAnchorProps) {
  const { say } = useWords();
  const sizeOf = useFileSize();
  const name = say(`issues.format-${format}`);
  const about =
    pages === null
      ? sizeOf(size)
      : say('runs.fileAbout', { pages: say('runs.pages', { count: pages }), size: sizeOf(size) });
  return (
    <>
      <Anchor
        href={issuedFileAddress(door, id, { language, format })}
        download
        aria-label={say('issues.fileOf', { format: name, language: LANGUAGE_NAMES[language], about })}
      >
        {name}
      </Anchor>{' '}
      <span aria-hidden className={classes.quiet}>
        {about}
      </span>
    </>
  );
}
