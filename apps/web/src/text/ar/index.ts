import frame from './frame.json';
import home from './home.json';
import problems from './problems.json';
import roles from './roles.json';
import secondFactor from './secondFactor.json';
import signIn from './signIn.json';
import states from './states.json';

/** What the frame, the sign-in and the home page say: it comes with the language. */
export const first = { frame, home, problems, roles, secondFactor, signIn, states };

/** What the pages say: each area comes with the first page that needs it. */
export const byPage = {
  accountability: () => import('./accountability.json'),
  alignment: () => import('./alignment.json'),
  charts: () => import('./charts.json'),
  compare: () => import('./compare.json'),
  definitions: () => import('./definitions.json'),
  dimensions: () => import('./dimensions.json'),
  entry: () => import('./entry.json'),
  evidence: () => import('./evidence.json'),
  exchange: () => import('./exchange.json'),
  formulas: () => import('./formulas.json'),
  grants: () => import('./grants.json'),
  inbox: () => import('./inbox.json'),
  indicators: () => import('./indicators.json'),
  issues: () => import('./issues.json'),
  links: () => import('./links.json'),
  notifications: () => import('./notifications.json'),
  occasions: () => import('./occasions.json'),
  people: () => import('./people.json'),
  plans: () => import('./plans.json'),
  profile: () => import('./profile.json'),
  ratings: () => import('./ratings.json'),
  reports: () => import('./reports.json'),
  resources: () => import('./resources.json'),
  results: () => import('./results.json'),
  riskSettings: () => import('./riskSettings.json'),
  risks: () => import('./risks.json'),
  runs: () => import('./runs.json'),
  review: () => import('./review.json'),
  savedViews: () => import('./savedViews.json'),
  sheets: () => import('./sheets.json'),
  substitutes: () => import('./substitutes.json'),
  units: () => import('./units.json'),
  values: () => import('./values.json'),
  verify: () => import('./verify.json'),
  windows: () => import('./windows.json'),
};
