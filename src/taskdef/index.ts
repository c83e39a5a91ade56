export { decode } from './decode.ts';
export { compareValues, type Difference, diff, diffService, formatDifference, showValue } from './diff.ts';
export { fromDescribed, READ_ONLY_KEYS, toTaskDefinition } from './document.ts';
export { changeOf, type DefinitionChange, readContainers } from './edit.ts';
export { type Finding, quoted, sentence, shorten, toProblem } from './finding.ts';
export { type DocumentKind, toForm, type UnknownKeys } from './form.ts';
export { loadJson } from './json.ts';
export { namesOf } from './lists.ts';
export { load, loadBytes } from './load.ts';
export type { LoadedDocument } from './loaded.ts';
export { findMisspelledKeys } from './misspelled-keys.ts';
export {
  containerImages,
  type Fields,
  fields,
  fromJson,
  get,
  isNull,
  isTrue,
  items,
  type JsonObject,
  type JsonValue,
  list,
  type Node,
  number,
  type Origin,
  scalar,
  text,
  texts,
  toJson,
  toObject,
  withField,
  withoutFields,
} from './node.ts';
export { isJsonObject, isSame } from './normalize.ts';
export { findOversize } from './oversize.ts';
export { type Pair, parsePairs, toFields, toList } from './pairs.ts';
export { readYaml } from './read-yaml.ts';
export { type EnvironmentMode, readWrittenDefinition, renderTaskDefinition } from './render.ts';
export { missingMembers } from './required.ts';
export { resolveSecrets } from './resolve.ts';
export { checkEnums, TASK_ENUMS } from './rules/enums.ts';
export { findPlaceholder } from './rules/placeholder.ts';
export { chosen, duplicates, originOf, QUOTAS, type RuleFinding } from './rules/rule.ts';
export { checkTag } from './rules/tags.ts';
export { mentionsLookup } from './secrets-in-document.ts';
export { type Shape, toShape } from './shape.ts';
export { activeTaskDefinition, type DescribedTaskDefinition, describe, describeTaskDefinitionOf } from './source.ts';
export { substitute } from './variables.ts';
