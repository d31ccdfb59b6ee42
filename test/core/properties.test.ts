import { properties, shareOf } from '../properties/all';

/** The same documents in every run: what fails today failed yesterday. `npm run fuzz` tries others, and a great many. */
const SEED = 20240930;
const RUNS = 1000;

describe('whatever the document', () => {
  for (const property of properties) it(property.name, () => property.check(shareOf(property, RUNS), SEED)).timeout(60_000);
});
