/** What a card can lead to. A file of its own: the Filing View's page has these names and knows no command. */
export const CARD_LINKS = ['definition', 'occurrences', 'history', 'explain', 'copyValue'] as const;
export type CardLink = (typeof CARD_LINKS)[number];
