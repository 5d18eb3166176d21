import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the product: the nearest one above this file that holds `package.json`. */
export function productFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** The compiled workflows that every worker loads. */
export const workflowBundle = (): string => join(productFolder(), 'dist', 'workflow-bundle.js');

/** Organisations of a first start. */
export const exampleOrganisation = (): string => join(productFolder(), 'examples', 'organisation.yaml');
