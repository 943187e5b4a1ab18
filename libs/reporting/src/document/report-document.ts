import type { Language } from '@resolute/domain';
import type { Block } from './block';

/** The head of a document for the Council, as its readers know it. */
export interface CouncilHead {
  readonly occasion: string;
  readonly placeAndDays: string;
  readonly date: string;
  readonly original: string;
  readonly source: string;
  readonly title: string;
  /** Summary, action required and references, each with what it is called. */
  readonly box: readonly { readonly head: string; readonly text: string }[];
}

/** One document in one language, word by word: a format that draws it decides nothing. */
export interface ReportDocument {
  readonly language: Language;
  readonly head: CouncilHead;
  readonly footer: string;
  /** With # for the page and ## for how many there are. */
  readonly pageOf: string;
  /** The words that mark sample data; absent for what is real. */
  readonly sample?: string;
  /** The date that the file itself bears, an ISO moment in UTC. */
  readonly createdAt: string;
  readonly sections: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
}
