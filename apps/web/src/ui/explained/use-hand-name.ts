import { useWords } from '../../text/words';

interface Named {
  readonly name: string;
}

/** Who took a step, with the person in whose place: "Sami Sato for Noor Nasser". */
export function useHandName(): (person: Named, inPlaceOf: Named | null | undefined) => string {
  const { say } = useWords();
  return ({ name }, inPlaceOf) =>
    inPlaceOf ? say('ratings.handFor', { substitute: name, absent: inPlaceOf.name }) : name;
}
