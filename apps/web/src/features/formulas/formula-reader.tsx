import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/words';
import { Page } from '../../ui/page';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { FormulaArticle } from './formula-article';
import { FIRST_FORMULA, formulaText } from './formula-texts';
import classes from './formulas.module.css';

/** A page of the published rule, to be read beside the figures that follow from it. */
export function FormulaReader({ name }: { readonly name: string }) {
  const { say, language } = useWords();
  const query = useQuery({
    queryKey: ['formula', name],
    queryFn: () => formulaText(name),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Page title={say('formulas.title')} lead={say('formulas.lead')} actions={name !== FIRST_FORMULA && <AllPages />}>
      <Loaded query={query} what={say('formulas.title')}>
        {(text) =>
          text === null ? (
            <Empty title={say('formulas.none')} why={say('formulas.noneWhy')} action={<AllPages />} />
          ) : (
            <div className={classes.paper}>
              {language !== 'en' && <p className={classes.note}>{say('formulas.inEnglish')}</p>}
              <FormulaArticle text={text} />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function AllPages() {
  const { say } = useWords();
  return (
    <Anchor className={classes.all} renderRoot={(props) => <Link {...props} to="/formulas" />}>
      {say('formulas.all')}
    </Anchor>
  );
}
