import { applyChange, type Change, mergeFiles } from './edit.ts';
import { type Finding, judge } from './finding.ts';
import { toForm, type UnknownKeys } from './form.ts';
import type { Fields } from './node.ts';
import { loadTaskDefinitionShape } from './shape.ts';
import { validate } from './validate.ts';

/** Whether variables and secrets of a change are added to those that are there, or are all there is. */
export type EnvironmentMode = 'merge' | 'replace';

/** What a person wrote, in the form that ECS takes. */
export interface Written {
  readonly files: readonly Fields[];
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
}

export interface Rendered {
  /** What was there first: the first file, or what AWS described. */
  readonly base: Fields;
  readonly result: Fields;
  readonly findings: readonly Finding[];
}

/** Brings files and changes into form, and says which keys and types are wrong in them. Asks AWS nothing. */
export async function readWritten(
  files: readonly Fields[],
  changes: readonly Change[],
  unknownKeys: UnknownKeys,
): Promise<Written> {
  const root = await loadTaskDefinitionShape();
  const findings: Finding[] = [];
  const described = describedFiles(files);
  const inForm = (node: Fields): Fields => {
    const formed = toForm(node, root, unknownKeys);
    for (const finding of formed.findings) findings.push(judge(finding, described));
    return formed.node.kind === 'fields' ? formed.node : node;
  };
  return {
    files: files.map(inForm),
    changes: changes.map((change) => ({ ...change, overlay: inForm(change.overlay) })),
    findings: unique(findings),
  };
}

/**
 * The task definition with its changes made, and what is wrong with it.
 * @param described what AWS has, to start from in place of files
 */
export function render({ files, changes }: Written, mode: EnvironmentMode, described?: Fields): Rendered {
  const base = described ?? mergeFiles(files.slice(0, 1));
  let result = described ?? mergeFiles(files);
  const findings: Finding[] = [];
  const replace = new Set(mode === 'replace' ? ['environment', 'secrets'] : []);
  for (const change of changes) {
    const applied = applyChange(result, change, { replace });
    findings.push(...applied.findings);
    result = applied.node;
  }
  const accepted = describedFiles(files);
  const judged = findings.map((finding) => judge(finding, accepted));
  return { base, result, findings: unique([...judged, ...validate(result, accepted)]) };
}

/** The files that are what DescribeTaskDefinition answered. */
function describedFiles(files: readonly Fields[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ origin: { file, isDescribed } }) => (file && isDescribed ? [file] : [])));
}

/** An anchor that is used in two places is wrong in both, and is said once. */
function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
