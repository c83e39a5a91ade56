import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { expect, it } from '@jest/globals';

const root = resolve(import.meta.dirname, '..', '..');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };

interface Import {
  /** Both are relative to the root, with slashes; for a package, `target` is its name. */
  readonly from: string;
  readonly target: string;
}

const topFolder = (path: string) => path.split('/')[0] ?? '';

function importsOf(folder: string): Import[] {
  if (!existsSync(join(root, folder))) return [];
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return files
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const specifiers = readFileSync(path, 'utf8').matchAll(/(?:^|[\s;])(?:from|import)[ (]\s*['"]([^'"\n$]+)['"]/g);
      return [...specifiers].map(([, specifier = '']) => ({
        from: relative(root, path).replaceAll(sep, '/'),
        target: specifier.startsWith('.')
          ? relative(root, resolve(dirname(path), specifier)).replaceAll(sep, '/')
          : (/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier),
      }));
    });
}

/** The imports of `folder` that are not allowed. */
function forbiddenImports(folder: string, may: (target: string, from: string) => boolean): string[] {
  return importsOf(folder)
    .filter(({ target, from }) => !may(target, from))
    .map(({ from, target }) => `${from} imports ${target}`);
}

const isNode = (target: string) => target.startsWith('node:');
const isBundled = (target: string) => target in dependencies && !target.startsWith('@actions/');

it('the test finds the imports of a source file', () => {
  expect(importsOf('step').map(({ target }) => target)).toContain('src/error.ts');
});

it('src does not depend on the runner, and imports only src, Node and packages that may be bundled', () => {
  expect(
    forbiddenImports('src', (target) => topFolder(target) === 'src' || isNode(target) || isBundled(target)),
  ).toEqual([]);
});

/** The modules of src from the lowest layer up: each may import those before it, and the files directly in src. */
const MODULES = [
  ...[
    'aws',
    'docker',
    'image',
    'ecs',
    'taskdef',
    'codedeploy',
    'service-definition',
    'ecr',
    'scaling',
    'diagnosis',
    'history',
    'preflight',
    'controller',
    'rollout',
  ],
  ...['deploy', 'express', 'run', 'report', 'delivery'],
];

it('within src, a module imports only the modules below it', () => {
  const moduleOf = (path: string) => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : '');
  const upward = importsOf('src').filter(({ from, target }) => {
    const [here, there] = [moduleOf(from), moduleOf(target)];
    return here !== '' && there !== '' && target.startsWith('src/') && MODULES.indexOf(there) > MODULES.indexOf(here);
  });
  expect(upward.map(({ from, target }) => `${from} imports ${target}`)).toEqual([]);
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...MODULES].sort());
});

/**
 * The entry point of a module: the names that other modules may import from it. The bundler includes only the names that are
 * used.
 */
const entryPointOf = (name: string) => `src/${name}/index.ts`;

/** Files that are imported without using the entry point of their module, each with the reason. */
const DEEP_IMPORTS: Readonly<Record<string, string>> = {};

it.each(MODULES)('the module %s is imported only through its index.ts', (name) => {
  const isInside = (path: string) => path.startsWith(`src/${name}/`);
  const past = ['src', 'step', 'actions']
    .flatMap(importsOf)
    .filter(({ from, target }) => isInside(target) && !isInside(from))
    .filter(({ target }) => target !== entryPointOf(name) && !(target in DEEP_IMPORTS));
  expect(past.map(({ from, target }) => `${from} imports ${target}; import ${entryPointOf(name)}`)).toEqual([]);
});

it.each(MODULES)('the index.ts of the module %s exports only what code outside the module imports', (name) => {
  const entryPoint = readFileSync(join(root, entryPointOf(name)), 'utf8');
  const isExport = /export (?:type )?\{([^}]*)\} from '\.\/[\w/-]+\.ts';/g;
  expect(entryPoint.replace(isExport, '').trim()).toBe('');
  const exported = [...entryPoint.matchAll(isExport)].flatMap(([, names = '']) => namesIn(names));
  const users = ['src', 'step', 'actions']
    .flatMap(importsOf)
    .filter(({ from, target }) => target === entryPointOf(name) && !from.startsWith(`src/${name}/`));
  const texts = [...new Set(users.map(({ from }) => from))].map((from) => readFileSync(join(root, from), 'utf8'));
  expect(exported.filter((one) => !texts.some((text) => new RegExp(`\\b${one}\\b`).test(text)))).toEqual([]);
});

it('no file in a module imports the index.ts of that module', () => {
  const inward = importsOf('src').filter(({ from, target }) =>
    MODULES.some((name) => target === entryPointOf(name) && from.startsWith(`src/${name}/`)),
  );
  expect(inward).toEqual([]);
});

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim().replace(/^type /, ''))
    .filter(Boolean);
}

it.each(['src', 'step', 'actions'])(
  'no file in %s imports itself through other files, type imports included',
  (folder) => {
    const targets = Map.groupBy(importsOf(folder), ({ from }) => from);
    const cleared = new Set<string>();
    const cycleFrom = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (cleared.has(file)) return undefined;
      for (const { target } of targets.get(file) ?? []) {
        const cycle = cycleFrom(target, [...path, file]);
        if (cycle) return cycle;
      }
      cleared.add(file);
      return undefined;
    };
    const cycles = [...targets.keys()].flatMap((file) => cycleFrom(file, [])?.join(' → ') ?? []);
    expect(cycles).toEqual([]);
  },
);

it('step imports only step, src, the GitHub Actions Toolkit and packages that may be bundled', () => {
  const isToolkit = (target: string) => target in dependencies;
  expect(
    forbiddenImports(
      'step',
      (target) => ['step', 'src'].includes(topFolder(target)) || isNode(target) || isToolkit(target),
    ),
  ).toEqual([]);
});

it('an action imports only its own folder, step and src; plans also import the inputs of other actions', () => {
  const may = (target: string, from: string) => {
    const isPlan = /^actions\/internal\/plan-(delivery\/check|environments\/\w+)\.ts$/.test(from);
    if (isPlan && (basename(target) === 'inputs.ts' || target === 'actions/internal/plan-delivery/check.ts'))
      return true;
    const isEntry = from === 'actions/start.ts' || /^actions\/internal\/[\w-]+-steps\.ts$/.test(from);
    if (topFolder(target) === 'actions') return isEntry || dirname(target) === dirname(from);
    return ['step', 'src'].includes(topFolder(target)) || isNode(target) || isBundled(target);
  };
  expect(forbiddenImports('actions', may)).toEqual([]);
});

it('the local AWS imports no code of the product', () => {
  expect(
    forbiddenImports(
      'local-aws',
      (target) => !['src', 'step', 'actions', 'test', 'scripts'].includes(topFolder(target)),
    ),
  ).toEqual([]);
});

/** Files that import each other, types included, each cycle as one chain of names. */
function cyclesOf(folder: string): string[] {
  const graph = Map.groupBy(importsOf(folder), ({ from }) => from);
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push([...path.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const { target } of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

it('no two files of the local AWS import each other, not even for a type', () => {
  expect(cyclesOf('local-aws')).toEqual([]);
});

/** Whether a file imports only types, and functions that inspect addresses, from the modules that open connections. */
function opensNothing(file: string): boolean {
  const imports = readFileSync(join(root, file), 'utf8').matchAll(
    /import (.+) from '(?:node:)?(?:https?|http2|net|tls|dgram)'/g,
  );
  return [...imports].every(([, names = '']) => /^type |^\{ (?:(?:BlockList|isIP)(?:, )?)+ \}$/.test(names));
}

it('only src/http.ts, which the AWS clients use, opens connections', () => {
  const connecting = ['http', 'https', 'http2', 'net', 'tls', 'dgram'].flatMap((name) => [`node:${name}`, name]);
  const openers = ['src', 'step', 'actions'].flatMap((folder) =>
    importsOf(folder)
      .filter(({ target }) => connecting.includes(target))
      .map(({ from }) => from),
  );
  expect([...new Set(openers)].filter((file) => !opensNothing(file))).toEqual(['src/http.ts']);
});

it('no file calls the global fetch, which uses no proxy and limits neither time nor size', () => {
  const callers = ['src', 'step', 'actions'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) =>
        /(?<![.\w'"`])(globalThis\.)?(fetch|WebSocket|EventSource)\(|new (WebSocket|EventSource)\b/.test(
          readFileSync(path, 'utf8'),
        ),
      ),
  );
  expect(callers).toEqual([]);
});

/** The modules that start processes or open sockets. */
const OUTSIDE = ['node:child_process', 'node:http', 'node:https', 'node:net', 'node:tls'];

it('a unit test starts no process and opens no socket; test/integration contains the tests that do', () => {
  const isOutside = (target: string) =>
    OUTSIDE.includes(target) || ['local-aws/server.ts', 'test/runner/runner.ts'].includes(target);
  expect(forbiddenImports('test/unit', (target) => !isOutside(target))).toEqual([]);
});
