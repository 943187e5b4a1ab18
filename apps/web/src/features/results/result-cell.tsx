import type { ResultName } from '../../api/results';
import { ResultAnchor } from '../../ui/result-anchor';
import { SampleTag } from '../../ui/sample-tag';
import { Translated } from '../../ui/translated';
import classes from './results.module.css';

/** Another result in a row: code and title, and below them its kind and its plan. */
export function ResultCell({ result, isSample = false }: { readonly result: ResultName; readonly isSample?: boolean }) {
  return (
    <>
      <ResultAnchor result={result} />
      <span className={classes.below}>
        <Translated words={result.kind.title} /> · <bdi>{result.framework.code}</bdi> {isSample && <SampleTag />}
      </span>
    </>
  );
}
