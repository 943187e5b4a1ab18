import { Anchor } from '@mantine/core';
import { mayChangeIndicators, parseLocalDate } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { dimensionQuery } from '../../api/indicators';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { DrawerButton } from '../../ui/drawer-button';
import { Page } from '../../ui/page';
import { Place } from '../../ui/place';
import { SampleTag } from '../../ui/sample-tag';
import { Loaded } from '../../ui/states/loaded';
import { Tag } from '../../ui/tag';
import { titleText } from '../../ui/title-text';
import { CategoriesPanel } from './categories-panel';
import { RenameForm } from './rename-form';
import { RetireDimension } from './retire-dimension';

/** One way to break values down, with its categories. */
export function DimensionPage() {
  const { say, language, day } = useWords();
  const { dimensionId = '' } = useParams({ strict: false }) as { dimensionId?: string };
  const mayChange = mayChangeIndicators(useSignedIn().actor).allowed;
  const query = useQuery(dimensionQuery(dimensionId));
  const [change, onDone] = useChange();
  const dimension = query.data;
  const rename = dimension && (
    <DrawerButton
      ask={say('dimensions.renameAsk')}
      title={say('dimensions.renameTitle', { code: dimension.code })}
      onDone={onDone}
    >
      {(frame) => <RenameForm dimension={dimension} {...frame} />}
    </DrawerButton>
  );
  const acts = dimension && (
    <>
      {rename}
      {!dimension.retiredOn && <RetireDimension dimension={dimension} onDone={onDone} />}
    </>
  );
  const toAll = <Anchor renderRoot={(props) => <Link {...props} to="/dimensions" />}>{say('frame.dimensions')}</Anchor>;
  return (
    <>
      <Place steps={[{ key: 'all', link: toAll }]} />
      <Page
        title={dimension ? titleText(dimension.title, language).text : say('dimensions.dimension')}
        lead={
          dimension && (
            <>
              {say('dimensions.codeIs', { code: dimension.code })} {dimension.isSample && <SampleTag />}{' '}
              {dimension.retiredOn && (
                <Tag tone="warning">
                  {say('dimensions.retiredSince', { day: day(parseLocalDate(dimension.retiredOn)) })}
                </Tag>
              )}
            </>
          )
        }
        actions={mayChange ? acts : undefined}
      >
        <ChangeNotice change={change} />
        <Loaded query={query} what={say('dimensions.dimension')}>
          {(loaded) => <CategoriesPanel dimension={loaded} mayChange={mayChange} onDone={onDone} />}
        </Loaded>
      </Page>
    </>
  );
}
