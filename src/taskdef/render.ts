import { applyChange, type DefinitionChange, mergeFiles } from './edit.ts';
import { downgradeFromAws, type Finding } from './finding.ts';
import { toForm, type UnknownKeys } from './form.ts';
import type { Fields } from './node.ts';
import { loadTaskDefinitionShape, type Shape } from './shape.ts';
import { validate } from './validate.ts';

/** Whether the variables and secrets of a change are added to the existing ones or replace them all. */
export type EnvironmentMode = 'merge' | 'replace';

/** User input in ECS's form. */
export interface WrittenDefinition {
  readonly files: readonly Fields[];
  readonly changes: readonly DefinitionChange[];
  readonly findings: readonly Finding[];
  /** The shape of RegisterTaskDefinition's request. */
  readonly shape: Shape;
}

/** A rendered task definition, next to its base for the diff. */
export interface RenderedTaskDefinition {
  /** The base: the first file, or the description from AWS. */
  readonly base: Fields;
  readonly result: Fields;
  readonly findings: readonly Finding[];
}

/** Converts files and changes to ECS's form, and reports wrong keys and types. Calls no API. */
export async function readWrittenDefinition(
  files: readonly Fields[],
  changes: readonly DefinitionChange[],
  unknownKeys: UnknownKeys,
): Promise<WrittenDefinition> {
  const root = await loadTaskDefinitionShape();
  const findings: Finding[] = [];
  const described = describedFiles(files);
  const inForm = (node: Fields): Fields => {
    const formed = toForm(node, root, unknownKeys);
    for (const finding of formed.findings) findings.push(downgradeFromAws(finding, described));
    return formed.node.kind === 'fields' ? formed.node : node;
  };
  return {
    files: files.map(inForm),
    changes: changes.map((change) => ({ ...change, overlay: inForm(change.overlay) })),
    findings: unique(findings),
    shape: root,
  };
}

/**
 * Applies the changes to the task definition, and reports the problems in it.
 * @param described the description from AWS that replaces the files as the base
 */
export function renderTaskDefinition(
  written: WrittenDefinition,
  mode: EnvironmentMode,
  described?: Fields,
): RenderedTaskDefinition {
  const { files, changes } = written;
  const base = described ?? mergeFiles(files.slice(0, 1));
  const unchanged = described ?? mergeFiles(files);
  let result = unchanged;
  const findings: Finding[] = [];
  const replace = new Set(mode === 'replace' ? ['environment', 'secrets'] : []);
  for (const change of changes) {
    const applied = applyChange(result, change, { replace });
    findings.push(...applied.findings);
    result = applied.node;
  }
  const accepted = describedFiles(files);
  const downgraded = findings.map((finding) => downgradeFromAws(finding, accepted));
  const ofRules = withoutMistyped(validate(result, accepted, unchanged, written.shape), written);
  return { base, result, findings: unique([...downgraded, ...ofRules]) };
}

/** The findings of the rules, except about values whose type is wrong, which was already reported. */
function withoutMistyped(findings: readonly Finding[], written: WrittenDefinition): Finding[] {
  const placeOf = ({ origin: { file, input, line, column } }: Finding) => JSON.stringify([file, input, line, column]);
  const mistyped = written.findings.filter(({ rule, severity }) => rule === 'type' && severity === 'error');
  const places = new Set(mistyped.map(placeOf));
  return findings.filter((finding) => !places.has(placeOf(finding)));
}

/** The files that are a DescribeTaskDefinition response. */
function describedFiles(files: readonly Fields[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ origin: { file, isDescribed } }) => (file && isDescribed ? [file] : [])));
}

/** Removes duplicate findings: an error in a YAML anchor occurs at each alias, but is reported once. */
function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
