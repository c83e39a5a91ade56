import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Git } from './git.ts';

/** A file of a commit, relative to the work tree, with the ID of its blob. */
export interface CommittedFile {
  readonly path: string;
  readonly id: string;
}

/** The work tree of the files, and a folder for a temporary index. */
export interface AttributePlace {
  readonly root: string;
  readonly folder: string;
  readonly git: Git;
}

/** The ID that git gives to a blob with these bytes, by the same hash function as `like`. */
export function blobId(bytes: Buffer, like: string): string {
  const hash = createHash(like.length === SHA1_DIGITS ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

const SHA1_DIGITS = 40;
/** The number of paths in one command, which limits the length of its arguments. */
const CHUNK = 200;
/** The attributes that convert a file in a way that the commit alone does not determine, or that are not examined. */
const OTHERS = ['filter', 'ident', 'working-tree-encoding'] as const;

/**
 * The files that every checkout of the commit writes with the same CRLF line endings, because a `.gitattributes` file
 * of the commit has `eol=crlf` for them, such as Gradle's for `*.bat`. Empty if the repository has attributes outside
 * the commit, or if git fails.
 */
export async function findCommittedCrlf(
  place: AttributePlace,
  files: readonly CommittedFile[],
): Promise<ReadonlySet<string>> {
  const candidates = files.filter(({ path, id }) => isCrlfOf(join(place.root, path), id)).map(({ path }) => path);
  if (candidates.length === 0) return new Set();
  return readAttributes(place, candidates).catch(() => new Set<string>());
}

/** Whether a file has the bytes of a blob with CRLF instead of each LF. */
function isCrlfOf(path: string, id: string): boolean {
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'latin1');
  return !/(?<!\r)\n/.test(text) && blobId(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), id) === id;
}

async function readAttributes({ root, folder, git }: AttributePlace, paths: readonly string[]): Promise<Set<string>> {
  const local = await git(root, ['rev-parse', '--path-format=absolute', '--git-path', 'info/attributes']);
  if (existsSync(local.trim())) return new Set();
  const index = join(folder, randomUUID());
  await git(root, ['read-tree', 'HEAD'], index);
  const fixed = new Set<string>();
  for (let start = 0; start < paths.length; start += CHUNK) {
    const some = paths.slice(start, start + CHUNK);
    // The index is the commit's, and without the user's file, only its attributes and the machine's are read.
    const args = [
      '-c',
      'core.attributesFile=/dev/null',
      'check-attr',
      '--cached',
      '-z',
      'eol',
      ...OTHERS,
      '--',
      ...some,
    ];
    const fields = (await git(root, args, index)).split('\0');
    const others = new Set<string>();
    for (let field = 0; field + 2 < fields.length; field += 3) {
      const [path = '', name = '', value = ''] = fields.slice(field, field + 3);
      if (name === 'eol' && value === 'crlf') fixed.add(path);
      else if (name !== 'eol' && !/^un(?:specified|set)$/.test(value)) others.add(path);
    }
    for (const path of others) fixed.delete(path);
  }
  return fixed;
}
