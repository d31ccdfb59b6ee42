// Writes the JSON schemas of the workspace's own files, schemas/*.schema.json, from the schemas in src/core. A test fails when
// they are not current.
//
//     node scripts/schemas.mjs
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inProject = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** What a source file of the core exports. */
async function imported(source) {
  const { outputFiles } = await build({
    entryPoints: [inProject(source)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const { metricsJsonSchema, entitiesJsonSchema } = await imported('src/core/catalogue/workspace/jsonSchemas.ts');
const { ignoreJsonSchema } = await imported('src/core/checks/ignoreJsonSchema.ts');

mkdirSync(inProject('schemas'), { recursive: true });
for (const [name, schema] of [
  ['metrics', metricsJsonSchema()],
  ['entities', entitiesJsonSchema()],
  ['ignore', ignoreJsonSchema()],
]) {
  writeFileSync(inProject(`schemas/${name}.schema.json`), `${JSON.stringify(schema, null, 1)}\n`);
}
