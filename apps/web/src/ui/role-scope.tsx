import type { components } from '../api/schema';
import { useWords } from '../text/words';
import { titleText } from './title-text';

interface RoleScopeProps {
  /** Null stands for the whole Sector. */
  readonly unit: components['schemas']['UnitNameResponse'] | null;
}

/** Where a role is held: the whole Sector, or a unit by its title and code. */
export function RoleScope({ unit }: RoleScopeProps) {
  const { say } = useWords();
  return unit ? <UnitName unit={unit} /> : say('grants.sector');
}

/** A unit by its code and its title, which says so when it is not in the reader's language. */
export function UnitName({ unit }: { readonly unit: components['schemas']['UnitNameResponse'] }) {
  const { language } = useWords();
  const title = titleText(unit.title, language);
  return (
    <>
      <bdi>{unit.code}</bdi> <bdi {...(title.language !== language && { lang: title.language })}>{title.text}</bdi>
    </>
  );
}
