import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { languageSchema, type Language } from './language';
import { zh } from './zh';

/** Every language that is read, checked once. The first is the one of a document that does not tell. */
export const languages: readonly Language[] = [en, de, zh, fr].map((language) => languageSchema.parse(language));
