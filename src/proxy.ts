import { BlockList, isIP } from 'node:net';
import { HttpError } from './http-error.ts';
import { shownUrl } from './url.ts';

/** A proxy, and the variable that configures it. */
export interface ProxySettings {
  readonly url: URL;
  readonly variable: string;
}

/** The proxy in words, with the variable that configures it. */
export function named(proxy: ProxySettings | undefined): string {
  return proxy ? `the proxy ${shownUrl(proxy.url.origin)} of ${proxy.variable}` : 'the proxy';
}

/**
 * The proxy for a URL, from the variables that curl and Node read; lowercase names take precedence.
 * @throws {HttpError} if the variable does not contain a valid URL
 */
export function proxyOf(url: URL, env: NodeJS.ProcessEnv = process.env): ProxySettings | undefined {
  const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
  const variable = names.find((name) => env[name]?.trim());
  const value = variable && env[variable]?.trim();
  if (!variable || !value || isExempt(url, env.no_proxy || env.NO_PROXY || '')) return undefined;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (!URL.canParse(address)) {
    throw new HttpError('proxy', `${variable} is not a valid proxy URL; expected one like 'http://proxy.example:3128'`);
  }
  const proxy = new URL(address);
  // Like Node.js, this client does not support other kinds of proxies.
  return /^https?:$/.test(proxy.protocol) ? { url: proxy, variable } : undefined;
}

/**
 * Whether NO_PROXY includes the host: its exact name, a parent domain, `*`, or a block of addresses that contains it.
 */
function isExempt(url: URL, noProxy: string): boolean {
  const host = url.hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === '*') return true;
      if (isInBlock(host, entry)) return true;
      const [, name = '', itsPort] = /^\[?(.+?)\]?(?::(\d+))?$/.exec(isIP(entry) === 6 ? `[${entry}]` : entry) ?? [];
      if (itsPort && itsPort !== port) return false;
      const domain = name.replace(/^\*?\.|\.$/g, '');
      return host === domain || (isIP(host) === 0 && host.endsWith(`.${domain}`));
    });
}

/** Blocks as in curl (`10.0.0.0/8`) and in Node.js (`10.0.0.1-10.0.0.9`). */
function isInBlock(host: string, entry: string): boolean {
  const family = isIP(host) === 6 ? 'ipv6' : 'ipv4';
  const [from = '', to = ''] = entry.split(/[/-]/);
  if (isIP(host) === 0 || isIP(host) !== isIP(from) || !to) return false;
  const list = new BlockList();
  try {
    if (entry.includes('/')) list.addSubnet(from, Number(to), family);
    else list.addRange(from, to, family);
  } catch {
    return false;
  }
  return list.check(host, family);
}
