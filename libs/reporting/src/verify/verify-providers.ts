import { Rebuilder } from './rebuilder';
import { VerificationsQueries } from './verifications.queries';

/** What others use of the verification of documents. */
export const VERIFY = [Rebuilder, VerificationsQueries];
