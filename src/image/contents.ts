import { createHash, type Hash } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { readRegularFile } from '../read-file.ts';
import { type Dockerignore, parseDockerignore } from './dockerignore.ts';

/** The files of a build that are in local folders. */
export interface BuildFolders {
  /** The build context; `undefined` if the builder fetches it. */
  readonly context: string | undefined;
  readonly file: string;
  /** Additional contexts by name. */
  readonly contexts: Readonly<Record<string, string>>;
}

/** The content that is sent to the builder. */
export interface Contents {
  /** A hash of every file that is sent: its path, kind, permissions and bytes. */
  readonly hash: string;
  /** Whether the absolute path `path` is sent, as a file or as a folder with files that are sent. */
  includes(path: string): boolean;
  /** Whether a file would be sent if it existed. */
  wouldInclude(path: string): boolean;
}

/**
 * Reads the content that is sent to the builder: the files of each folder that `.dockerignore` does not exclude, and
 * the Dockerfile wherever it is. Git's folders are omitted, because the commit represents them.
 * @throws if a file cannot be read
 */
export async function readContents({ context, file, contexts }: BuildFolders): Promise<Contents> {
  const hash = createHash('sha256');
  const sent = new Set<string>();
  const dockerfile = realDockerfile(file);
  const folders = Object.entries(contexts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => ({ name, root: realpathSync(folder), rules: rulesOf(folder) }));
  if (context !== undefined) {
    folders.unshift({ name: '', root: realpathSync(context), rules: rulesOf(context, file) });
    add(hash, 'dockerfile', '');
    hashFile(dockerfile, hash);
    note(sent, dockerfile);
  }
  for (const { name, root, rules } of folders) {
    add(hash, 'context', name);
    await addFolder(root, rules, hash, sent);
  }
  return {
    hash: hash.digest('hex').slice(0, 32),
    includes: (path) => sent.has(path),
    wouldInclude: (path) =>
      path === dockerfile ||
      folders.some(({ root, rules }) => isInside(root, path) && !rules.isIgnored(slashed(root, path))),
  };
}

/** The path of the Dockerfile with links in its folder resolved, as git names it. */
function realDockerfile(file: string): string {
  return join(realpathSync(dirname(file)), basename(file));
}

/** The rules of a context: the Dockerfile's own, `<Dockerfile>.dockerignore`, replace the context's. */
function rulesOf(folder: string, dockerfile?: string): Dockerignore {
  const text = (dockerfile && readText(`${dockerfile}.dockerignore`)) ?? readText(join(folder, '.dockerignore'));
  return parseDockerignore(text ?? '');
}

async function addFolder(root: string, rules: Dockerignore, hash: Hash, sent: Set<string>): Promise<void> {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    // Yields to the event loop, so that a large context does not delay a cancellation.
    await new Promise((done) => setImmediate(done));
    const names = readdirSync(folder).sort();
    for (const name of names) {
      const path = join(folder, name);
      if (name === '.git') continue;
      const stats = lstatSync(path);
      const place = slashed(root, path);
      const isLeftOut = rules.isIgnored(place);
      if (stats.isDirectory() && (!isLeftOut || rules.hasExceptions)) folders.push(path);
      if (isLeftOut) continue;
      addEntry(place, path, stats, hash);
      if (!stats.isDirectory()) note(sent, path);
    }
  }
}

function addEntry(name: string, path: string, stats: Stats, hash: Hash): void {
  add(hash, `${kindOf(stats)} ${(stats.mode & 0o7777).toString(8)}`, name);
  if (stats.isSymbolicLink()) add(hash, 'to', readlinkSync(path));
  if (stats.isFile()) hashFile(path, hash, stats.size);
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'folder';
  if (stats.isSymbolicLink()) return 'link';
  return stats.isFile() ? 'file' : 'special';
}

/** The length before each part keeps the parts of the hashed data distinct. */
function add(hash: Hash, label: string, text: string): void {
  hash.update(`${label} ${Buffer.byteLength(text)}:${text}\n`);
}

const CHUNK_BYTES = 4 * 1024 * 1024;

function hashFile(path: string, hash: Hash, size?: number): void {
  if (size !== undefined && size <= CHUNK_BYTES) {
    const bytes = readFileSync(path);
    hash.update(`${bytes.length}:`).update(bytes);
    return;
  }
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  const file = openSync(path, 'r');
  try {
    const own = createHash('sha256');
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
      own.update(buffer.subarray(0, count));
    }
    hash.update(own.digest());
  } finally {
    closeSync(file);
  }
}

/** Records a path and its parent folders. */
function note(sent: Set<string>, path: string): void {
  for (let each = path; !sent.has(each); each = dirname(each)) sent.add(each);
}

function isInside(root: string, path: string): boolean {
  const below = relative(root, path);
  return below !== '' && !below.startsWith('..') && !isAbsolute(below);
}

function slashed(root: string, path: string): string {
  const below = relative(root, path);
  return process.platform === 'win32' ? below.replaceAll('\\', '/') : below;
}

function readText(path: string): string | undefined {
  const read = readRegularFile(path);
  return 'bytes' in read ? read.bytes.toString() : undefined;
}
