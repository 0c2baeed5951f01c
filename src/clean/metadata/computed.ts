/** What follows from the list of agencies alone, as plain data: the bundle holds the values in place of this file. */
import { agencies } from '../lexicons/agencies.ts';
import { agencyKeys } from './agency-keys.ts';

export { agencies, unnamedAgencies } from '../lexicons/agencies.ts';

export const keys = agencyKeys(agencies);
