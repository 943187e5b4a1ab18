import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { FindingPlace } from '../../api/alignment';
import { Translated } from '../../ui/translated';
import classes from './alignment.module.css';
import { wayTo } from './way-to';

/** What a finding is about, by its code and title, with the kind of a result; leads to its page. */
export const PlaceAnchor = ({ place }: { readonly place: FindingPlace }) => (
  <span>
    <Anchor inherit renderRoot={(props) => <Link {...props} {...wayTo(place)} />}>
      <bdi className={classes.code}>{place.code}</bdi> <Translated words={place.title} />
    </Anchor>{' '}
    {place.resultKind && (
      <span className={classes.kind}>
        <Translated words={place.resultKind} />
      </span>
    )}
  </span>
);
