import { directionOf, numberInLanguage } from '@resolute/domain';
import type { IssuedReading } from '../../api/issues';
import { placed } from '../../ui/placed';
import { ToldDocument } from '../../ui/told/told-document';
import classes from './issues.module.css';

/** The report as its document tells it: its title and number, the box on its first page, and its sections. */
export function ReadingView({ reading }: { readonly reading: IssuedReading }) {
  const { language, title, documentNumber, box, sections } = reading;
  return (
    <div className={classes.reading}>
      <div lang={language} dir={directionOf(language)} className={classes.cover}>
        <p className={classes.quiet}>
          <bdi dir="ltr">{numberInLanguage(documentNumber, language)}</bdi>
        </p>
        <p className={classes.title}>{title}</p>
        <dl>
          {placed(box).map(({ thing: { head, text }, key }) => (
            <div key={key}>
              <dt>{head}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
      <ToldDocument language={language} sections={sections} />
    </div>
  );
}
