import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { ratioIdentities, statementIdentities } from '../../../src/core/checks/identities';

describe('the identities', () => {
  const catalogue = loadCatalogue();
  const identities = [...ratioIdentities, ...statementIdentities];

  it('speak of metrics that the catalogue has', () => {
    const ids = identities.flatMap(({ stated, ways }) => [
      stated,
      ...ways.flatMap(({ terms }) => terms.map(({ metric }) => metric)),
    ]);
    assert.deepEqual(
      [...new Set(ids)].filter((id) => catalogue.byId(id) === undefined),
      [],
    );
  });

  it('are given once for each metric', () => {
    const stated = identities.map((identity) => identity.stated);
    assert.deepEqual(
      stated.filter((id, at) => stated.indexOf(id) !== at),
      [],
    );
  });

  it('say when a balance is meant, where the other is of a stretch of time', () => {
    const mixed = identities.flatMap(({ stated, ways }) =>
      ways.flatMap(({ terms }) =>
        terms.flatMap(({ metric, at }) => {
          const isInstant = (id: string) => catalogue.byId(id)?.periodType === 'instant';
          return isInstant(metric) !== isInstant(stated) && at === null ? [`${stated}: ${metric}`] : [];
        }),
      ),
    );
    assert.deepEqual(mixed, []);
  });
});
