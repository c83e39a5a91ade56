import { basename, isAbsolute, relative } from 'node:path';
import type { FileLocation } from '../log.ts';
import { parseJson } from '../objects.ts';
import { cleanSentence } from '../text.ts';

/** A finding of BuildKit's build checks in a Dockerfile. */
export interface CheckFinding {
  readonly message: string;
  /** The file name that BuildKit reports. */
  readonly place: FileLocation;
}

/** The parts of BuildKit's output that are read, from `--call=check,format=json` and from `buildx.build.warnings`. */
interface Range {
  readonly start?: { readonly line?: unknown };
}
interface LintWarning {
  readonly ruleName?: unknown;
  readonly description?: unknown;
  readonly detail?: unknown;
  readonly url?: unknown;
  readonly location?: { readonly sourceIndex?: unknown; readonly ranges?: readonly Range[] } | null;
}
interface LintResults {
  readonly warnings?: readonly (LintWarning | null)[] | null;
  readonly sources?: readonly { readonly filename?: unknown }[];
  readonly buildError?: { readonly message?: unknown; readonly location?: LintWarning['location'] };
}
interface BuildWarning {
  /** The text of the warning, in Base64. */
  readonly short?: unknown;
  readonly url?: unknown;
  readonly sourceInfo?: { readonly filename?: unknown };
  readonly range?: readonly Range[];
}

/** The variable that makes buildx write warnings to a build's metadata. */
export const WARNINGS_VARIABLE = { BUILDX_METADATA_WARNINGS: 'true' };

/** The findings in a build's metadata. */
export function checksOf(metadata: Readonly<Record<string, unknown>>): CheckFinding[] {
  const warnings = metadata['buildx.build.warnings'];
  return (Array.isArray(warnings) ? (warnings as BuildWarning[]) : []).flatMap((warning) => {
    const text = Buffer.from(String(warning?.short ?? ''), 'base64').toString('utf8');
    if (!text) return [];
    return [{ message: sentence(text, warning.url), place: placeOf(warning.sourceInfo?.filename, warning.range) }];
  });
}

/** The findings that `--call=check,format=json` printed; `undefined` for other output. */
export function parseChecks(
  printed: string,
): { readonly findings: readonly CheckFinding[]; readonly error?: CheckFinding } | undefined {
  const results = parseJson(printed.slice(Math.max(0, printed.indexOf('{')))) as LintResults | undefined;
  if (!results || !Array.isArray(results.warnings ?? [])) return undefined;
  const at = (location: LintWarning['location']) =>
    placeOf(results.sources?.[Number(location?.sourceIndex ?? 0)]?.filename, location?.ranges);
  const findings = (results.warnings ?? []).flatMap((warning) => {
    if (!warning) return [];
    const { ruleName, description, detail, url, location } = warning;
    return [{ message: sentence(`${ruleName ?? 'Check'}: ${detail || description || ''}`, url), place: at(location) }];
  });
  const { buildError } = results;
  if (!buildError) return { findings };
  return { findings, error: { message: sentence(String(buildError.message ?? '')), place: at(buildError.location) } };
}

function sentence(text: string, url?: unknown): string {
  const shown = cleanSentence(text);
  return typeof url === 'string' && url ? `${shown} (${cleanSentence(url)})` : shown;
}

function placeOf(file: unknown, ranges: readonly Range[] | undefined): FileLocation {
  const line = Number(ranges?.[0]?.start?.line ?? 0);
  return { ...(typeof file === 'string' && file && { file }), ...(line > 0 && { line }) };
}

/**
 * Converts a location in the Dockerfile to one in the workspace: BuildKit reports only the file's base name.
 * `undefined` if the location is in another file.
 * @param dockerfile the Dockerfile's path; `undefined` if the builder fetched it
 */
export function placeInWorkspace(place: FileLocation | undefined, dockerfile: string | undefined): FileLocation {
  if (!place || dockerfile === undefined) return {};
  if (place.file !== undefined && basename(place.file) !== basename(dockerfile)) return {};
  const file = isAbsolute(dockerfile) ? relative(process.cwd(), dockerfile) : dockerfile;
  return { ...place, file: file.replaceAll('\\', '/') };
}
