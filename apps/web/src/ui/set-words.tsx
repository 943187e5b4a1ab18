import { Anchor } from '@mantine/core';
import type { NarrativeRun } from '@resolute/domain';

/** Words as they are set: strong, emphasised, or leading to a place outside the product, which learns nothing of its visitor. */
export function SetWords({ run: { text, isStrong, isEmphasis, href } }: { readonly run: NarrativeRun }) {
  const words =
    href === undefined ? (
      text
    ) : (
      <Anchor inherit underline="always" href={href} target="_blank" rel="noopener noreferrer">
        {text}
      </Anchor>
    );
  const strong = isStrong ? <strong>{words}</strong> : words;
  return isEmphasis ? <em>{strong}</em> : strong;
}
