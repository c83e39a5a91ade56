import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

/** The path of the workflows' own actions in a caller's `uses:`, which replaces `$/`. */
export const OWN = { repository: 'OWNER/slipway', ref: 'v1' } as const;

/** The folders of a repository that contain our workflows. */
export const WORKFLOWS = ['.github/workflows', 'examples/workflows'] as const;

/**
 * A workflow as act 0.2.87 and actionlint 1.7.12 can read it: without `concurrency.queue`, which both reject, with `$/`
 * written out, and without the permission `artifact-metadata`, which act rejects. GitHub accepts them. Nothing else
 * differs, as test/workflows/copy.test.ts proves.
 */
export function copyOf(workflow: string): string {
  return workflow
    .replace(/^ +queue: max\n/gm, '')
    .replace(/^ +artifact-metadata: write.*\n/gm, '')
    .replace(/^( +(?:- )?uses: )\$\/(\S+)$/gm, `$1${OWN.repository}/$2@${OWN.ref}`);
}

/** The workflows in the tree, by their path. */
export function workflows(): ReadonlyMap<string, string> {
  return new Map(
    WORKFLOWS.flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')] as const),
    ),
  );
}

/**
 * Writes the repository that a caller's `uses: OWNER/slipway/…@v1` names: the copies of the workflows, the actions, and
 * the bundles of `dist`.
 */
export function writeRepository(folder: string, dist: string): void {
  for (const [path, text] of workflows()) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), copyOf(text));
  }
  const isManifest = (path: string) => !/\.(ts|md|json)$/.test(path);
  cpSync(join(root, 'actions'), join(folder, 'actions'), { recursive: true, filter: isManifest });
  cpSync(dist, join(folder, 'dist'), { recursive: true });
}
