import { Anchor } from '@mantine/core';
import { LANGUAGES, type Language } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Run, type RunFile, runFileAddress, runFilesQuery } from '../../api/runs';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import { useFileSize } from '../../ui/use-file-size';
import classes from './runs.module.css';

const FORMATS = ['pdf-ua', 'pdf-a', 'docx', 'xlsx'] as const satisfies readonly RunFile['format'][];

interface InLanguage {
  readonly language: Language;
  readonly files: readonly RunFile[];
}

/** What was drawn, by language and format; each is fetched by its name. */
export function RunFilesPanel({ run }: { readonly run: Run }) {
  const { say } = useWords();
  const query = useQuery(runFilesQuery(run.id, run.progress.drawn));
  return (
    <Panel
      title={say('runs.files')}
      note={say('runs.filesNote')}
      actions={run.reportId !== null && <ToReport reportId={run.reportId} />}
      flush
    >
      <Loaded query={query} what={say('runs.files')}>
        {(files) =>
          files.length === 0 ? (
            <Empty title={say('runs.filesNone')} why={say('runs.filesNoneWhy')} />
          ) : (
            <FilesTable runId={run.id} files={files} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function ToReport({ reportId }: { readonly reportId: string }) {
  const { say } = useWords();
  return (
    <Anchor renderRoot={(props) => <Link {...props} to="/reports/$reportId" params={{ reportId }} />}>
      {say('runs.toReport')}
    </Anchor>
  );
}

function FilesTable({ runId, files }: { readonly runId: string; readonly files: readonly RunFile[] }) {
  const { say } = useWords();
  const rows = LANGUAGES.map((language) => ({
    language,
    files: files.filter((file) => file.language === language),
  })).filter((row) => row.files.length > 0);
  const drawn = FORMATS.filter((format) => files.some((file) => file.format === format));
  const columns: readonly [Column<InLanguage>, ...Column<InLanguage>[]] = [
    {
      key: 'language',
      head: say('runs.language'),
      cell: ({ language }) => <bdi lang={language}>{LANGUAGE_NAMES[language]}</bdi>,
    },
    ...drawn.map((format) => ({
      key: format,
      head: say(`runs.format-${format}`),
      cell: (row: InLanguage) => {
        const file = row.files.find((each) => each.format === format);
        return file ? <FileLink runId={runId} file={file} /> : '–';
      },
    })),
  ];
  return <DataTable caption={say('runs.files')} columns={columns} rows={rows} keyOf={({ language }) => language} />;
}

function FileLink({ runId, file }: { readonly runId: string; readonly file: RunFile }) {
  const { say } = useWords();
  const size = useFileSize();
  const { format, language, pages } = file;
  const sizeText = size(file.size);
  return (
    <>
      <Anchor
        href={runFileAddress(runId, file)}
        download
        aria-label={say('runs.fileOf', { format: say(`runs.format-${format}`), language: LANGUAGE_NAMES[language] })}
      >
        {say('runs.download')}
      </Anchor>
      <span className={classes.quiet}>
        {pages === null
          ? sizeText
          : say('runs.fileAbout', { pages: say('runs.pages', { count: pages }), size: sizeText })}
      </span>
    </>
  );
}
