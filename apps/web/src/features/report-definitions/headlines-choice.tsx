import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { everyIndicatorQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import { OneMoreSelect } from '../../ui/one-more-select';
import { titleText } from '../../ui/title-text';
import { OrderedChoice } from './ordered-choice';

interface HeadlinesChoiceProps {
  readonly id: string;
  readonly hint: string;
  readonly error?: ReactNode;
  /** Codes of indicators. */
  readonly value: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

/** The indicators that are told of first, in this order. */
export function HeadlinesChoice(props: HeadlinesChoiceProps) {
  const { id, value, onChange } = props;
  const { say } = useWords();
  const { indicators, nameOf, absence } = useIndicators();
  return (
    <OrderedChoice {...props} legend={say('definitions.firstHeadlines')} nameOf={nameOf}>
      <OneMoreSelect
        id={`${id}-more`}
        label={say('definitions.addIndicator')}
        choices={indicators
          .filter(({ code }) => !value.includes(code))
          .map(({ code }) => ({ value: code, label: nameOf(code) }))}
        absence={absence}
        onChoose={(code) => onChange([...value, code])}
      />
    </OrderedChoice>
  );
}

/** Indicators by code and title, and why there is none in the list. */
function useIndicators() {
  const { say, language } = useWords();
  const { data: indicators = [], isPending, error } = useQuery(everyIndicatorQuery);
  const nameOf = (code: string): string => {
    const found = indicators.find((each) => each.code === code);
    return found ? say('definitions.indicatorChoice', { code, title: titleText(found.title, language).text }) : code;
  };
  const none = isPending ? say('states.searching') : say('definitions.noIndicator');
  return { indicators, nameOf, absence: error ? say('states.noAnswer') : none };
}
