import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { entitiesJsonSchema, metricsJsonSchema } from '../../../../src/core/catalogue/workspace/jsonSchemas';
import { ignoreJsonSchema } from '../../../../src/core/checks/ignoreJsonSchema';

const SCHEMAS = { metrics: metricsJsonSchema, entities: entitiesJsonSchema, ignore: ignoreJsonSchema };

describe('the JSON schemas of the workspace’s files', () => {
  for (const [name, make] of Object.entries(SCHEMAS)) {
    it(`are current: ${name}`, () => {
      const stored: unknown = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
      assert.deepEqual(stored, JSON.parse(JSON.stringify(make())), 'run `npm run schemas`');
    });

    it(`explain every field: ${name}`, () => {
      const lacking: string[] = [];
      const walk = (schema: unknown, path: string): void => {
        if (typeof schema !== 'object' || schema === null) return;
        const { properties, items } = schema as { properties?: Record<string, object>; items?: object };
        for (const [field, inner] of Object.entries(properties ?? {})) {
          if (!('description' in inner)) lacking.push(`${path}.${field}`);
          walk(inner, `${path}.${field}`);
        }
        walk(items, `${path}[]`);
      };
      walk(make(), '');
      assert.deepEqual(lacking, []);
    });
  }
});
