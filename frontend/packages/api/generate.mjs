// Writes the types of the contract. openapi-typescript is called as a library so that a missing contract
// is told in a sentence.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../../../openapi.yaml', import.meta.url);
const target = new URL('./src/schema.d.ts', import.meta.url);

if (!existsSync(contract)) {
  console.error('openapi.yaml is missing at the root of the repository; run "make openapi" first.');
  process.exit(1);
}
const types = astToString(await openapiTS(contract, { alphabetize: true }));
await writeFile(target, `// generated from openapi.yaml by "npm run generate"\n${types}`);
console.log('packages/api/src/schema.d.ts written');
