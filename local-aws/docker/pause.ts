import type { Engine } from './engine.ts';
import type { OwnResources } from './own-resources.ts';

/*
 * The containers of an awsvpc task join the network of a container that does nothing, as on ECS, so that the network
 * remains when they exit. Its image is a program of a few instructions, because there may be no registry.
 */

/**
 * Machine → its number in ELF, and the code: x86-64 calls pause() in a loop, arm64 calls ppoll() with no descriptors.
 */
const MACHINES: Record<string, { number: number; code: string }> = {
  amd64: { number: 0x3e, code: 'b8220000000f05ebf7' },
  arm64: { number: 0xb7, code: '000080d2010080d2020080d2030080d2280980d2010000d4faffff17' },
};

/** Creates the image and returns its name. Throws an Error if the engine's machine is neither x86-64 nor arm64. */
export async function pauseImage(engine: Engine, ownResources: OwnResources): Promise<string> {
  const machine = MACHINES[engine.architecture];
  if (!machine) throw new Error('Containers of an awsvpc task can share a network only on an x86-64 or arm64 engine.');
  const name = `slipway-local-aws-pause:${ownResources.instance}`;
  const changes = ['ENTRYPOINT ["/pause"]', ...Object.entries(ownResources.labels).map(label)];
  const [repo = '', tag = ''] = name.split(':');
  const search = new URLSearchParams([['fromSrc', '-'], ['repo', repo], ['tag', tag], ...changes.map(change)]);
  const body = archive('pause', program(machine.number, Buffer.from(machine.code, 'hex')));
  await engine.call('POST', `/images/create?${search}`, { body });
  return name;
}

const change = (text: string): [string, string] => ['changes', text];
const label = ([name, value]: [string, string]) => `LABEL ${name}=${JSON.stringify(value)}`;

/** An ELF executable with one segment: header (64 bytes), program header (56), code. */
function program(machine: number, code: Buffer): Buffer {
  const base = 0x400000n;
  const bytes = Buffer.alloc(120 + code.length);
  Buffer.from('7f454c46020101', 'hex').copy(bytes); // 64 bits, little-endian
  bytes.writeUInt16LE(2, 16); // executable
  bytes.writeUInt16LE(machine, 18);
  bytes.writeUInt32LE(1, 20);
  bytes.writeBigUInt64LE(base + 120n, 24); // entry
  bytes.writeBigUInt64LE(64n, 32); // program headers
  for (const [value, offset] of [64, 56, 1].map((size, index) => [size, 52 + 2 * index] as const)) {
    bytes.writeUInt16LE(value, offset);
  }
  bytes.writeUInt32LE(1, 64); // load
  bytes.writeUInt32LE(5, 68); // read, execute
  bytes.writeBigUInt64LE(base, 80);
  bytes.writeBigUInt64LE(base, 88);
  bytes.writeBigUInt64LE(BigInt(bytes.length), 96);
  bytes.writeBigUInt64LE(BigInt(bytes.length), 104);
  bytes.writeBigUInt64LE(0x1000n, 112);
  code.copy(bytes, 120);
  return bytes;
}

/** A tar archive with one executable file. */
function archive(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  for (const [text, offset] of [
    ['0000755\0', 100],
    ['0000000\0', 108],
    ['0000000\0', 116],
    [`${content.length.toString(8).padStart(11, '0')}\0`, 124],
    ['00000000000\0', 136],
    ['        0', 148],
    ['ustar\0' + '00', 257],
  ] as const) {
    header.write(text, offset);
  }
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc(1024 + ((512 - (content.length % 512)) % 512))]);
}
