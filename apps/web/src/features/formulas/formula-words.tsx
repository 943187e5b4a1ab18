import { placed } from '../../ui/placed';
import { FormulaAnchor } from './formula-anchor';
import type { Inline } from './inline';

/** A line of a page with its marks: strong and emphasized words, code, and links to other pages. */
export function FormulaWords({ words }: { readonly words: readonly Inline[] }) {
  return placed(words).map(({ thing, key }) => <Part key={key} part={thing} />);
}

function Part({ part }: { readonly part: Inline }) {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'code') return <code>{part.text}</code>;
  const words = <FormulaWords words={part.parts} />;
  if (part.kind === 'link') return <FormulaAnchor to={part.to}>{words}</FormulaAnchor>;
  return part.kind === 'strong' ? <strong>{words}</strong> : <em>{words}</em>;
}
