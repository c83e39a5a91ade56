import { cleanSentence } from '../text.ts';

/** The maximum length of a string: longer than an ECS event that lists fifty tasks. */
const MAX_CHARACTERS = 2_000;

/** The paths of strings in a response: member names, through lists. */
type Texts = 'text' | { readonly [member: string]: Texts };

const SERVICE: Texts = {
  events: { message: 'text' },
  deployments: { rolloutStateReason: 'text' },
};

/** The members of ECS's responses that contain text from ECS, a container runtime or a person. */
const RESPONSE: Texts = {
  service: SERVICE,
  services: SERVICE,
  serviceDeployments: {
    statusReason: 'text',
    rollback: { reason: 'text' },
    alarms: { triggeredAlarmNames: 'text' },
  },
  tasks: { stoppedReason: 'text', containers: { reason: 'text' } },
  failures: { reason: 'text', detail: 'text' },
};

/**
 * An ECS response with each of these strings reduced to one sanitized line of at most 2,000 characters. Everything else
 * is unchanged, so that values that are sent to ECS again, such as a service's settings, are preserved exactly.
 */
export function cleanResponse<Response>(response: Response): Response {
  return clean(response, RESPONSE) as Response;
}

function clean(value: unknown, texts: Texts): unknown {
  if (Array.isArray(value)) return value.map((item) => clean(item, texts));
  if (texts === 'text') return typeof value === 'string' ? cleanSentence(value, MAX_CHARACTERS) : value;
  if (typeof value !== 'object' || value === null) return value;
  const cleaned: Record<string, unknown> = { ...value };
  for (const [member, inner] of Object.entries(texts)) {
    if (Object.hasOwn(cleaned, member)) cleaned[member] = clean(cleaned[member], inner);
  }
  return cleaned;
}
