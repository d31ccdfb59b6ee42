import { statementIdentities } from './identities';
import { identityTies } from './identityTies';
import { Levels } from './levels';
import type { Check } from './source';

/**
 * What ties the statements to each other: the balance sheet balances, results follow from revenue, the cash flow ends in the balance
 * sheet's cash. Roll-forwards in one table are found by arithmetic, with its other sums (footing.ts).
 */
export const rollForward: Check = (source) => identityTies(source, new Levels(source), 'rollForward', statementIdentities);
