/**
 * A URL as it may be shown: without user name, password, query string and fragment, which may contain secrets. Also
 * accepts invalid URLs, so that a rejected one can be quoted.
 */
export function shownUrl(address: string | URL): string {
  const text = String(address);
  if (!URL.canParse(text)) return text.replace(/[?#].*$/s, '').replace(/^(\s*[a-z][a-z0-9+.-]*:\/*)?.*@/is, '$1');
  const url = new URL(text);
  // A password that is not encoded may contain a slash, and ends at the last `@`.
  if ((url.username || url.password) && url.pathname.includes('@')) {
    return `${url.protocol}//${url.pathname.slice(url.pathname.lastIndexOf('@') + 1)}`;
  }
  const isOpaque = !/^[a-z][a-z0-9+.-]*:\/\//i.test(url.href);
  if (isOpaque) return shownUrl(`${url.protocol}//${url.pathname}`);
  // A URL without a path is shown as written.
  const path = url.pathname === '/' && !/^[^?#]*\/\/[^/?#]*\//.test(text) ? '' : url.pathname;
  return `${url.protocol}//${url.host}${path}`;
}

/** The format of a URL that a browser opens. */
export const WEB_URL = /^https?:\/\/\S+$/;

/** Whether a string is an HTTP or HTTPS URL. */
export function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** A registry or repository as a host and a path: without a scheme and without slashes at the end. */
export function withoutScheme(text: string): string {
  return text.replace(/^https?:\/\//, '').replace(/(?<!\/)\/+$/, '');
}

/** A URL without its user name and password. */
export function withoutUserinfo(address: URL): URL {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url;
}

/** The user name and password of a URL as an Authorization header; `undefined` if it has none. */
export function authorizationOf({ username, password }: URL): string | undefined {
  if (!username && !password) return undefined;
  return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}

/** The minimum length of a part to mask. Shorter parts occur by chance, and masking them would hide half of the log. */
const MIN_PASSWORD = 4;
const MIN_TOKEN = 16;

/** The parts of a URL that must be masked, in each possible spelling. */
export function secretPartsOf(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  const { username, password } = url;
  const basic = authorizationOf(url)?.slice('Basic '.length) ?? '';
  // The original URL may spell the password differently from the parsed one.
  const [, written = ''] = /^[^/]*\/\/[^/?#]*?:([^/?#]*)@/.exec(address) ?? [];
  const passwords = [password, decoded(password), written].filter(({ length }) => length >= MIN_PASSWORD);
  // If there is no password, the user name may be a token, as in https://TOKEN@host.
  const tokens = (password ? [] : [username, decoded(username)]).filter(({ length }) => length >= MIN_TOKEN);
  return [...new Set([...passwords, ...tokens, ...(passwords.length + tokens.length > 0 ? [basic] : [])])];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
