import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { placeSdk } from './bundle/sdk.ts';
import { withoutUnused } from './bundle/unused.ts';
import { checkWritable, readOptions, runScript } from './command-line.ts';

/*
 * Builds `dist`: tsc emits JavaScript (ncc cannot read TypeScript 7), ncc bundles the one module that loads each action
 * by import(), so that the actions share chunks, and each entry gets a launcher that action.yml names. The output is
 * identical in every folder and on every machine, so that a rebuild shows whether `dist` is up to date.
 */

const root = resolve(import.meta.dirname, '..');

/** Builds the bundles into `out`, which is emptied first. */
export async function bundle(out: string): Promise<void> {
  const build = join(root, 'build');
  rmSync(build, { recursive: true, force: true });
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  placeSdk(join(root, 'node_modules'), join(build, 'node_modules'), emitted(build));
  placeToolkit(join(build, 'node_modules'));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const start = join(build, 'actions', 'start.js');
  node(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    start,
    ...['-o', out, '--no-cache', '--quiet', '--target', 'es2022', '--license', 'licenses.txt'],
  );
  for (const file of list(out).filter((name) => name.endsWith('.js'))) {
    writeFileSync(join(out, file), escapeNonAscii(readFileSync(join(out, file), 'utf8')));
  }
  writeLicenses(out);
  const named = new Set<string>();
  for (const file of list(out).filter((name) => name.endsWith('.js'))) {
    writeFileSync(join(out, file), withoutUnused(withoutRemarks(readFileSync(join(out, file), 'utf8'), named)));
  }
  const { entries } = await import('../actions/start.ts');
  for (const entry of Object.keys(entries)) {
    writeFileSync(join(out, `${entry}.js`), `import { start } from './index.js';\n\nawait start('${entry}');\n`);
  }
  // ncc writes this file only if it treats the module as ESM, but the launchers always need it.
  writeFileSync(join(out, 'package.json'), '{\n  "type": "module"\n}\n');
}

/** The code that tsc emitted. */
function emitted(build: string): string {
  return ['actions', 'src', 'step']
    .flatMap((folder) => list(join(build, folder)).map((file) => readFileSync(join(build, folder, file), 'utf8')))
    .join('\n');
}

/** The used part of @actions/github has its own copy of the HTTP client. */
const TOOLKIT = ['core', 'exec', 'github', 'http-client', 'io'];

/**
 * Puts the GitHub Actions Toolkit where the bundler looks first, marked as free of side effects: unused parts, such as its
 * OIDC client, are left out. Its HTTP client is undici, 1 MB of code that Node has too: Octokit gets our own `fetch`,
 * so a stub for undici is enough.
 */
function placeToolkit(target: string): void {
  for (const name of TOOLKIT) {
    const [from, to] = [join(root, 'node_modules', '@actions', name), join(target, '@actions', name)];
    cpSync(from, to, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as object;
    writeFileSync(join(to, 'package.json'), JSON.stringify({ ...manifest, sideEffects: false }));
  }
  mkdirSync(join(target, 'undici'), { recursive: true });
  writeFileSync(join(target, 'undici', 'package.json'), JSON.stringify({ name: 'undici', main: 'index.js' }));
  writeFileSync(
    join(target, 'undici', 'index.js'),
    'exports.fetch = globalThis.fetch;\nexports.ProxyAgent = class {};\n',
  );
}

/**
 * The packages whose code is in the bundle, according to the bundler's comments; the stub of undici contains none of
 * undici's code.
 */
export function bundledPackages(texts: readonly string[]): string[] {
  const module = /MODULE: \.\/(?:build\/)?(?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g;
  const names = texts.flatMap((text) => [...text.matchAll(module)].map(([, name = '']) => name));
  return [...new Set(names)].filter((name) => name !== 'undici').sort();
}

/**
 * Writes the licenses of the packages whose code is in the bundle, each text once with its packages. ncc's own list
 * repeats them, a twentieth of the bundle, and lacks packages: for a concatenated module it has only the first one.
 */
function writeLicenses(out: string): void {
  const chunks = list(out).filter((name) => name.endsWith('.js'));
  const listed = readFileSync(join(out, 'licenses.txt'), 'utf8').split('\n');
  const packages = bundledPackages(chunks.map((file) => readFileSync(join(out, file), 'utf8')));
  const names = new Set([...packages, ...listed.filter((line) => line !== 'undici' && isPackage(line))]);
  const byText = Map.groupBy([...names].sort(), (name) => {
    const folder = join(root, 'node_modules', name);
    const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license: string };
    const file = readdirSync(folder).find((each) => /^licen[cs]e(\.md|\.txt)?$/i.test(each));
    return `${license}\n\n${file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : ''}`;
  });
  const parts = [...byText].map(([text, those]) => `${those.join('\n')}\n\n${text.trim()}\n`);
  writeFileSync(join(out, 'licenses.txt'), parts.join(`\n${'-'.repeat(80)}\n\n`));
}

function isPackage(name: string): boolean {
  return /^(?:@[\w-]+\/)?[\w.-]+$/.test(name) && existsSync(join(root, 'node_modules', name, 'package.json'));
}

/** The bundler's comments for readers of its output, on separate lines or before the code of a line. */
const COMMENTS = [
  /^\/\/ (?:UNUSED EXPORTS|NAMESPACE OBJECT): .*\n/gm,
  /^\/\/ (?:EXPORTS|ESM COMPAT FLAG)\n/gm,
  /^\/\* unused harmony export .*\*\/\n/gm,
  /^\/\*\*\*\/ ?/gm,
  /\/\* (?:harmony import|harmony export|reexport|binding) \*\/ /g,
  // The name that `module.x` stands for.
  /(?<=[\w$])\/\* [\w$]+ \*\/(?=\.[\w$])/g,
];

/**
 * `code` without the bundler's comments, which are a tenth of it, except for the names of the modules. The name of a
 * module that other modules import is kept where it first occurs.
 * @param named the names that other chunks already contain; grows
 */
function withoutRemarks(code: string, named: Set<string>): string {
  const rest = COMMENTS.reduce((text, comment) => text.replace(comment, ''), code);
  return rest.replace(/^\/\/ EXTERNAL MODULE: .*\n/gm, (comment) => {
    if (named.has(comment)) return '';
    named.add(comment);
    return comment;
  });
}

/**
 * `code` with each character that is not ASCII as an escape: V8 reads an ASCII file faster and in half the memory. A
 * backslash before the character becomes part of the escape.
 */
export function escapeNonAscii(code: string): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return code.replace(/(\\*)([^\0-\x7f])/g, (_, slashes: string, character: string) => {
    return slashes.slice(0, slashes.length - (slashes.length % 2)) + escaped(character);
  });
}

/** The changes of a rebuild of `dist`, one line per file; empty if it is up to date. */
export async function staleFiles(dist = join(root, 'dist')): Promise<string[]> {
  const fresh = mkdtempSync(join(tmpdir(), 'slipway-dist-'));
  try {
    await bundle(fresh);
    return difference(dist, fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function difference(actual: string, expected: string): string[] {
  const [here, there] = [list(actual), list(expected)];
  return [...new Set([...here, ...there])].sort().flatMap((file) => {
    if (!there.includes(file)) return `${file} is not part of the bundle`;
    if (!here.includes(file)) return `${file} is missing`;
    return readFileSync(join(actual, file)).equals(readFileSync(join(expected, file))) ? [] : `${file} differs`;
  });
}

function list(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

function node(script: string, ...args: string[]): void {
  const { status, error } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with exit code ${status}`);
}

async function main(): Promise<void> {
  const { values } = readOptions(process.argv.slice(2), {
    out: { type: 'string', default: join(root, 'dist') },
    check: { type: 'boolean', default: false },
  });
  if (values.check) {
    const stale = await staleFiles();
    if (stale.length > 0) {
      console.error(
        `dist is out of date; run 'npm run bundle' and commit it:\n${stale.map((line) => `  ${line}`).join('\n')}`,
      );
      process.exitCode = 1;
    } else console.log('dist is up to date.');
  } else {
    checkWritable(join(resolve(values.out), 'index.js'), 'The bundle');
    await bundle(resolve(values.out));
    const bytes = list(values.out).reduce((sum, file) => sum + readFileSync(join(values.out, file)).byteLength, 0);
    console.log(`${relative(process.cwd(), values.out) || values.out}: ${(bytes / 1e6).toFixed(2)} MB`);
  }
}

if (import.meta.main) await runScript('bundle', main);
