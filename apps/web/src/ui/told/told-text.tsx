import type { Told } from './told';

/** Words of the document; those in another language than the rest of it are marked so. */
export const ToldText = ({ told: { text, language } }: { readonly told: Told }) =>
  language === undefined ? (
    text
  ) : (
    <bdi lang={language} dir="auto">
      {text}
    </bdi>
  );
