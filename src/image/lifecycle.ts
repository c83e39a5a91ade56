import { matchesWildcard } from '../wildcard.ts';

/** A rule of an ECR lifecycle policy. */
export interface LifecycleRule {
  readonly priority: number;
  readonly tagStatus: 'tagged' | 'untagged' | 'any';
  /** Patterns of tags, each of which an image must match with one of its tags; a prefix ends with `*`. */
  readonly patterns: readonly string[];
  /** The storage class; `undefined` for images of both classes. */
  readonly storageClass: string | undefined;
  readonly count: number;
  /**
   * The action; `undefined` if the action is newer than this version, in which case nothing is known about the images
   * that the rule selects.
   */
  readonly expiry: { readonly action: 'expire' | 'archive'; readonly by: 'count' | 'pushed' | 'pulled' } | undefined;
}

/** An image as ECR describes it; times are in ms. */
export interface DescribedImage {
  readonly digest: string;
  readonly tags: readonly string[];
  readonly pushedAt: number;
  readonly pulledAt: number | undefined;
  readonly isArchived: boolean;
}

/** The action that a policy will soon apply to an image. */
export interface Expiry {
  /** The priority of the rule. */
  readonly rule: number;
  readonly action: 'expire' | 'archive';
  /** The number of days or pushes until the rule applies; 0 means now. */
  readonly after: { readonly days: number } | { readonly pushes: number };
}

const DAY = 24 * 60 * 60 * 1000;

/** The limits of "soon". An image that is kept for longer is likely to have been replaced by then. */
const SOON_DAYS = 7;
const SOON_PUSHES = 1;

const COUNTED: Readonly<Record<string, 'count' | 'pushed' | 'pulled'>> = {
  imageCountMoreThan: 'count',
  sinceImagePushed: 'pushed',
  sinceImagePulled: 'pulled',
};

/** Parses the JSON of a policy into its rules, in order of priority. @returns `undefined` if it is not a policy */
export function parseLifecyclePolicy(text: string): LifecycleRule[] | undefined {
  try {
    const { rules } = JSON.parse(text) as { rules: readonly Json[] };
    return rules.map(readRule).toSorted((a, b) => a.priority - b.priority);
  } catch {
    return undefined;
  }
}

interface Json {
  readonly rulePriority: number;
  readonly selection: {
    readonly tagStatus: LifecycleRule['tagStatus'];
    readonly tagPrefixList?: readonly string[];
    readonly tagPatternList?: readonly string[];
    readonly storageClass?: string;
    readonly countType: string;
    readonly countUnit?: string;
    readonly countNumber: number;
  };
  readonly action: { readonly type: string; readonly targetStorageClass?: string };
}

function readRule({ rulePriority, selection, action }: Json): LifecycleRule {
  const {
    tagStatus,
    tagPrefixList = [],
    tagPatternList = [],
    storageClass,
    countType,
    countUnit,
    countNumber,
  } = selection;
  const by = COUNTED[countType];
  const done = action.type === 'expire' ? 'expire' : action.targetStorageClass === 'archive' ? 'archive' : undefined;
  const isInDays = by === 'count' || countUnit === 'days';
  return {
    priority: rulePriority,
    tagStatus,
    patterns: [...tagPatternList, ...tagPrefixList.map((prefix) => `${prefix}*`)],
    storageClass: storageClass?.toLowerCase(),
    count: countNumber,
    expiry: by && done && isInDays ? { action: done, by } : undefined,
  };
}

/** Whether the rule applies to images with these tags. */
function selects({ tagStatus, patterns, storageClass }: LifecycleRule, { tags, isArchived }: DescribedImage): boolean {
  if (storageClass !== undefined && (storageClass === 'archive') !== isArchived) return false;
  if (tagStatus === 'any') return true;
  if (tagStatus === 'untagged') return tags.length === 0;
  return tags.length > 0 && patterns.every((pattern) => tags.some((tag) => matchesWildcard(tag, pattern)));
}

/** The rule that applies to an image: no rule with a lower priority can expire what it selects. */
export function applicableRule(rules: readonly LifecycleRule[], image: DescribedImage): LifecycleRule | undefined {
  return rules.find((rule) => selects(rule, image));
}

/**
 * Whether a policy expires or archives an image soon. An image whose expiry is uncertain is not reported.
 * @param all the images of the repository, which are needed only for a rule that counts them
 */
export function expiryOf(
  rules: readonly LifecycleRule[],
  image: DescribedImage,
  all: readonly DescribedImage[],
  now: number,
): Expiry | undefined {
  const rule = applicableRule(rules, image);
  if (!rule?.expiry || image.isArchived) return undefined;
  const { action, by } = rule.expiry;
  const found = (after: Expiry['after']): Expiry => ({ rule: rule.priority, action, after });
  if (by === 'count') {
    const younger = all.filter((other) => other.pushedAt > image.pushedAt && selects(rule, other)).length;
    const pushes = Math.max(0, rule.count - younger);
    return pushes <= SOON_PUSHES ? found({ pushes }) : undefined;
  }
  const since = by === 'pushed' ? image.pushedAt : Math.max(image.pulledAt ?? 0, image.pushedAt);
  const days = Math.max(0, Math.ceil((since + rule.count * DAY - now) / DAY));
  return days <= SOON_DAYS ? found({ days }) : undefined;
}
