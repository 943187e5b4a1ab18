import { Fragment } from 'react';

/** Several units by their codes, each of which keeps its own direction. */
export const UnitCodes = ({ units }: { readonly units: readonly { readonly id: string; readonly code: string }[] }) =>
  units.map(({ id, code }) => (
    <Fragment key={id}>
      <bdi>{code}</bdi>{' '}
    </Fragment>
  ));
