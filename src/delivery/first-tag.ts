import { runFacts } from '../image/source.ts';
import { planTags } from '../image/tags.ts';

/** So many digits name a commit, as in git's short form. */
const SHORT = 7;

/**
 * Why the image's first tag will not do, a clause; `undefined` where it names the commit. By it a rerun finds the image, and
 * a rollback the commit.
 * @param env what the runner says of the run
 */
export function whyNotFirstTag(
  templates: readonly string[],
  commit: string,
  env: NodeJS.ProcessEnv,
): string | undefined {
  const [first] = planTags(templates, { ...runFacts(env), commit, dirty: [], ignored: [] }).tags;
  if (first && (first.kind === 'commit' || first.name.includes(commit.slice(0, SHORT)))) return undefined;
  const others = templates.filter((template) => template !== 'sha');
  const what = first ? `the first tag is '${first.name}', which does not name the commit` : 'no tag names the commit';
  return `${what}: put 'sha' first, as in '${['sha', ...others].join(',')}'`;
}
