import type { Language } from '@resolute/domain';
import type { Block } from './block';

/** What something is called, and what it says. */
interface HeadedText {
  readonly head: string;
  readonly text: string;
}

/** The head of a document, as its readers know it. */
export interface DocumentHead {
  readonly occasion: string;
  readonly placeAndDays: string;
  /** The number with the letter of the language, as its readers look for it; absent from a draft. */
  readonly number?: string;
  readonly date: string;
  /** The item of the agenda under which it is taken; absent where that is not known. */
  readonly agendaItem?: string;
  readonly original: string;
  /** How the document stands; absent where there is nothing to say. */
  readonly status?: string;
  readonly source: string;
  readonly title: string;
  /** Lines of a form, such as those of a temporary document: study period, source, purpose; none for the Council. */
  readonly fields: readonly HeadedText[];
  /** Summary, action required and references, each with what it is called. */
  readonly box: readonly HeadedText[];
}

/** One document in one language, word by word: a format that draws it decides nothing. */
export interface ReportDocument {
  readonly language: Language;
  readonly head: DocumentHead;
  readonly footer: string;
  /** With # for the page and ## for how many there are. */
  readonly pageOf: string;
  /** The words that mark sample data; absent for what is real. */
  readonly sample?: string;
  /** The date that the file itself bears, an ISO moment in UTC. */
  readonly createdAt: string;
  readonly sections: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
}
