import { Anchor } from '@mantine/core';
import { dayOf, GENEVA, isAsOf, lastMomentOf, mayChangeIndicators } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Indicator, type IndicatorVersion, indicatorQuery } from '../../api/indicators';
import type { PointInTime } from '../../api/results';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { Place } from '../../ui/place';
import { RisksOn } from '../../ui/risks/risks-on';
import { useSaidBefore } from '../../ui/said-before';
import { SampleTag } from '../../ui/sample-tag';
import { useFilters } from '../../ui/table/use-filters';
import { Tag } from '../../ui/tag';
import { isPast } from '../../ui/time/is-past';
import { LoadedAt } from '../../ui/time/loaded-at';
import { TimeBanner } from '../../ui/time/time-banner';
import { TimeControl } from '../../ui/time/time-control';
import { timeIn } from '../../ui/time/time-in';
import { titleText } from '../../ui/title-text';
import { Translated } from '../../ui/translated';
import classes from './indicators.module.css';
import { SheetPanels } from './sheet-panels';
import { shownVersion } from './shown-version';
import { StandingPanels } from './standing-panels';
import { VersionChoice } from './version-choice';

const NAMES = ['version', 'asOf', 'on'] as const;

/** One indicator: its method sheet as a page one can read, with its targets, what it measures and who reports it. */
export function IndicatorById({ id }: { readonly id: string }) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const [{ version: asked, asOf, on }, onChange] = useFilters(NAMES);
  const time = timeIn({ ...(asOf && { asOf }), ...(on && { on }) });
  const query = useQuery(indicatorQuery(id, time));
  const shown = query.data && shownOf(query.data, asked, time);
  const title = useTitle(shown);
  const said = useSaidBefore();
  return (
    <>
      {shown && <WayHere indicator={shown.indicator} />}
      <Page title={title} lead={shown && <Lead {...shown} />} actions={<TimeControl time={time} onChange={onChange} />}>
        {said !== undefined && <ChangeNotice change={{ sentence: said, turn: 1 }} />}
        <TimeBanner time={time} onChange={onChange} />
        <LoadedAt query={query} what={say('indicators.indicator')} time={time}>
          {({ versions }) =>
            shown && (
              <>
                <VersionChoice
                  versions={versions}
                  shown={shown.version}
                  onChoose={(number) => onChange({ version: number })}
                />
                <StandingPanels indicator={shown.indicator} version={shown.version} time={time} />
                {!isPast(time) && (
                  <RisksOn subject={{ indicator: shown.indicator.id }} warning={say('risks.warnForecast')} />
                )}
                <SheetPanels {...shown} mayChange={mayChangeIndicators(actor).allowed && !isPast(time)} />
              </>
            )
          }
        </LoadedAt>
      </Page>
    </>
  );
}

interface Shown {
  readonly indicator: Indicator;
  readonly version: IndicatorVersion;
}

/** The indicator with the version that is asked for, or with the one that holds on the day. */
function shownOf(indicator: Indicator, asked: string | undefined, { asOf, on }: PointInTime): Shown | undefined {
  const day = on ?? dayOf(isAsOf(asOf) ? lastMomentOf(asOf) : new Date(), GENEVA);
  const version = shownVersion(indicator.versions, asked, day);
  return version && { indicator, version };
}

function useTitle(shown: Shown | undefined): string {
  const { say, language } = useWords();
  if (!shown) return say('indicators.indicator');
  const { text: title } = titleText(shown.version.title, language);
  return say('results.pageTitle', { code: shown.indicator.code, title });
}

function WayHere({ indicator: { unit } }: { readonly indicator: Indicator }) {
  const { say } = useWords();
  return (
    <Place
      steps={[
        {
          key: 'all',
          link: <Anchor renderRoot={(props) => <Link {...props} to="/indicators" />}>{say('indicators.title')}</Anchor>,
        },
        {
          key: 'unit',
          link: (
            <Anchor renderRoot={(props) => <Link {...props} to="/indicators" search={{ unit: unit.id } as never} />}>
              <Translated words={unit.title} />
            </Anchor>
          ),
        },
      ]}
    />
  );
}

function Lead({ indicator: { isSample, retiredOn }, version: { definition } }: Shown) {
  const { say } = useWords();
  return (
    <span className={classes.inline}>
      {definition && (
        <span>
          <Translated words={definition} />
        </span>
      )}
      {retiredOn !== null && <Tag>{say('results.retired')}</Tag>}
      {isSample && <SampleTag />}
    </span>
  );
}
