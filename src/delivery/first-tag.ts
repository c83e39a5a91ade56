import { planImageTags, runFacts } from '../image/index.ts';

/** The number of characters in an abbreviated commit SHA, as in Git. */
const SHORT = 7;

/**
 * A clause that explains why the image's first tag is unsuitable; `undefined` if the tag names the commit. With this
 * tag, a rerun finds the image, and a rollback finds the commit.
 * @param env the runner's information about the run
 */
export function firstTagProblem(
  templates: readonly string[],
  commit: string,
  env: NodeJS.ProcessEnv,
): string | undefined {
  const [first] = planImageTags(templates, { ...runFacts(env), commit, dirty: [], ignored: [] }).tags;
  if (first && (first.kind === 'commit' || first.name.includes(commit.slice(0, SHORT)))) return undefined;
  const others = templates.filter((template) => template !== 'sha');
  const what = first ? `the first tag is '${first.name}', which does not name the commit` : 'no tag names the commit';
  return `${what}: put 'sha' first, as in '${['sha', ...others].join(',')}'`;
}
