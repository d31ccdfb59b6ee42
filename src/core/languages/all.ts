import { de } from './de';
import { en } from './en';
import { languageSchema, type Language } from './language';

/** Every language that is read, checked once. The first is the one of a document that does not tell. */
export const languages: readonly Language[] = [en, de].map((language) => languageSchema.parse(language));
