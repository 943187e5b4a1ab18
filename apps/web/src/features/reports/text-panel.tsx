import type { Report, TextPlace } from '../../api/reports';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { NarrativeView } from '../../ui/narrative-view';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { useSectionName } from '../../ui/use-section-name';
import { OriginalBeside } from './original-beside';
import { standingOf } from './standing-counts';
import { StandingTag } from './standing-tag';
import { TextAnchor } from './text-anchor';
import { TextDesk } from './text-desk';
import { type LoadedText, useText } from './use-text';
import type { TextSaves } from './use-text-autosave';

interface TextPanelProps {
  readonly report: Report;
  readonly place: TextPlace;
  readonly saving: TextSaves;
  readonly mayEdit: boolean;
}

/** What the open section says in the open language: to be written, or to be read by who only reads. */
export function TextPanel({ report, place, saving, mayEdit }: TextPanelProps) {
  const sectionName = useSectionName();
  const { key, isOriginal, loaded, error, refetch } = useText(report, place);
  return (
    <Panel
      title={sectionName(place.section)}
      note={<bdi lang={place.language}>{LANGUAGE_NAMES[place.language]}</bdi>}
      actions={<StandingTag standing={standingOf(report.texts, place.section, place.language)} />}
    >
      <Loaded key={key} query={{ data: loaded, error, refetch: refetch as never }} what={sectionName(place.section)}>
        {({ text, original }) => (
          <>
            {original && <OriginalBeside original={original} text={text} />}
            {mayEdit ? (
              <Writing report={report} place={place} saving={saving} text={text} original={original} />
            ) : (
              <Reading text={text} isOriginal={isOriginal} />
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

interface WritingProps extends Omit<TextPanelProps, 'mayEdit'>, LoadedText {}

/** The editor; a translation is not begun before there is something to translate. */
function Writing({ report, place, saving, text, original }: WritingProps) {
  const { say } = useWords();
  const isTranslation = place.language !== report.originalLanguage;
  const hasOriginal = standingOf(report.texts, place.section, report.originalLanguage) !== 'missing';
  if (text || hasOriginal || !isTranslation)
    return <TextDesk place={place} text={text} originalVersion={original?.version ?? null} saving={saving} />;
  return (
    <Empty
      title={say('reports.noOriginal')}
      why={say('reports.noOriginalWhy')}
      action={
        <TextAnchor place={{ ...place, language: report.originalLanguage }}>{say('reports.toOriginal')}</TextAnchor>
      }
    />
  );
}

interface ReadingProps extends Pick<LoadedText, 'text'> {
  readonly isOriginal: boolean;
}

function Reading({ text, isOriginal }: ReadingProps) {
  const { say } = useWords();
  if (text && text.body.length > 0) return <NarrativeView body={text.body} language={text.language} />;
  return (
    <Empty
      title={say('reports.noText')}
      why={isOriginal ? say('reports.noTextWhy') : say('reports.noTranslationWhy')}
    />
  );
}
