import { LANGUAGES, type Language } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { type VersionFile, versionFileAddress, versionFilesQuery, versionsQuery } from '../../api/reviews';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import classes from './review.module.css';
import { useReviewDesk } from './review-desk';

const FORMATS = ['pdf-ua', 'pdf-a', 'docx', 'xlsx'] as const satisfies readonly VersionFile['format'][];

/** The documents of the version, by language. */
export function DocumentsPanel() {
  const { say } = useWords();
  const { version } = useReviewDesk();
  const { isUnderWay, whyNotAll } = useDrawing();
  const query = useQuery(versionFilesQuery(version.id, isUnderWay));
  return (
    <Loaded query={query} what={say('review.documents')}>
      {(files) =>
        files.length === 0 ? (
          <Empty title={say('review.noDocuments')} why={whyNotAll ?? say('review.noDocumentsWhy')} />
        ) : (
          <>
            {whyNotAll !== undefined && <p className={classes.meta}>{whyNotAll}</p>}
            <dl className={classes.documents}>
              {LANGUAGES.filter((language) => files.some((file) => file.language === language)).map((language) => (
                <InLanguage key={language} language={language} files={files} />
              ))}
            </dl>
          </>
        )
      }
    </Loaded>
  );
}

/** Whether documents are still to come, and why some are not there. */
function useDrawing() {
  const { say } = useWords();
  const { id, reportId, drawnAt } = useReviewDesk().version;
  const { data: versions = [] } = useQuery(versionsQuery(reportId));
  // The version itself is told once; whether it is being drawn changes.
  const now = versions.find((each) => each.id === id) ?? { drawnAt, isUnderWay: drawnAt === null };
  const missing = now.isUnderWay ? say('review.noDocumentsWhy') : say('review.drawingFailed');
  return { isUnderWay: now.isUnderWay, whyNotAll: now.drawnAt === null ? missing : undefined };
}

interface InLanguageProps {
  readonly language: Language;
  readonly files: readonly VersionFile[];
}

function InLanguage({ language, files }: InLanguageProps) {
  const { say } = useWords();
  const { version } = useReviewDesk();
  const name = LANGUAGE_NAMES[language];
  return (
    <div>
      <dt lang={language}>{name}</dt>
      {FORMATS.flatMap(
        (format) => files.find((file) => file.language === language && file.format === format) ?? [],
      ).map(({ format, pages }) => (
        <dd key={format}>
          <a
            href={versionFileAddress(version.id, { language, format })}
            download
            aria-label={say('runs.fileOf', { format: say(`runs.format-${format}`), language: name })}
          >
            {say(`runs.format-${format}`)}
          </a>{' '}
          {pages !== null && <span className={classes.meta}>{say('runs.pages', { count: pages })}</span>}
        </dd>
      ))}
    </div>
  );
}
