import accountability from './accountability.json';
import entry from './entry.json';
import evidence from './evidence.json';
import frame from './frame.json';
import grants from './grants.json';
import home from './home.json';
import inbox from './inbox.json';
import indicators from './indicators.json';
import links from './links.json';
import occasions from './occasions.json';
import people from './people.json';
import plans from './plans.json';
import problems from './problems.json';
import profile from './profile.json';
import results from './results.json';
import roles from './roles.json';
import secondFactor from './secondFactor.json';
import signIn from './signIn.json';
import states from './states.json';
import substitutes from './substitutes.json';
import units from './units.json';
import values from './values.json';

export default {
  accountability,
  entry,
  evidence,
  frame,
  grants,
  home,
  inbox,
  indicators,
  links,
  occasions,
  people,
  plans,
  problems,
  profile,
  results,
  roles,
  secondFactor,
  signIn,
  states,
  substitutes,
  units,
  values,
};
