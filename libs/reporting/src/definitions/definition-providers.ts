import { ReportDefinitionsQueries } from './report-definitions.queries';
import { ReportDefinitionsService } from './report-definitions.service';

/** What says which reports there are, and what is in them. */
export const DEFINITIONS = [ReportDefinitionsQueries, ReportDefinitionsService];
