import { LONGEST_PROSE, type Translations } from '@resolute/domain';
import { Text } from '../fields/text';

const Words = (): PropertyDecorator => Text({ max: 300, optional: true });

/** A title in some of the official languages. */
export class TitleDto implements Translations {
  @Words()
  ar?: string;

  @Words()
  zh?: string;

  @Words()
  en?: string;

  @Words()
  fr?: string;

  @Words()
  ru?: string;

  @Words()
  es?: string;
}

const Sentences = (): PropertyDecorator => Text({ max: LONGEST_PROSE, multiline: true, optional: true });

/** Some sentences in some of the official languages. */
export class ProseDto implements Translations {
  @Sentences()
  ar?: string;

  @Sentences()
  zh?: string;

  @Sentences()
  en?: string;

  @Sentences()
  fr?: string;

  @Sentences()
  ru?: string;

  @Sentences()
  es?: string;
}
