import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Indicator, type IndicatorVersion, indicatorQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Place } from '../../ui/place';
import { Loaded } from '../../ui/states/loaded';
import { useFilters } from '../../ui/table/use-filters';
import { titleText } from '../../ui/title-text';

interface LoadedSheetProps {
  readonly title: (code: string) => string;
  readonly lead: string;
  readonly children: (indicator: Indicator, version: IndicatorVersion) => ReactNode;
}

/** A page about one version of the indicator that the address names, the newest unless it says another. */
export function LoadedSheet({ title, lead, children }: LoadedSheetProps) {
  const { say, language } = useWords();
  const { indicatorId = '' } = useParams({ strict: false }) as { indicatorId?: string };
  const [{ version: asked }] = useFilters(['version']);
  const query = useQuery(indicatorQuery(indicatorId));
  const indicator = query.data;
  const version =
    indicator && (indicator.versions.find(({ number }) => String(number) === asked) ?? indicator.versions[0]);
  return (
    <>
      {indicator && version && (
        <Place
          steps={[
            {
              key: 'all',
              link: (
                <Anchor renderRoot={(props) => <Link {...props} to="/indicators" />}>{say('frame.indicators')}</Anchor>
              ),
            },
            {
              key: 'one',
              link: (
                <Anchor
                  renderRoot={(props) => <Link {...props} to="/indicators/$indicatorId" params={{ indicatorId }} />}
                >
                  <bdi>{indicator.code}</bdi> <bdi>{titleText(version.title, language).text}</bdi>
                </Anchor>
              ),
            },
          ]}
        />
      )}
      <Page title={indicator ? title(indicator.code) : say('indicators.indicator')} lead={lead}>
        <Loaded query={query} what={say('indicators.indicator')}>
          {(loaded) => version && children(loaded, version)}
        </Loaded>
      </Page>
    </>
  );
}
