import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Json } from '../../../local-aws/service.ts';
import { toTaskDefinition } from '../../../src/taskdef/document.ts';
import { loadBytes } from '../../../src/taskdef/load.ts';
import { toObject } from '../../../src/taskdef/node.ts';
import { readWrittenDefinition, renderTaskDefinition } from '../../../src/taskdef/render.ts';
import { simulate } from './simulation.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/task-definitions');
const OTHERS = [
  // Definitions that ECS would refuse, although the file contains them as registered.
  'described-odd.json',
  // The simulation accepts no response with members that are not in the SDK.
  'newer-fields.json',
  'remarks.json',
];

it.each(readdirSync(FOLDER).filter((file) => !OTHERS.includes(file)))(
  'the local AWS registers a task definition that ECS accepts: %s',
  async (file) => {
    const { node } = loadBytes(readFileSync(join(FOLDER, file)), { file });
    const written = await readWrittenDefinition([toTaskDefinition(node, { file }).node], [], 'auto');
    const taskDefinition = JSON.parse(JSON.stringify(toObject(renderTaskDefinition(written, 'merge').result))) as Json;
    const { run } = simulate();
    const answer = await run('RegisterTaskDefinition', taskDefinition);
    expect(answer.taskDefinition).toMatchObject({ family: taskDefinition.family, revision: 1, status: 'ACTIVE' });
  },
);
