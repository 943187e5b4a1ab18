import type { Report, TextPlace } from '../../api/reports';
import { useFilters } from '../../ui/table/use-filters';

interface TextAddress {
  readonly place: TextPlace;
  readonly show: (change: { readonly section?: string; readonly lang?: string }) => void;
}

/** Which text is open. The address can hold anything: what the report does not have is its first section, in the original. */
export function useTextAddress({
  id,
  sections,
  languages,
  originalLanguage,
}: Pick<Report, 'id' | 'sections' | 'languages' | 'originalLanguage'>): TextAddress {
  const [{ section, lang }, show] = useFilters(['section', 'lang']);
  return {
    place: {
      reportId: id,
      section: sections.find((each) => each === section) ?? sections[0] ?? '',
      language: languages.find((each) => each === lang) ?? originalLanguage,
    },
    show,
  };
}
