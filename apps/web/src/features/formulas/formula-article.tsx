import { useMemo } from 'react';
import { placed } from '../../ui/placed';
import { type Block, blocksOf } from './blocks';
import { FormulaWords } from './formula-words';
import classes from './formulas.module.css';

/** A published page as it was written: in English, from left to right, whatever the page around it reads. */
export function FormulaArticle({ text }: { readonly text: string }) {
  const blocks = useMemo(() => blocksOf(text), [text]);
  return (
    <article lang="en" dir="ltr" className={classes.article}>
      {placed(blocks).map(({ thing, key }) => (
        <BlockOf key={key} block={thing} />
      ))}
    </article>
  );
}

function BlockOf({ block }: { readonly block: Block }) {
  if (block.kind === 'drawing')
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls a wide drawing by the keyboard
      <pre tabIndex={0}>{block.text}</pre>
    );
  if (block.kind === 'table') return <TableOf table={block} />;
  if (block.kind === 'list') return <ListOf list={block} />;
  const words = <FormulaWords words={block.words} />;
  if (block.kind === 'paragraph') return <p>{words}</p>;
  // The page around it has the only h1.
  return block.level === 1 ? <h2>{words}</h2> : <h3>{words}</h3>;
}

function ListOf({ list: { isOrdered, items } }: { readonly list: Extract<Block, { kind: 'list' }> }) {
  const Kind = isOrdered ? 'ol' : 'ul';
  return (
    <Kind>
      {placed(items).map(({ thing, key }) => (
        <li key={key}>
          <FormulaWords words={thing} />
        </li>
      ))}
    </Kind>
  );
}

function TableOf({ table: { head, rows } }: { readonly table: Extract<Block, { kind: 'table' }> }) {
  return (
    <table>
      <thead>
        <tr>
          {placed(head).map(({ thing, key }) => (
            <th key={key} scope="col">
              <FormulaWords words={thing} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placed(rows).map(({ thing: row, key: line }) => (
          <tr key={line}>
            {placed(row).map(({ thing, key }) => (
              <td key={key}>
                <FormulaWords words={thing} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
