import { NativeSelect } from '@mantine/core';
import { parseLocalDate } from '@resolute/domain';
import type { IndicatorVersion } from '../../api/indicators';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';

interface VersionChoiceProps {
  /** The newest first. */
  readonly versions: readonly IndicatorVersion[];
  readonly shown: IndicatorVersion;
  readonly onChoose: (number: string) => void;
}

/** Which meaning of the indicator is shown, since when it holds, and whether values can be compared with those before. */
export function VersionChoice({ versions, shown, onChoose }: VersionChoiceProps) {
  const { say, day } = useWords();
  if (versions.length < 2) return null;
  const nameOf = ({ number, startsOn }: IndicatorVersion): string =>
    startsOn === null
      ? say('indicators.versionFirst', { number })
      : say('indicators.versionSince', { number, day: day(parseLocalDate(startsOn)) });
  const bridge = shown.bridge === null ? say('indicators.noBridge') : say('indicators.bridge', { why: shown.bridge });
  return (
    <Panel title={say('indicators.versions')}>
      <NativeSelect
        label={say('indicators.version')}
        value={String(shown.number)}
        onChange={({ currentTarget: { value } }) => onChoose(value)}
        data={versions.map((each) => ({ value: String(each.number), label: nameOf(each) }))}
      />
      {shown.startsOn !== null && <p>{bridge}</p>}
    </Panel>
  );
}
