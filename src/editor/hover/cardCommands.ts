import { COMMANDS } from '../commandIds';
import type { CardLink } from './cardLinks';

/** The commands that links in a card run, and no other. Each takes the document's address and the place of the figure. */
export const CARD_COMMANDS: Readonly<Record<CardLink, string>> = {
  definition: COMMANDS.goToDefinitionAt,
  occurrences: COMMANDS.showOccurrencesAt,
  history: COMMANDS.showHistoryAt,
  explain: COMMANDS.explainAt,
  copyValue: COMMANDS.copyValueAt,
};
