import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The documents that users read, by path. */
const pages = ['', 'docs', 'docs/how-to', '.github', 'examples/hello', 'local-aws', 'local-aws/ecs', ...actionFolders()]
  .flatMap((folder) => readdirSync(join(root, folder || '.')).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.md') && !path.startsWith('node_modules'));

function actionFolders(): string[] {
  return readdirSync(join(root, 'actions'), { recursive: true })
    .map((name) => `actions/${name}`)
    .filter((path) => statSync(join(root, path)).isDirectory());
}

/** The text without fenced blocks and code. */
const prose = (text: string) => text.replace(/^( *)```[\s\S]*?^\1```/gm, '').replace(/`[^`\n]*`/g, '');

/** GitHub's anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (text: string) =>
  [...text.replace(/^( *)```[\s\S]*?^\1```/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    anchorOf(heading),
  );

it.each(pages)('each link in %s leads to an existing file and heading', (page) => {
  const links = [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const broken = links.filter((link) => {
    if (/^(https?:|mailto:)/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path ? relative(root, resolve(root, dirname(page), path)) : page;
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
  });
  expect(broken).toEqual([]);
});

it('docs/README.md links to every page of docs', () => {
  const index = read('docs/README.md');
  const missing = pages.filter(
    (page) => page.startsWith('docs/') && !index.includes(`(${page.slice('docs/'.length)})`),
  );
  expect(missing.filter((page) => page !== 'docs/README.md')).toEqual([]);
});

describe('README.md', () => {
  const lines = read('README.md').split('\n');

  it('has at most 160 lines, and steps to copy within the first 40', () => {
    expect(lines.length).toBeLessThanOrEqual(160);
    expect(lines.findIndex((line) => /^\s*steps:/.test(line))).toBeGreaterThan(0);
    expect(lines.findIndex((line) => /^\s*steps:/.test(line))).toBeLessThan(40);
  });

  it('contains one role to copy, a row for each action to switch from, and the demo image with its caption', () => {
    const text = lines.join('\n');
    expect(text.match(/sts:AssumeRoleWithWebIdentity/g)).toHaveLength(1);
    for (const action of [
      'amazon-ecr-login',
      'amazon-ecs-render-task-definition',
      'amazon-ecs-deploy-task-definition',
      'amazon-ecs-deploy-express-service',
      'docker/build-push-action',
    ]) {
      expect(text).toMatch(new RegExp(`\\| \`[\\w-]*/?${action}\` \\| \`OWNER/slipway/actions/`));
    }
    expect(text).toMatch(/!\[[^\]]+\]\(docs\/images\/demo\.png\)\n\n\w/);
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The steps in the fenced workflows of a page, even if only a part of a workflow is shown. */
function stepsIn(text: string): Step[] {
  const fences = [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^\1```/gm)].map(([, indent = '', yaml = '']) =>
    yaml.replace(new RegExp(`^${indent}`, 'gm'), ''),
  );
  const found: Step[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('uses' in value) found.push(value as Step);
    for (const one of Object.values(value)) visit(one);
  };
  for (const yaml of fences) visit(parse(yaml.replace(/^\s*#.*$/gm, '')));
  return found;
}

it.each(pages)('%s shows only inputs that our actions have', (page) => {
  const wrong = stepsIn(read(page)).flatMap(({ uses = '', with: inputs = {} }) => {
    const [, path] = /^OWNER\/slipway\/(actions\/[\w/-]+)@/.exec(uses) ?? [];
    if (!path) return [];
    const declared = (parse(read(`${path}/action.yml`)) as { inputs: object }).inputs;
    return Object.keys(inputs)
      .filter((name) => !(name in declared))
      .map((name) => `${path}: ${name}`);
  });
  expect(wrong).toEqual([]);
});

it.each(readdirSync(join(root, 'actions')).filter((name) => existsSync(join(root, 'actions', name, 'action.yml'))))(
  'the README of %s groups its inputs, and has a troubleshooting section',
  (name) => {
    const text = read(`actions/${name}/README.md`);
    expect(text).toMatch(/^## When it fails$/m);
    expect(text.match(/^### (Needed in most workflows|Often used|All others)$/gm)).toHaveLength(3);
  },
);

/** The messages of Docker and the shell. */
const FROM_OTHERS = new Set(['docker: command not found', 'error saving credentials']);

/** The text of the sources, with `…` for each inserted value. */
const printed = ['src', 'step', 'actions']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.ts'))
  .map((path) =>
    read(path)
      .replaceAll("\\'", "'")
      .replace(/\$\{[^{}]*\}/g, '…'),
  )
  .join('\n');

it.each([
  ['docs/troubleshooting.md', 'The step was refused'],
  ['actions/build-push/README.md', 'When it fails'],
  ['actions/ecr-login/README.md', 'When it fails'],
])('each error text in %s under "%s" is printed by an action', (path, heading) => {
  const [, section = ''] = read(path).split(`\n## ${heading}\n`);
  const rows = (section.split('\n## ')[0] ?? '').match(/^\| .*?[^\\] \|/gm) ?? [];
  const texts = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text));
  expect(texts.length).toBeGreaterThan(4);
  // ` … ` is an omission in a row; a name in quotes stands for any name.
  const isPrinted = (text: string) =>
    text
      .split(/(?:^|\s)…(?:\s|$)/)
      .every((part) => printed.includes(part) || printed.includes(part.replace(/'[\w-]+'/g, "'…'")));
  expect(texts.filter((text) => !FROM_OTHERS.has(text) && !isPrinted(text))).toEqual([]);
});
