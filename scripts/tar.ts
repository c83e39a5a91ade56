/** A file, a folder (its path ends in `/`) or a symbolic link of an archive. */
export interface TarEntry {
  readonly path: string;
  readonly mode: number;
  readonly content?: Buffer;
  /** The target of a symbolic link. */
  readonly link?: string;
}

const BLOCK = 512;

/**
 * A ustar archive, owned by root and dated 1970: the same entries produce the same bytes. Paths have up to 100 bytes.
 */
export function tar(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.flatMap(blocks), Buffer.alloc(2 * BLOCK)]);
}

function blocks({ path, mode, content = Buffer.alloc(0), link }: TarEntry): Buffer[] {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, offset: number, length: number) =>
    header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, offset);
  header.write(path, 0, 100);
  octal(mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(content.length, 124, 12);
  octal(0, 136, 12);
  header.fill(' ', 148, 156);
  header.write(link ? '2' : path.endsWith('/') ? '5' : '0', 156);
  header.write(link ?? '', 157, 100);
  header.write('ustar\0' + '00', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)];
}
