import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { everyIndicatorQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
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
  const [typed, setTyped] = useState('');
  return (
    <OrderedChoice {...props} legend={say('definitions.firstHeadlines')} nameOf={nameOf}>
      <Select
        id={`${id}-more`}
        label={say('definitions.addIndicator')}
        data={indicators
          .filter(({ code }) => !value.includes(code))
          .map(({ code }) => ({ value: code, label: nameOf(code) }))}
        value={null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(code) => {
          if (code !== null) onChange([...value, code]);
          setTyped('');
        }}
        searchable
        nothingFoundMessage={absence}
        autoComplete="off"
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
