/** A generator of numbers, uniform in [0, 1), from the seed; each stream of a seed is its own sequence. */
export function createRandom(seed: number, stream: string): () => number {
  let state = seed | 0;
  for (const char of stream) state = (Math.imul(state ^ char.charCodeAt(0), 0x9e3779b1) + 0x85ebca6b) | 0;
  return () => {
    // mulberry32, public domain, by Tommy Ettinger
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `length` characters of `alphabet`, drawn by `random`. */
export function randomText(random: () => number, length: number, alphabet: string): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}

/** The characters of ECS's IDs of service deployments and hooks. */
export const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';
