import { Anchor } from '@mantine/core';
import type { Translations } from '@resolute/domain';
import { Link } from '@tanstack/react-router';
import { Translated } from '../translated';
import classes from './risk-marks.module.css';
import type { RiskPartName } from './risk-part';

interface RiskAnchorProps {
  readonly risk: { readonly id: string; readonly code: string; readonly title: Translations };
  /** The part of its page that is meant; the beginning if none is. */
  readonly part?: RiskPartName;
}

/** The way to the page of a risk, by its code and title. */
export const RiskAnchor = ({ risk: { id, code, title }, part }: RiskAnchorProps) => (
  <Anchor
    inherit
    renderRoot={(props) => (
      <Link {...props} to="/risks/$riskId" params={{ riskId: id }} {...(part !== undefined && { hash: part })} />
    )}
  >
    <bdi className={classes.code}>{code}</bdi> <Translated words={title} />
  </Anchor>
);
