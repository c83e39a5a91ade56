export const id = 560;
export const ids = [560];
export const modules = {

92879:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (MAX_TASK_DEFINITION_BYTES),
  n: () => (findOversize)
});
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);

const MAX_TASK_DEFINITION_BYTES = 65_536;
const MIN_BYTES = 1024 * 1024;
function findOversize(bytes, file) {
    if (bytes.length < MIN_BYTES)
        return undefined;
    const parsed = (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes.toString('utf8'));
    if (!(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parsed))
        return undefined;
    const size = Buffer.byteLength(JSON.stringify(parsed));
    if (size < 2 * MAX_TASK_DEFINITION_BYTES)
        return undefined;
    return {
        rule: 'size',
        severity: 'error',
        message: `the task definition has ${size} bytes, but ECS allows ${MAX_TASK_DEFINITION_BYTES}: move large values to SSM, Secrets Manager or an environment file`,
        origin: { file },
    };
}


}),

20560:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  z: () => (readWrittenDefinition),
  P: () => (renderTaskDefinition)
});

// EXTERNAL MODULE: ./build/src/taskdef/edit.js + 1 modules
var edit = __webpack_require__(22045);
var taskdef_finding = __webpack_require__(63751);
// EXTERNAL MODULE: ./build/src/taskdef/form.js + 1 modules
var taskdef_form = __webpack_require__(1175);
// EXTERNAL MODULE: ./build/src/taskdef/shape.js
var shape = __webpack_require__(60739);
var arn = __webpack_require__(22672);
var reference = __webpack_require__(36950);
var taskdef_node = __webpack_require__(14088);
// EXTERNAL MODULE: ./build/src/taskdef/rules/placeholder.js
var placeholder = __webpack_require__(61635);
// EXTERNAL MODULE: ./build/src/taskdef/rules/rule.js
var rule = __webpack_require__(37938);
;// CONCATENATED MODULE: ./build/src/taskdef/rules/container.js






const HEALTH_CHECK_BOUNDS = [
    ['interval', 5, 300],
    ['timeout', 2, 60],
    ['retries', 1, 10],
    ['startPeriod', 0, 300],
];
const MAX_IGNORED_EXIT_CODES = 50;
const OPERATOR = /^(&&|\|\|?|;|>>?|<|2>&1|&)$/;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
const containerRules = [
    {
        id: 'container-name',
        about: 'a container without a name, with a name that ECS does not accept, or with the name of another container',
        severity: 'error',
        source: rule.p1,
        *check({ node, containers }) {
            for (const { name, origin } of (0,rule.XI)((0,taskdef_node.ld)(node, 'containerDefinitions'), 'name')) {
                yield { message: `two containers have the name '${(0,taskdef_finding.ml)(name)}': rename one`, origin };
            }
            for (const container of containers) {
                const name = (0,taskdef_node.Qq)(container.node, 'name');
                const origin = (0,rule.yv)(container.node, 'name');
                if (!name)
                    yield { message: `${container.name || 'a container'} has no name: add one`, origin };
                else if (!arn.GK.test(name)) {
                    yield {
                        message: `the container name '${(0,taskdef_finding.ml)(name)}' is not valid; expected 1 to 255 letters, digits, '_' and '-'`,
                        origin,
                    };
                }
            }
        },
    },
    {
        id: 'image',
        about: 'a container without an image, or with one that is not an image reference',
        severity: 'error',
        source: rule.p1,
        *check({ containers }) {
            for (const { node, name } of containers) {
                const image = (0,taskdef_node.Qq)(node, 'image');
                const origin = (0,rule.yv)(node, 'image');
                if (!image) {
                    yield {
                        message: `container '${name}' has no image: set it, for example from the 'image' output of build-push`,
                        origin,
                    };
                }
                else if ((0,placeholder.$)(image) === undefined && (0,reference.o_)(lowerDigest(image)) === undefined) {
                    yield {
                        ...(image.includes('#') && { severity: 'warning' }),
                        message: `the image of container '${name}' is '${(0,taskdef_finding.ml)(image)}', which is not a valid image reference${explainImage(image)}`,
                        origin,
                    };
                }
            }
        },
    },
    {
        id: 'memory',
        about: 'a container without memory where the task has none, with a reservation above its limit, or with under 4 MiB',
        severity: 'error',
        source: rule.p1,
        *check({ node, containers, isFargate }) {
            const needsMemory = !(0,rule.FV)(node, 'memory') && !isFargate;
            const isManaged = (0,taskdef_node.Te)(node, 'requiresCompatibilities').includes('MANAGED_INSTANCES');
            for (const container of containers) {
                const limit = (0,taskdef_node.ai)(container.node, 'memory') || undefined;
                const reservation = (0,taskdef_node.ai)(container.node, 'memoryReservation') || undefined;
                if (needsMemory && limit === undefined && reservation === undefined) {
                    yield {
                        ...((isManaged || (0,taskdef_node.ai)(container.node, 'memoryReservation') === 0) && { severity: 'warning' }),
                        message: `container '${container.name}' has neither memory nor memoryReservation, and the task has no memory: set one of them`,
                        origin: container.node.origin,
                    };
                }
                if (limit !== undefined && reservation !== undefined && reservation > limit) {
                    yield {
                        message: `container '${container.name}' reserves ${reservation} MiB, which is more than its limit of ${limit} MiB: lower memoryReservation, or raise memory`,
                        origin: (0,rule.yv)(container.node, 'memoryReservation'),
                    };
                }
                if (limit !== undefined && limit < 4) {
                    yield {
                        message: `container '${container.name}' has ${limit} MiB of memory, which is not valid; expected at least 4, or at least 6 with Docker 20.10 or later`,
                        origin: (0,rule.yv)(container.node, 'memory'),
                    };
                }
            }
        },
    },
    {
        id: 'health-check',
        about: 'a health check without a command, or with a number out of bounds; a notice for a command that does not start with `CMD` or `CMD-SHELL`, or has several strings after the latter',
        severity: 'error',
        source: 'APIReference/API_HealthCheck.html',
        *check({ containers }) {
            for (const { node, name } of containers) {
                const check = (0,taskdef_node.Jt)(node, 'healthCheck');
                if (check?.kind !== 'fields')
                    continue;
                yield* checkCommand(check, name);
                for (const [key, least, most] of HEALTH_CHECK_BOUNDS) {
                    const value = (0,taskdef_node.ai)(check, key);
                    if (value !== undefined && (value < least || value > most)) {
                        yield {
                            message: `healthCheck.${key} of container '${name}' is ${value}, which is not valid; expected ${least} to ${most}`,
                            origin: (0,rule.yv)(check, key),
                        };
                    }
                }
            }
        },
    },
    {
        id: 'restart-policy',
        about: `a \`restartPolicy\` with a period outside 60 to 1800 seconds, or more than ${MAX_IGNORED_EXIT_CODES} exit codes`,
        severity: 'error',
        source: 'APIReference/API_ContainerRestartPolicy.html',
        *check({ containers }) {
            for (const { node, name } of containers) {
                const policy = (0,taskdef_node.Jt)(node, 'restartPolicy');
                if (policy === undefined)
                    continue;
                const period = (0,taskdef_node.ai)(policy, 'restartAttemptPeriod');
                if (period !== undefined && (period < 60 || period > 1800)) {
                    yield {
                        message: `restartPolicy.restartAttemptPeriod of container '${name}' is ${period}, which is not valid; expected 60 to 1800 seconds`,
                        origin: (0,rule.yv)(policy, 'restartAttemptPeriod'),
                    };
                }
                const codes = (0,taskdef_node.ld)(policy, 'ignoredExitCodes').length;
                if (codes > MAX_IGNORED_EXIT_CODES) {
                    yield {
                        message: `restartPolicy.ignoredExitCodes of container '${name}' has ${codes} codes, more than the ${MAX_IGNORED_EXIT_CODES} that ECS allows`,
                        origin: (0,rule.yv)(policy, 'ignoredExitCodes'),
                    };
                }
            }
        },
    },
    {
        id: 'shell',
        about: 'a command that contains `&&`, `>` or the like or starts with `NAME=value`, although no shell interprets it',
        severity: 'warning',
        source: rule.p1,
        *check({ containers }) {
            for (const { node, name } of containers) {
                const command = (0,taskdef_node.Te)(node, 'command');
                const operator = command.find((word) => OPERATOR.test(word));
                const assignment = (0,taskdef_node.Te)(node, 'entryPoint').length === 0 && ASSIGNMENT.exec(command[0] ?? '')?.[0];
                const found = operator ?? assignment;
                if (found) {
                    const what = operator === undefined ? 'is run as a program with that name' : 'is passed on as an argument';
                    yield {
                        message: `'${operator ?? `${found}\u2026`}' in the command of container '${name}' ${what}, because no shell interprets it: use sh -c '\u2026' to run one`,
                        origin: (0,rule.yv)(node, 'command'),
                    };
                }
            }
        },
    },
];
function* checkCommand(check, name) {
    const [form, ...rest] = (0,taskdef_node.Te)(check, 'command');
    const origin = (0,rule.yv)(check, 'command');
    if ((0,taskdef_node.Jt)(check, 'command') === undefined) {
        yield { message: `the health check of container '${name}' has no command: add one`, origin };
    }
    else if (form === 'CMD-SHELL' && rest.length > 1) {
        yield {
            severity: 'notice',
            message: `the health check of container '${name}' has ${rest.length} strings after CMD-SHELL, but only the first would run: write them as one`,
            origin,
        };
    }
    else if (form !== undefined && !['CMD', 'CMD-SHELL', 'NONE'].includes(form)) {
        yield {
            severity: 'notice',
            message: `the health check of container '${name}' does not start with CMD or CMD-SHELL: AWS requires it to start with one of them`,
            origin,
        };
    }
}
function lowerDigest(image) {
    return image.replace(/@sha256:[0-9a-fA-F]{64}$/, (digest) => digest.toLowerCase());
}
function explainImage(image) {
    if (/\s/.test(image))
        return ': remove the white space';
    if (/^https?:/.test(image))
        return ": remove 'https://'";
    if (/:$/.test(image))
        return "; expected a tag after ':'";
    if (/^[:/@]|\/[:@]|^$/.test(image))
        return ': the repository is missing; check whether the expression for it is empty';
    if (image.includes('@'))
        return "; expected 'sha256:' and 64 hexadecimal digits after '@'";
    if (/[A-Z]/.test(image.split(':')[0] ?? ''))
        return ': a repository name cannot contain capital letters';
    return '; expected registry/repository:tag or registry/repository@sha256:\u2026';
}

;// CONCATENATED MODULE: ./build/src/taskdef/rules/dependency.js



const dependencyRules = [
    {
        id: 'essential',
        about: 'no essential container',
        severity: 'error',
        source: rule.p1,
        *check({ containers }) {
            const last = containers.at(-1);
            if (last && containers.every((container) => isFalse(container.node, 'essential'))) {
                yield {
                    message: 'no container is essential, but a task needs at least one: set essential to true in one of them',
                    origin: (0,rule.yv)(last.node, 'essential'),
                };
            }
        },
    },
    {
        id: 'depends-on',
        about: 'a dependency on a container that does not exist, on itself, in a cycle, or on a state that cannot be reached',
        severity: 'error',
        source: 'APIReference/API_ContainerDependency.html',
        *check({ containers }) {
            const byName = new Map(containers.map((container) => [container.name, container.node]));
            for (const { node, name } of containers) {
                for (const dependency of (0,taskdef_node.ld)(node, 'dependsOn')) {
                    const on = (0,taskdef_node.Qq)(dependency, 'containerName');
                    const condition = (0,taskdef_node.Qq)(dependency, 'condition');
                    const target = on === undefined ? undefined : byName.get(on);
                    if (target === undefined) {
                        yield {
                            message: `container '${name}' depends on '${(0,taskdef_finding.ml)(on ?? '')}', which is not a container of this task; expected ${(0,taskdef_finding.TL)([...byName.keys()])}`,
                            origin: (0,rule.yv)(dependency, 'containerName'),
                        };
                    }
                    else if (condition === 'HEALTHY' && (0,taskdef_node.Jt)(target, 'healthCheck') === undefined) {
                        yield {
                            message: `container '${name}' waits for '${on}' to be HEALTHY, but '${on}' has no healthCheck: add one, or wait for START`,
                            origin: (0,rule.yv)(dependency, 'condition'),
                        };
                    }
                    else if ((condition === 'SUCCESS' || condition === 'COMPLETE') && !isFalse(target, 'essential')) {
                        yield {
                            message: `container '${name}' waits for '${on}' to stop (${condition}), which would stop the task: set 'essential: false' on '${on}'`,
                            origin: (0,rule.yv)(dependency, 'condition'),
                        };
                    }
                }
            }
            yield* findCycle(byName, 'dependsOn', dependenciesOf);
        },
    },
    {
        id: 'references',
        about: '`volumesFrom` or `links` that name a container that does not exist; links in a cycle, or in `awsvpc` mode',
        severity: 'error',
        source: rule.p1,
        *check({ node, containers }) {
            const names = new Set(containers.map(({ name }) => name));
            for (const container of containers) {
                for (const volume of (0,taskdef_node.ld)(container.node, 'volumesFrom')) {
                    const source = (0,rule.FV)(volume, 'sourceContainer');
                    if (source !== undefined && !names.has(source)) {
                        yield {
                            message: `container '${container.name}' mounts volumes from '${(0,taskdef_finding.ml)(source)}', which is not a container of this task; expected ${(0,taskdef_finding.TL)([...names])}`,
                            origin: (0,rule.yv)(volume, 'sourceContainer'),
                        };
                    }
                }
                const links = (0,taskdef_node.Te)(container.node, 'links');
                const origin = (0,rule.yv)(container.node, 'links');
                if (links.length > 0 && (0,taskdef_node.Qq)(node, 'networkMode') === 'awsvpc') {
                    yield {
                        message: `container '${container.name}' has links, which awsvpc mode does not support: use localhost`,
                        origin,
                    };
                }
                for (const link of linksOf(container.node).filter((name) => !names.has(name))) {
                    yield {
                        message: `container '${container.name}' is linked to '${(0,taskdef_finding.ml)(link)}', which is not a container of this task; expected ${(0,taskdef_finding.TL)([...names])}`,
                        origin,
                    };
                }
            }
            const byName = new Map(containers.map((container) => [container.name, container.node]));
            yield* findCycle(byName, 'links', linksOf);
        },
    },
];
const dependenciesOf = (container) => (0,taskdef_node.ld)(container, 'dependsOn').map((dependency) => (0,taskdef_node.Qq)(dependency, 'containerName') ?? '');
const linksOf = (container) => (0,taskdef_node.Te)(container, 'links').map((link) => link.split(':')[0] ?? '');
function* findCycle(byName, key, edges) {
    const done = new Set();
    for (const start of byName.keys()) {
        const cycle = walk(start, byName, edges, done);
        const node = byName.get(start);
        if (cycle && node) {
            const [verb, noun] = key === 'links' ? ['are linked to', 'links'] : ['depend on', 'dependencies'];
            yield {
                message: `containers ${verb} each other in a cycle (${cycle.map((name) => (0,taskdef_finding.ml)(name, 60)).join(' \u2192 ')}): remove one of these ${noun}`,
                origin: (0,rule.yv)(node, key),
            };
            return;
        }
    }
}
function walk(start, byName, edges, done) {
    const chain = new Map();
    const stack = [start];
    chain.set(start, edges(byName.get(start)));
    for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
        const next = chain.get(name)?.shift();
        if (next === undefined) {
            stack.pop();
            chain.delete(name);
            done.add(name);
        }
        else if (chain.has(next)) {
            return [...stack.slice(stack.indexOf(next)), next];
        }
        else if (!done.has(next)) {
            stack.push(next);
            chain.set(next, edges(byName.get(next)));
        }
    }
    return undefined;
}
function isFalse(node, key) {
    const value = (0,taskdef_node.Jt)(node, key);
    return value?.kind === 'scalar' && value.value === false;
}

// EXTERNAL MODULE: ./build/src/taskdef/rules/enums.js
var enums = __webpack_require__(23828);
var registry_host = __webpack_require__(53071);
;// CONCATENATED MODULE: ./build/src/taskdef/rules/fargate.js





const SIZES = new Map([
    [256, [512, 2048, 512]],
    [512, [1024, 4096, 1024]],
    [1024, [2048, 8192, 1024]],
    [2048, [4096, 16384, 1024]],
    [4096, [8192, 30720, 1024]],
    [8192, [16384, 61440, 4096]],
    [16384, [32768, 122880, 8192]],
]);
const LARGEST = 32768;
const LARGEST_MEMORIES = [61440, 122880, 249856];
const DRIVERS = ['awslogs', 'splunk', 'awsfirelens'];
const OTHER_DRIVERS = ['fluentd', 'gelf', 'journald', 'json-file', 'logentries', 'syslog'];
const fargateRules = [
    {
        id: 'fargate-size',
        about: 'a combination of `cpu` and `memory` that Fargate does not support, or under 1 vCPU for Windows; a warning above 16 vCPU',
        severity: 'error',
        source: 'developerguide/task-cpu-memory-error.html',
        *check({ node, isFargate, isWindows }) {
            if (!isFargate)
                return;
            const cpu = units((0,taskdef_node.Qq)(node, 'cpu'), 'vcpu');
            const memory = units((0,taskdef_node.Qq)(node, 'memory'), 'gb');
            for (const [key, value] of [
                ['cpu', cpu],
                ['memory', memory],
            ]) {
                const written = (0,taskdef_node.Qq)(node, key) ?? '';
                if (value !== undefined || (0,placeholder.$)(written) !== undefined)
                    continue;
                yield {
                    message: (0,taskdef_node.Jt)(node, key)
                        ? `the task's ${key} is '${(0,taskdef_finding.ml)(written)}', which is not valid; expected a size that Fargate supports, such as ${key === 'cpu' ? 256 : 512}`
                        : `the task has no ${key}, which Fargate requires: set it`,
                    origin: (0,rule.yv)(node, (0,taskdef_node.Jt)(node, key) ? key : 'requiresCompatibilities'),
                };
            }
            if (cpu !== undefined && cpu < 1024 && isWindows) {
                yield {
                    message: `Fargate does not support ${cpu} CPU units for Windows; expected 1024 or more`,
                    origin: (0,rule.yv)(node, 'cpu'),
                };
            }
            if (cpu !== undefined && memory !== undefined)
                yield* checkSize(node, cpu, memory);
        },
    },
    {
        id: 'task-size',
        about: 'a `cpu` or `memory` that is not a size, containers that reserve more of it than the task has, or one with more memory than the task has; a warning for a size in another unit',
        severity: 'error',
        source: rule.j9,
        *check({ node, containers, isFargate }) {
            const cpu = units((0,taskdef_node.Qq)(node, 'cpu'), 'vcpu');
            const memory = units((0,taskdef_node.Qq)(node, 'memory'), 'gb');
            for (const [key, size] of isFargate ? [] : Object.entries({ cpu, memory })) {
                const written = (0,rule.FV)(node, key);
                if (size !== undefined || written === undefined || (0,placeholder.$)(written) !== undefined)
                    continue;
                yield {
                    ...(/^[\d.]+\s*[a-z]+$/i.test(written.trim()) && { severity: 'warning' }),
                    message: `the task's ${key} is '${(0,taskdef_finding.ml)(written)}', which is not valid; expected ${key === 'cpu' ? "CPU units or vCPU, such as '256' or '1 vCPU'" : "MiB or GB, such as '512' or '1 GB'"}`,
                    origin: (0,rule.yv)(node, key),
                };
            }
            const sum = (of) => containers.reduce((total, container) => total + (of(container) ?? 0), 0);
            const cpus = sum((container) => (0,taskdef_node.ai)(container.node, 'cpu'));
            const reserved = sum(({ node: own }) => (0,taskdef_node.ai)(own, 'memoryReservation') ?? (0,taskdef_node.ai)(own, 'memory'));
            if (cpu !== undefined && cpus > cpu)
                yield {
                    message: `the containers' cpu adds up to ${cpus} units, which is more than the task's ${cpu}: raise the task's cpu, or lower that of a container`,
                    origin: (0,rule.yv)(node, 'cpu'),
                };
            if (memory !== undefined && reserved > memory)
                yield {
                    message: `the containers' memory adds up to ${reserved} MiB, which is more than the task's ${memory}: raise the task's memory, or lower that of a container`,
                    origin: (0,rule.yv)(node, 'memory'),
                };
            for (const container of containers) {
                const limit = (0,taskdef_node.ai)(container.node, 'memory');
                if (memory !== undefined && limit !== undefined && limit > memory && reserved <= memory) {
                    yield {
                        message: `container '${container.name}' has a memory limit of ${limit} MiB, which is more than the task's ${memory}: lower the limit, or raise the task's memory`,
                        origin: (0,rule.yv)(container.node, 'memory'),
                    };
                }
            }
        },
    },
    {
        id: 'execution-role',
        about: 'no `executionRoleArn`, although secrets (or, on Fargate, `awslogs` or an image in ECR) require one',
        severity: 'error',
        source: 'developerguide/task_execution_IAM_role.html',
        *check(taskDefinition) {
            const { node, containers } = taskDefinition;
            if ((0,rule.FV)(node, 'executionRoleArn'))
                return;
            for (const container of containers) {
                const need = needOf(container, taskDefinition);
                if (need) {
                    yield {
                        message: `container '${container.name}' ${need.reason}, which needs an executionRoleArn: add it, or set the 'execution-role-arn' input`,
                        origin: need.origin,
                    };
                    return;
                }
            }
        },
    },
    {
        id: 'fargate',
        about: 'settings that Fargate does not support: privileged containers, links, host volumes, GPUs, devices, DNS settings, capabilities beyond SYS_PTRACE, other log drivers \u2026',
        severity: 'error',
        source: rule.Tr,
        *check({ node, containers, isFargate }) {
            if (!isFargate)
                return;
            if ((0,taskdef_node.ld)(node, 'placementConstraints').length > 0) {
                const origin = (0,rule.yv)(node, 'placementConstraints');
                yield { message: 'Fargate does not support placementConstraints: remove them', origin };
            }
            if ((0,taskdef_node.Qq)(node, 'pidMode') === 'host')
                yield {
                    message: "Fargate does not support pidMode 'host': set it to 'task', or remove it",
                    origin: (0,rule.yv)(node, 'pidMode'),
                };
            if ((0,rule.FV)(node, 'ipcMode'))
                yield { message: 'Fargate does not support ipcMode: remove it', origin: (0,rule.yv)(node, 'ipcMode') };
            for (const volume of (0,taskdef_node.ld)(node, 'volumes')) {
                const isOnHost = (0,rule.FV)((0,taskdef_node.Jt)(volume, 'host'), 'sourcePath') ?? (0,taskdef_node.Jt)(volume, 'dockerVolumeConfiguration');
                if (isOnHost) {
                    yield {
                        message: `the volume '${(0,taskdef_node.Qq)(volume, 'name') ?? ''}' is on the host, which Fargate does not support: remove host.sourcePath and dockerVolumeConfiguration, or use EFS`,
                        origin: volume.origin,
                    };
                }
            }
            for (const container of containers) {
                yield* checkContainer(container);
                yield* checkLinuxParameters(container);
            }
        },
    },
];
function* checkSize(node, cpu, memory) {
    const size = SIZES.get(cpu);
    if (size === undefined) {
        const offered = cpu === LARGEST && LARGEST_MEMORIES.includes(memory);
        if (offered)
            return;
        yield {
            ...(cpu >= LARGEST && { severity: 'warning' }),
            message: cpu === LARGEST
                ? `Fargate does not support ${cpu} CPU units with ${memory} MiB; expected ${LARGEST_MEMORIES.join(', ')} MiB`
                : `Fargate does not support ${cpu} CPU units; expected ${[...SIZES.keys(), LARGEST].join(', ')}`,
            origin: (0,rule.yv)(node, cpu === LARGEST ? 'memory' : 'cpu'),
        };
        return;
    }
    const [least, most, step] = size;
    const isSmallest = cpu === 256 && ![512, 1024, 2048].includes(memory);
    if (memory < least || memory > most || memory % step !== 0 || isSmallest) {
        const offered = cpu === 256 ? '512, 1024 or 2048 MiB' : `${least} to ${most} MiB in steps of ${step}`;
        yield {
            message: `Fargate does not support ${cpu} CPU units with ${memory} MiB; expected ${offered}`,
            origin: (0,rule.yv)(node, 'memory'),
        };
    }
}
function* checkContainer({ node, name }) {
    const refuse = (key, message) => ({
        message: `container '${name}' ${message}`,
        origin: (0,rule.yv)(node, key),
    });
    for (const key of ['privileged', 'disableNetworking']) {
        if ((0,taskdef_node.Hn)(node, key))
            yield refuse(key, `has ${key}, which Fargate does not support: remove it`);
    }
    for (const key of ['links', 'dockerSecurityOptions', 'extraHosts', 'dnsServers', 'dnsSearchDomains']) {
        if ((0,taskdef_node.ld)(node, key).length > 0)
            yield refuse(key, `has ${key}, which Fargate does not support: remove them`);
    }
    for (const requirement of (0,taskdef_node.ld)(node, 'resourceRequirements')) {
        if ((0,taskdef_node.Qq)(requirement, 'type') === 'GPU')
            yield {
                message: `container '${name}' requests a GPU, which Fargate does not support: remove it`,
                origin: requirement.origin,
            };
    }
    const driver = (0,taskdef_node.Qq)((0,taskdef_node.Jt)(node, 'logConfiguration'), 'logDriver');
    if (driver !== undefined && OTHER_DRIVERS.includes(driver)) {
        yield {
            message: `container '${name}' uses the log driver '${driver}', which Fargate does not support; expected ${DRIVERS.join(', ')}`,
            origin: (0,taskdef_node.Jt)((0,taskdef_node.Jt)(node, 'logConfiguration'), 'logDriver')?.origin ?? node.origin,
        };
    }
    for (const key of ['startTimeout', 'stopTimeout']) {
        const seconds = (0,taskdef_node.ai)(node, key);
        if (seconds !== undefined && seconds > 120)
            yield refuse(key, `has a ${key} of ${seconds} seconds, which Fargate does not support; expected 120 or less`);
    }
}
function* checkLinuxParameters({ node, name }) {
    const linux = (0,taskdef_node.Jt)(node, 'linuxParameters');
    for (const key of ['devices', 'sharedMemorySize', 'maxSwap', 'swappiness']) {
        const value = (0,taskdef_node.Jt)(linux, key);
        if (value && !(value.kind === 'list' && value.items.length === 0)) {
            yield {
                message: `container '${name}' has linuxParameters.${key}, which Fargate does not support: remove it`,
                origin: value.origin,
            };
        }
    }
    const capabilities = (0,taskdef_node.Jt)(linux, 'capabilities');
    const others = (0,taskdef_node.Te)(capabilities, 'add').filter((capability) => !/^(CAP_)?SYS_PTRACE$/.test(capability));
    if (capabilities && others.length > 0) {
        yield {
            message: `container '${name}' adds the capabilities ${(0,taskdef_finding.TL)(others)}, which Fargate does not support; expected only SYS_PTRACE`,
            origin: (0,rule.yv)(capabilities, 'add'),
        };
    }
}
function needOf({ node }, { isFargate }) {
    const log = (0,taskdef_node.Jt)(node, 'logConfiguration');
    const secret = (0,taskdef_node.ld)(node, 'secrets')[0] ?? (0,taskdef_node.ld)(log, 'secretOptions')[0];
    if (secret)
        return { reason: 'has secrets', origin: secret.origin };
    if ((0,taskdef_node.Jt)(node, 'repositoryCredentials'))
        return { reason: 'has repositoryCredentials', origin: (0,rule.yv)(node, 'repositoryCredentials') };
    if (!isFargate)
        return undefined;
    const [host = ''] = ((0,taskdef_node.Qq)(node, 'image') ?? '').split('/');
    if ((0,registry_host.T)(host))
        return { reason: 'has an image in ECR', origin: (0,rule.yv)(node, 'image') };
    if ((0,taskdef_node.Qq)(log, 'logDriver') === 'awslogs' && log)
        return { reason: 'uses the awslogs driver', origin: (0,rule.yv)(log, 'logDriver') };
    return undefined;
}
function units(value, unit) {
    const [, size, suffix] = /^(\d+(?:\.\d+)?|\.\d+)\s*([a-z]*)$/i.exec(value?.trim() ?? '') ?? [];
    if (size === undefined)
        return undefined;
    if (suffix === '')
        return /^\d+$/.test(size) ? Number(size) : undefined;
    return suffix?.toLowerCase() === unit ? Math.round(Number(size) * 1024) : undefined;
}

;// CONCATENATED MODULE: ./build/src/taskdef/rules/logging.js




const MAX_ENV_FILES = 10;
const loggingRules = [
    {
        id: 'log-options',
        about: 'no `logDriver`, `awslogs` without its group or region, `awsfirelens` without a log router, a log router without `awsfirelens`, two log routers; a warning for no `awslogs-stream-prefix` on Fargate',
        severity: 'error',
        source: 'APIReference/API_LogConfiguration.html',
        *check({ containers, isFargate }) {
            yield* checkRouters(containers);
            for (const { node, name } of containers) {
                const log = (0,taskdef_node.Jt)(node, 'logConfiguration');
                if (log?.kind !== 'fields')
                    continue;
                if ((0,taskdef_node.Jt)(log, 'logDriver') === undefined)
                    yield {
                        message: `the logConfiguration of container '${name}' has no logDriver: add one`,
                        origin: log.origin,
                    };
                if ((0,taskdef_node.Qq)(log, 'logDriver') !== 'awslogs')
                    continue;
                const options = (0,taskdef_node.Jt)(log, 'options');
                const origin = options?.origin ?? log.origin;
                const isUnset = (option) => (0,taskdef_node.Jt)(options, option) === undefined;
                const missing = ['awslogs-group', 'awslogs-region'].filter(isUnset);
                if (missing.length > 0) {
                    yield {
                        message: `the awslogs driver of container '${name}' lacks ${missing.join(' and ')}: add ${missing.length > 1 ? 'them' : 'it'}`,
                        origin,
                    };
                }
                else if (isFargate && isUnset('awslogs-stream-prefix')) {
                    yield {
                        severity: 'warning',
                        message: `the awslogs driver of container '${name}' has no awslogs-stream-prefix, which AWS documents as required on Fargate: add it`,
                        origin,
                    };
                }
            }
        },
    },
    {
        id: 'env-file',
        about: `an environment file that is not the S3 ARN of a \`.env\` file, or more than ${MAX_ENV_FILES} of them`,
        severity: 'error',
        source: 'APIReference/API_EnvironmentFile.html',
        *check({ containers }) {
            for (const { node, name } of containers) {
                const files = (0,taskdef_node.ld)(node, 'environmentFiles');
                if (files.length > MAX_ENV_FILES) {
                    yield {
                        message: `container '${name}' has ${files.length} environment files, but ECS allows ${MAX_ENV_FILES}`,
                        origin: (0,rule.yv)(node, 'environmentFiles'),
                    };
                }
                for (const file of files) {
                    const arn = (0,rule.FV)(file, 'value') ?? '';
                    if (/^arn:[\w-]+:s3:[^/]*\/.*\.env$/.test(arn) || (0,placeholder.$)(arn, false) !== undefined)
                        continue;
                    yield {
                        message: `the environment file of container '${name}' is '${(0,taskdef_finding.ml)(arn)}', which is not valid; expected an S3 ARN that ends in .env, such as arn:aws:s3:::bucket/web.env`,
                        origin: (0,rule.yv)(file, 'value'),
                    };
                }
            }
        },
    },
];
function* checkRouters(containers) {
    const routers = containers.filter(({ node }) => (0,taskdef_node.Jt)(node, 'firelensConfiguration')?.kind === 'fields');
    const [, second] = routers;
    if (second) {
        yield {
            message: `the containers ${(0,taskdef_finding.TL)(routers.map(({ name }) => name))} all have a firelensConfiguration: a task can have only one log router, so remove the others`,
            origin: (0,rule.yv)(second.node, 'firelensConfiguration'),
        };
    }
    const [router] = routers;
    const usesRouter = ({ node }) => (0,taskdef_node.Qq)((0,taskdef_node.Jt)(node, 'logConfiguration'), 'logDriver') === 'awsfirelens';
    if (router && !second && !containers.some(usesRouter)) {
        yield {
            message: `container '${router.name}' has a firelensConfiguration, but no container uses the awsfirelens driver, which ECS requires then: set it as the logDriver of a container, or remove firelensConfiguration`,
            origin: (0,rule.yv)(router.node, 'firelensConfiguration'),
        };
    }
    for (const { node, name } of router ? [] : containers) {
        const log = (0,taskdef_node.Jt)(node, 'logConfiguration');
        if (log && (0,taskdef_node.Qq)(log, 'logDriver') === 'awsfirelens') {
            yield {
                message: `container '${name}' uses the awsfirelens driver, but no container has a firelensConfiguration: add the log router`,
                origin: (0,rule.yv)(log, 'logDriver'),
            };
        }
    }
}

;// CONCATENATED MODULE: ./build/src/taskdef/rules/network.js



const SHARED_MODES = ['awsvpc', 'host'];
const NOT_IN_AWSVPC = ['links', 'extraHosts', 'dnsServers', 'disableNetworking'];
const networkRules = [
    {
        id: 'ports',
        about: 'a port outside 1 to 65535, a host port that differs in `awsvpc` or `host` mode, a host port that two containers use, a port mapping in `none` mode; a warning for a repeated port or port name',
        severity: 'error',
        source: 'APIReference/API_PortMapping.html',
        *check(taskDefinition) {
            const mode = (0,rule.FV)(taskDefinition.node, 'networkMode') ?? 'bridge';
            for (const { name, mapping } of mappingsOf(taskDefinition)) {
                yield* checkPort(mapping, name, SHARED_MODES.includes(mode) ? mode : undefined);
                if (mode === 'none') {
                    yield {
                        message: `container '${name}' has a port mapping, which networkMode 'none' does not allow: remove it`,
                        origin: mapping.origin,
                    };
                }
            }
            if (mode === 'bridge')
                yield* findSharedHostPorts(taskDefinition);
            yield* findDuplicates(taskDefinition, mode);
        },
    },
    {
        id: 'awsvpc',
        about: '`hostname`, `links`, `extraHosts`, `dnsServers` or `disableNetworking` in `awsvpc` mode',
        severity: 'error',
        source: rule.p1,
        *check({ node, containers, isFargate }) {
            if ((0,rule.FV)(node, 'networkMode') !== 'awsvpc')
                return;
            for (const container of containers) {
                if ((0,rule.FV)(container.node, 'hostname')) {
                    yield {
                        message: `container '${container.name}' has a hostname, which ECS does not allow in awsvpc mode: remove it`,
                        origin: (0,rule.yv)(container.node, 'hostname'),
                    };
                }
                const others = isFargate ? [] : NOT_IN_AWSVPC.filter((key) => isGiven(container.node, key));
                for (const key of others) {
                    yield {
                        message: `container '${container.name}' has ${key}, which ECS does not allow in awsvpc mode: remove it`,
                        origin: (0,rule.yv)(container.node, key),
                    };
                }
            }
        },
    },
];
function isGiven(container, key) {
    return (0,taskdef_node.ld)(container, key).length > 0 || (0,taskdef_node.Hn)(container, key);
}
function* mappingsOf({ containers }) {
    for (const { node, name } of containers) {
        for (const mapping of (0,taskdef_node.ld)(node, 'portMappings'))
            yield { name, mapping };
    }
}
function* findDuplicates(taskDefinition, mode) {
    const seen = new Map();
    const names = new Set();
    for (const { name, mapping } of mappingsOf(taskDefinition)) {
        const key = `${(0,taskdef_node.ai)(mapping, 'containerPort')}/${(0,rule.FV)(mapping, 'protocol') ?? 'tcp'}`;
        const other = seen.get(key);
        if (SHARED_MODES.includes(mode) && other !== undefined && (0,taskdef_node.ai)(mapping, 'containerPort') !== undefined) {
            yield {
                severity: 'warning',
                message: `containers '${other}' and '${name}' both map port ${key}, but they share a network in ${mode} mode: change one of the ports`,
                origin: (0,rule.yv)(mapping, 'containerPort'),
            };
        }
        seen.set(key, name);
        const portName = (0,rule.FV)(mapping, 'name');
        if (portName !== undefined && names.has(portName)) {
            yield {
                severity: 'warning',
                message: `the port name '${(0,taskdef_finding.ml)(portName)}' is used twice: rename one`,
                origin: (0,rule.yv)(mapping, 'name'),
            };
        }
        if (portName !== undefined)
            names.add(portName);
    }
}
function* findSharedHostPorts(taskDefinition) {
    const seen = new Map();
    for (const { name, mapping } of mappingsOf(taskDefinition)) {
        const port = (0,taskdef_node.ai)(mapping, 'hostPort');
        if (!port)
            continue;
        const key = `${port}/${(0,rule.FV)(mapping, 'protocol') ?? 'tcp'}`;
        const other = seen.get(key);
        if (other !== undefined) {
            yield {
                message: `containers '${other}' and '${name}' both need host port ${key}, so no host can run the task: remove hostPort from one`,
                origin: (0,rule.yv)(mapping, 'hostPort'),
            };
        }
        seen.set(key, name);
    }
}
function* checkPort(mapping, name, sharedMode) {
    const port = (0,taskdef_node.ai)(mapping, 'containerPort');
    const hostPort = (0,taskdef_node.ai)(mapping, 'hostPort');
    if ((0,taskdef_node.Jt)(mapping, 'containerPort') === undefined && !(0,taskdef_node.Qq)(mapping, 'containerPortRange')) {
        yield { message: `a port mapping of container '${name}' has no containerPort: add it`, origin: mapping.origin };
    }
    if (port !== undefined && (port < 1 || port > 65535)) {
        yield {
            message: `containerPort of container '${name}' is ${port}, which is not valid; expected 1 to 65535`,
            origin: (0,rule.yv)(mapping, 'containerPort'),
        };
    }
    if (hostPort !== undefined && (hostPort < 0 || hostPort > 65535)) {
        yield {
            message: `hostPort of container '${name}' is ${hostPort}, which is not valid; expected 0 to 65535`,
            origin: (0,rule.yv)(mapping, 'hostPort'),
        };
    }
    else if (sharedMode !== undefined && hostPort !== undefined && hostPort !== 0 && hostPort !== port) {
        yield {
            message: `hostPort of container '${name}' is ${hostPort}, but containerPort is ${port}: in ${sharedMode} mode they must be equal, so remove hostPort`,
            origin: (0,rule.yv)(mapping, 'hostPort'),
        };
    }
}

// EXTERNAL MODULE: ./build/src/taskdef/required.js
var required = __webpack_require__(13657);
;// CONCATENATED MODULE: ./build/src/taskdef/rules/required.js



const OF_OTHER_RULES = new Set([
    'ContainerDependency.containerName',
    'EnvironmentFile.value',
    'HealthCheck.command',
    'LogConfiguration.logDriver',
    'Secret.name',
    'Secret.valueFrom',
]);
function requiredRule(shape) {
    return {
        id: 'required',
        about: 'a structure without a member that AWS requires in it',
        severity: 'error',
        source: rule.j9,
        *check({ node }) {
            for (const { path, owner, member, origin } of (0,required.S)(node, shape)) {
                if (OF_OTHER_RULES.has(`${owner}.${member}`))
                    continue;
                yield { message: `${(0,taskdef_form.NH)(path.join('.'))} has no ${member}, which ECS requires: add it`, origin };
            }
        },
    };
}

// EXTERNAL MODULE: ./build/src/taskdef/secret-reference.js
var secret_reference = __webpack_require__(27132);
// EXTERNAL MODULE: ./build/src/taskdef/secrets-in-document.js
var secrets_in_document = __webpack_require__(25153);
;// CONCATENATED MODULE: ./build/src/taskdef/rules/secret.js







const secretRules = [
    {
        id: 'variable',
        about: 'a variable that is set twice in a container (ECS uses the last value), has no name, or has `=` in its name',
        severity: 'warning',
        source: 'APIReference/API_KeyValuePair.html',
        *check({ containers }) {
            for (const container of containers)
                yield* checkVariables(container);
        },
    },
    {
        id: 'secret',
        about: 'a secret that is set twice, has the name of a variable, or has no name or `valueFrom`',
        severity: 'error',
        source: rule.p1,
        *check({ containers }) {
            for (const { node, name } of containers) {
                const secrets = (0,taskdef_node.ld)(node, 'secrets');
                if (secrets.length === 0)
                    continue;
                const variables = new Set((0,taskdef_node.ld)(node, 'environment').map((variable) => (0,taskdef_node.Qq)(variable, 'name')));
                for (const { name: secret, origin } of (0,rule.XI)(secrets, 'name')) {
                    yield { message: `container '${name}' sets the '${(0,taskdef_finding.ml)(secret)}' secret twice: remove one`, origin };
                }
                for (const secret of secrets) {
                    const secretName = (0,taskdef_node.Qq)(secret, 'name');
                    if (secretName && variables.has(secretName)) {
                        yield {
                            message: `container '${name}' sets '${secretName}' both as a variable and as a secret: remove one`,
                            origin: (0,rule.yv)(secret, 'name'),
                        };
                    }
                    if (!secretName || !(0,taskdef_node.Qq)(secret, 'valueFrom')) {
                        yield {
                            message: `container '${name}' has a secret without ${secretName ? `a valueFrom ('${secretName}')` : 'a name'}: add it`,
                            origin: secret.origin,
                        };
                    }
                }
            }
        },
    },
    {
        id: 'secret-reference',
        about: 'a `valueFrom` that is not an ARN, the name of a parameter, `ssm:\u2026` or `secretsmanager:\u2026`',
        severity: 'error',
        source: 'APIReference/API_Secret.html',
        *check({ node }) {
            for (const { valueFrom, origin } of (0,secrets_in_document._Y)(node)) {
                if (valueFrom === '' || (0,placeholder.$)(valueFrom, false) !== undefined)
                    continue;
                const found = problemOf(valueFrom);
                if (found === undefined)
                    continue;
                const shown = /^(arn:|ssm:|secretsmanager:|\/)/.test(valueFrom) ? ` '${(0,taskdef_finding.ml)(valueFrom)}'` : '';
                const { problem, severity = 'error' } = found;
                yield {
                    severity,
                    message: `the secret reference${shown} is not valid${problem.startsWith('expected ') ? ';' : ':'} ${problem}`,
                    origin,
                };
            }
        },
    },
];
function* checkVariables({ node, name }) {
    const variables = (0,taskdef_node.ld)(node, 'environment');
    const twice = new Map();
    for (const { name: variable, origin } of (0,rule.XI)(variables, 'name')) {
        if (!twice.has(variable))
            twice.set(variable, origin);
    }
    const [first] = twice.values();
    if (first) {
        const one = twice.size === 1;
        yield {
            message: `container '${name}' has the variable${one ? '' : 's'} ${(0,taskdef_finding.TL)([...twice.keys()])} twice: ECS uses the last value${one ? '' : 's'}`,
            origin: first,
        };
    }
    const isInvalid = (variable) => !(0,taskdef_node.Qq)(variable, 'name') || (0,taskdef_node.Qq)(variable, 'name')?.includes('=');
    const invalid = variables.filter(isInvalid);
    const [one] = invalid;
    if (one) {
        const names = (0,taskdef_finding.TL)([...new Set(invalid.map((variable) => (0,taskdef_node.Qq)(variable, 'name') ?? ''))]);
        yield {
            message: `container '${name}' has a variable whose name is ${names}: use a name without '='`,
            origin: (0,rule.yv)(one, 'name'),
        };
    }
}
const PARAMETER = /^[\w./-]+(?::([\w.-]+))?$/;
function problemOf(valueFrom) {
    const reference = (0,secret_reference.Lt)(valueFrom);
    if (reference)
        return 'problem' in reference ? reference : undefined;
    const [, , , , ofArn] = arn.S.exec(valueFrom) ?? [];
    const [name, ofName] = PARAMETER.exec(valueFrom) ?? [];
    if (ofArn ?? ofName) {
        return { problem: "AWS does not document a version after a parameter's name", severity: 'warning' };
    }
    if (!(0,arn.EH)(valueFrom)) {
        return name ? undefined : { problem: 'expected ssm:NAME, secretsmanager:NAME or an ARN' };
    }
    const [, , , secret] = arn.HD.exec(valueFrom) ?? [];
    if (secret === undefined) {
        return arn.S.test(valueFrom)
            ? undefined
            : { problem: 'expected the ARN of an SSM parameter or of a secret' };
    }
    const parts = secret.split(':').length;
    return parts === 1 || parts === 4
        ? undefined
        : {
            problem: "expected the secret's name followed by exactly :json-key:version-stage:version-id, with unused parts left empty, as in ':password::'",
        };
}

// EXTERNAL MODULE: ./build/src/taskdef/oversize.js
var oversize = __webpack_require__(92879);
// EXTERNAL MODULE: ./build/src/taskdef/rules/tags.js
var rules_tags = __webpack_require__(87845);
;// CONCATENATED MODULE: ./build/src/taskdef/rules/task.js







const NAME_WITH_PATH = /^\/?[\w+=,.@-]+(?:\/[\w+=,.@-]+)+$/;
const MAX_TAGS = 50;
const MAX_CONTAINERS = 10;
const MAX_CONSTRAINTS = 10;
const taskRules = [
    {
        id: 'family',
        about: 'no `family`, or one that is not 1 to 255 letters, digits, `_` and `-`',
        severity: 'error',
        source: rule.j9,
        *check({ node }) {
            const family = (0,taskdef_node.Qq)(node, 'family');
            const origin = (0,rule.yv)(node, 'family');
            if (family === undefined) {
                yield { message: "the task definition has no family: add one, or set the 'family' input", origin };
            }
            else if (!arn.GK.test(family) && (0,placeholder.$)(family) === undefined) {
                yield {
                    message: `the family '${(0,taskdef_finding.ml)(family)}' is not valid; expected 1 to 255 letters, digits, '_' and '-'`,
                    origin,
                };
            }
        },
    },
    {
        id: 'containers',
        about: `no container, more than ${MAX_CONTAINERS} containers, or a change to a container that does not exist`,
        severity: 'error',
        source: rule.eg,
        *check({ node, containers }) {
            const origin = (0,rule.yv)(node, 'containerDefinitions');
            if (containers.length === 0) {
                yield {
                    message: 'the task definition has no containerDefinitions: add at least one container',
                    origin,
                };
            }
            if (containers.length > MAX_CONTAINERS) {
                yield {
                    message: `the task definition has ${containers.length} containers, but ECS allows ${MAX_CONTAINERS}: split it`,
                    origin,
                };
            }
        },
    },
    {
        id: 'role',
        about: '`taskRoleArn` or `executionRoleArn` that is neither the ARN nor the name of a role; a warning for a name with a path',
        severity: 'error',
        source: rule.j9,
        *check({ node }) {
            for (const key of ['taskRoleArn', 'executionRoleArn']) {
                const role = (0,rule.FV)(node, key);
                if (role !== undefined && !arn.z7.test(role) && (0,placeholder.$)(role) === undefined) {
                    yield {
                        ...(NAME_WITH_PATH.test(role) && { severity: 'warning' }),
                        message: `${key} is '${(0,taskdef_finding.ml)(role)}', which is not valid; expected a role's name or ARN, such as arn:aws:iam::123456789012:role/task`,
                        origin: (0,rule.yv)(node, key),
                    };
                }
            }
        },
    },
    {
        id: 'tags',
        about: `more than ${MAX_TAGS} tags, a repeated key, a key that starts with \`aws:\`, or a key or value that AWS does not accept`,
        severity: 'error',
        source: 'APIReference/API_Tag.html',
        *check({ node }) {
            const tags = (0,taskdef_node.ld)(node, 'tags');
            if (tags.length > MAX_TAGS)
                yield {
                    message: `there are ${tags.length} tags, but ECS allows ${MAX_TAGS}`,
                    origin: (0,rule.yv)(node, 'tags'),
                };
            for (const { name, origin } of (0,rule.XI)(tags, 'key'))
                yield { message: `the tag '${(0,taskdef_finding.ml)(name)}' is set twice: remove one`, origin };
            for (const tag of tags)
                yield* (0,rules_tags.B)(tag);
        },
    },
    {
        id: 'size',
        about: 'more than 64 KiB of JSON',
        severity: 'error',
        source: rule.eg,
        *check({ node }) {
            const bytes = sizeOf(node);
            if (bytes <= oversize.Z)
                return;
            const hint = largestVariables(node)
                .map(({ name, size }) => `${(0,taskdef_finding.ml)(name, 100)} has ${size}`)
                .join(', ');
            yield {
                message: `the task definition has ${bytes} bytes, but ECS allows ${oversize.Z}${hint && ` (${hint})`}: move large values to SSM, Secrets Manager or an environment file`,
                origin: (0,taskdef_node.ld)(node, 'containerDefinitions')[0]?.origin ?? node.origin,
            };
        },
    },
    {
        id: 'placement-constraints',
        about: `more than ${MAX_CONSTRAINTS} placement constraints`,
        severity: 'error',
        source: rule.j9,
        *check({ node }) {
            const { length } = (0,taskdef_node.ld)(node, 'placementConstraints');
            if (length <= MAX_CONSTRAINTS)
                return;
            yield {
                message: `placementConstraints has ${length} entries, but ECS allows ${MAX_CONSTRAINTS}`,
                origin: (0,rule.yv)(node, 'placementConstraints'),
            };
        },
    },
    {
        id: 'proxy',
        about: 'a `proxyConfiguration` whose container does not exist',
        severity: 'warning',
        source: 'APIReference/API_ProxyConfiguration.html',
        *check({ node, containers }) {
            const proxy = (0,taskdef_node.Jt)(node, 'proxyConfiguration');
            const name = (0,rule.FV)(proxy, 'containerName');
            if (proxy && name !== undefined && !containers.some((container) => container.name === name)) {
                yield {
                    message: `proxyConfiguration names the container '${(0,taskdef_finding.ml)(name)}', which is not a container of this task; expected ${(0,taskdef_finding.TL)(containers.map((container) => container.name))}`,
                    origin: (0,rule.yv)(proxy, 'containerName'),
                };
            }
        },
    },
];
function sizeOf(node) {
    if (node.kind === 'list') {
        const inner = node.items.reduce((sum, item) => sum + sizeOf(item), 0);
        return inner + Math.max(node.items.length - 1, 0) + 2;
    }
    if (node.kind === 'scalar') {
        if (typeof node.value === 'string')
            return sizeOfText(node.value);
        return node.isExact ? node.text.length : String(node.value).length;
    }
    let sum = Math.max(node.entries.size - 1, 0) + 2;
    for (const [key, { value }] of node.entries)
        sum += sizeOfText(key) + 1 + sizeOf(value);
    return sum;
}
function sizeOfText(text) {
    return /["\\\p{Cc}\p{Cs}]/u.test(text) ? Buffer.byteLength(JSON.stringify(text)) : Buffer.byteLength(text) + 2;
}
function largestVariables(node) {
    let largest = [];
    for (const container of (0,taskdef_node.ld)(node, 'containerDefinitions')) {
        for (const variable of (0,taskdef_node.ld)(container, 'environment')) {
            const size = Buffer.byteLength((0,taskdef_node.Qq)(variable, 'value') ?? '');
            if (largest.length === 3 && size <= (largest[2]?.size ?? 0))
                continue;
            largest = [...largest, { container, variable, size }].sort((one, other) => other.size - one.size).slice(0, 3);
        }
    }
    return largest.map(({ container, variable, size }) => ({
        name: `${(0,taskdef_node.Qq)(container, 'name') ?? ''}.environment.${(0,taskdef_node.Qq)(variable, 'name') ?? ''}`,
        size,
    }));
}

;// CONCATENATED MODULE: ./build/src/taskdef/rules/volume.js



const volumeRules = [
    {
        id: 'volumes',
        about: 'a mount point whose volume does not exist; a warning for two volumes with one name',
        severity: 'error',
        source: 'APIReference/API_MountPoint.html',
        *check({ node, containers }) {
            const volumes = (0,taskdef_node.ld)(node, 'volumes');
            for (const { name, origin } of (0,rule.XI)(volumes, 'name'))
                yield {
                    severity: 'warning',
                    message: `two volumes have the name '${(0,taskdef_finding.ml)(name)}': rename one`,
                    origin,
                };
            const names = new Set(volumes.flatMap((volume) => (0,taskdef_node.Qq)(volume, 'name') ?? []));
            for (const container of containers) {
                for (const mount of (0,taskdef_node.ld)(container.node, 'mountPoints')) {
                    const source = (0,rule.FV)(mount, 'sourceVolume');
                    if (source !== undefined && !names.has(source)) {
                        yield {
                            message: `container '${container.name}' mounts the volume '${(0,taskdef_finding.ml)(source)}', which is not in volumes; expected ${(0,taskdef_finding.TL)([...names])}`,
                            origin: (0,rule.yv)(mount, 'sourceVolume'),
                        };
                    }
                }
            }
        },
    },
    {
        id: 'efs',
        about: 'an EFS access point with a `rootDirectory`, or EFS authorization without `transitEncryption`',
        severity: 'error',
        source: 'APIReference/API_EFSVolumeConfiguration.html',
        *check({ node }) {
            for (const volume of (0,taskdef_node.ld)(node, 'volumes'))
                yield* checkFileSystem(volume);
        },
    },
    {
        id: 'ephemeral-storage',
        about: '`ephemeralStorage` outside 21 to 200 GiB',
        severity: 'error',
        source: 'APIReference/API_EphemeralStorage.html',
        *check({ node }) {
            const size = (0,taskdef_node.Jt)((0,taskdef_node.Jt)(node, 'ephemeralStorage'), 'sizeInGiB');
            if (size?.kind === 'scalar' && typeof size.value === 'number' && (size.value < 21 || size.value > 200)) {
                yield {
                    message: `ephemeralStorage.sizeInGiB is ${size.value}, which is not valid; expected 21 to 200`,
                    origin: size.origin,
                };
            }
        },
    },
    {
        id: 'network-mode',
        about: 'Fargate without `networkMode: awsvpc`',
        severity: 'error',
        source: rule.j9,
        *check({ node, isFargate }) {
            const mode = (0,rule.FV)(node, 'networkMode');
            if (isFargate && mode !== 'awsvpc') {
                yield {
                    message: `networkMode is ${mode === undefined ? 'not set' : `'${(0,taskdef_finding.ml)(mode)}'`}, but Fargate requires 'awsvpc'`,
                    origin: (0,rule.yv)(node, mode === undefined ? 'requiresCompatibilities' : 'networkMode'),
                };
            }
        },
    },
];
function* checkFileSystem(volume) {
    const name = (0,taskdef_node.Qq)(volume, 'name') ?? '';
    const efs = (0,taskdef_node.Jt)(volume, 'efsVolumeConfiguration');
    const authorization = (0,taskdef_node.Jt)(efs, 'authorizationConfig');
    const s3 = (0,taskdef_node.Jt)(volume, 's3filesVolumeConfiguration');
    const pointed = [
        ...(efs && (0,rule.FV)(authorization, 'accessPointId') ? [efs] : []),
        ...(s3 && (0,rule.FV)(s3, 'accessPointArn') ? [s3] : []),
    ];
    for (const configuration of pointed) {
        const directory = (0,rule.FV)(configuration, 'rootDirectory');
        if (directory !== undefined && directory !== '/') {
            yield {
                message: `the volume '${name}' has an access point and the rootDirectory '${(0,taskdef_finding.ml)(directory)}': remove rootDirectory, since the access point sets it`,
                origin: (0,rule.yv)(configuration, 'rootDirectory'),
            };
        }
    }
    if (!efs || (0,rule.FV)(efs, 'transitEncryption') === 'ENABLED')
        return;
    const needs = (0,rule.FV)(authorization, 'accessPointId')
        ? 'an access point'
        : (0,rule.FV)(authorization, 'iam') === 'ENABLED'
            ? 'IAM authorization'
            : undefined;
    if (needs !== undefined) {
        yield {
            message: `the volume '${name}' has ${needs}, which needs transitEncryption: set it to 'ENABLED'`,
            origin: (0,rule.yv)(efs, 'transitEncryption'),
        };
    }
}

;// CONCATENATED MODULE: ./build/src/taskdef/validate.js













const RULES = [
    ...taskRules,
    ...placeholder.X,
    ...containerRules,
    ...networkRules,
    ...volumeRules,
    ...loggingRules,
    ...dependencyRules,
    ...secretRules,
    ...fargateRules,
    enums.AO,
];
function validate(node, described, base = node, shape) {
    const taskDefinition = (0,rule.Ar)(node);
    const before = base === node ? taskDefinition : (0,rule.Ar)(base);
    const accepted = (finding) => (0,taskdef_finding.Hx)(finding, described);
    const rules = shape ? [...RULES, requiredRule(shape)] : RULES;
    return rules.flatMap(({ id, severity: usual, check }) => {
        const findings = [...check(taskDefinition)].map(({ severity = usual, message, origin }) => ({ rule: id, severity, message, origin }));
        if (findings.length === 0 || before === taskDefinition)
            return findings.map(accepted);
        const known = new Set([...check(before)].map(({ message }) => message));
        return findings.map((finding) => (known.has(finding.message) ? accepted(finding) : finding));
    });
}

;// CONCATENATED MODULE: ./build/src/taskdef/render.js





async function readWrittenDefinition(files, changes, unknownKeys) {
    const root = await (0,shape.kE)();
    const findings = [];
    const described = describedFiles(files);
    const inForm = (node) => {
        const formed = (0,taskdef_form.ks)(node, root, unknownKeys);
        for (const finding of formed.findings)
            findings.push((0,taskdef_finding.Hx)(finding, described));
        return formed.node.kind === 'fields' ? formed.node : node;
    };
    return {
        files: files.map(inForm),
        changes: changes.map((change) => ({ ...change, overlay: inForm(change.overlay) })),
        findings: unique(findings),
        shape: root,
    };
}
function renderTaskDefinition(written, mode, described) {
    const { files, changes } = written;
    const base = described ?? (0,edit.Ai)(files.slice(0, 1));
    const unchanged = described ?? (0,edit.Ai)(files);
    let result = unchanged;
    const findings = [];
    const replace = new Set(mode === 'replace' ? ['environment', 'secrets'] : []);
    for (const change of changes) {
        const applied = (0,edit.hX)(result, change, { replace });
        findings.push(...applied.findings);
        result = applied.node;
    }
    const accepted = describedFiles(files);
    const downgraded = findings.map((finding) => (0,taskdef_finding.Hx)(finding, accepted));
    const ofRules = withoutMistyped(validate(result, accepted, unchanged, written.shape), written);
    return { base, result, findings: unique([...downgraded, ...ofRules]) };
}
function withoutMistyped(findings, written) {
    const placeOf = ({ origin: { file, input, line, column } }) => JSON.stringify([file, input, line, column]);
    const mistyped = written.findings.filter(({ rule, severity }) => rule === 'type' && severity === 'error');
    const places = new Set(mistyped.map(placeOf));
    return findings.filter((finding) => !places.has(placeOf(finding)));
}
function describedFiles(files) {
    return new Set(files.flatMap(({ origin: { file, isDescribed } }) => (file && isDescribed ? [file] : [])));
}
function unique(findings) {
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}


}),

13657:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (missingMembers)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

function* missingMembers(node, shape, path = []) {
    if (node.kind === 'list' && shape.kind === 'list') {
        for (const [index, item] of node.items.entries())
            yield* missingMembers(item, shape.item(), [...path, (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(item, 'name') || `${index}`]);
    }
    if (node.kind !== 'fields' || shape.kind !== 'struct')
        return;
    for (const member of path.length === 0 ? [] : shape.required) {
        const given = node.entries.get(member);
        if (given && !(0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(given.value))
            continue;
        yield { path, owner: shape.name, member, origin: node.origin };
    }
    for (const [key, { value }] of node.entries) {
        const inner = shape.members.get(key);
        if (inner)
            yield* missingMembers(value, inner(), [...path, key]);
    }
}


}),

23828:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  AO: () => (enumRule),
  fy: () => (checkEnums)
});
/* unused harmony exports TASK_ENUMS, CONTAINER_ENUMS */
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63751);
var _node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14088);
var _placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61635);
var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37938);





const TASK_ENUMS = [
    ['networkMode', ['awsvpc', 'bridge', 'host', 'none']],
    ['pidMode', ['host', 'task']],
    ['ipcMode', ['host', 'none', 'task']],
    ['requiresCompatibilities', ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES']],
    ['runtimePlatform.cpuArchitecture', ['X86_64', 'ARM64']],
    [
        'runtimePlatform.operatingSystemFamily',
        [
            'LINUX',
            'WINDOWS_SERVER_2004_CORE',
            'WINDOWS_SERVER_2016_FULL',
            'WINDOWS_SERVER_2019_CORE',
            'WINDOWS_SERVER_2019_FULL',
            'WINDOWS_SERVER_2022_CORE',
            'WINDOWS_SERVER_2022_FULL',
            'WINDOWS_SERVER_2025_CORE',
            'WINDOWS_SERVER_2025_FULL',
            'WINDOWS_SERVER_20H2_CORE',
        ],
    ],
    ['proxyConfiguration.type', ['APPMESH']],
    ['placementConstraints.type', ['memberOf']],
    ['volumes.efsVolumeConfiguration.transitEncryption', ['ENABLED', 'DISABLED']],
    ['volumes.dockerVolumeConfiguration.scope', ['task', 'shared']],
];
const CONTAINER_ENUMS = [
    [
        'logConfiguration.logDriver',
        ['awsfirelens', 'awslogs', 'fluentd', 'gelf', 'journald', 'json-file', 'logentries', 'splunk', 'syslog'],
    ],
    ['dependsOn.condition', ['START', 'COMPLETE', 'SUCCESS', 'HEALTHY']],
    ['portMappings.protocol', ['tcp', 'udp']],
    ['portMappings.appProtocol', ['http', 'http2', 'grpc']],
    [
        'ulimits.name',
        'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' '),
    ],
    ['environmentFiles.type', ['s3']],
    ['firelensConfiguration.type', ['fluentd', 'fluentbit']],
    ['resourceRequirements.type', ['GPU', 'InferenceAccelerator', 'NeuronDevice']],
    ['versionConsistency', ['enabled', 'disabled']],
];
const enumRule = {
    id: 'enum',
    about: 'a misspelled value of a field with a fixed set of values; a value that may be newer than this version is a warning, or a notice if only a number differs',
    severity: 'error',
    source: _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .API_TASK */ .j9,
    *check({ node, containers }) {
        yield* checkEnums(node, TASK_ENUMS, '');
        for (const container of containers)
            yield* checkEnums(container.node, CONTAINER_ENUMS, ` of container '${container.name}'`);
    },
};
function* checkEnums(node, enums, whose = '') {
    for (const [path, values] of enums) {
        for (const value of reach(node, path.split('.'))) {
            if (value.kind !== 'scalar' || typeof value.value !== 'string' || value.value === '')
                continue;
            const written = value.value;
            if (values.includes(written) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .findPlaceholder */ .$)(written, false) !== undefined)
                continue;
            const { origin } = value;
            if (/\d/.test(written) && values.some((known) => withoutNumbers(known) === withoutNumbers(written))) {
                const message = `${path}${whose} is '${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(written)}', which is newer than this version of Slipway and is sent to ECS unchanged`;
                yield { severity: 'notice', message, origin };
                continue;
            }
            const message = `${path}${whose} is '${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(written)}', which is not valid; expected ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(values)}`;
            const near = values.find((known) => isMisspelling(written, known));
            yield near
                ? { message: `${message}; did you mean '${near}'?`, origin }
                : { severity: 'warning', message, origin };
        }
    }
}
function withoutNumbers(value) {
    return value.replace(/\d+[A-Z]?\d*/g, '#').replace(/#?$/, '');
}
function isMisspelling(written, known) {
    const [one, other] = [lettersOf(written), lettersOf(known)];
    if (one === other)
        return true;
    if (one.startsWith(other))
        return false;
    const most = other.length < 6 ? 0 : other.length < 10 ? 1 : 2;
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(one, other) <= most;
}
function lettersOf(value) {
    return value.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function reach(node, path) {
    if (node === undefined)
        return [];
    if (node.kind === 'list')
        return node.items.flatMap((item) => reach(item, path));
    const [key, ...rest] = path;
    if (key === undefined)
        return [node];
    const found = (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .get */ .Jt)(node, key);
    return found?.kind === 'list' ? (0,_node_js__WEBPACK_IMPORTED_MODULE_4__/* .items */ .ld)(node, key).flatMap((item) => reach(item, rest)) : reach(found, rest);
}


}),

61635:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (findPlaceholder),
  X: () => (placeholderRules)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22672);
var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63751);
var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14088);
var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37938);




const MARKS = [
    /\$\{\{[^}]*\}\}/,
    /\$\{[^}$]*\}/,
    /\{\{[^}{]*\}\}/,
    /#\{[^}#]*\}#?/,
    /<[A-Za-z][\w .-]*>/,
    /\$[A-Z][A-Z0-9_]+/,
];
const WORDS = [
    /\$\([A-Za-z_][\w.]*\)/,
    /\{[A-Za-z_][\w.-]*\}/,
    /\[[A-Z][A-Z0-9_-]*\]/,
    /%[A-Z][A-Z0-9_]*%/,
    /@@?[A-Z][A-Z0-9_]*@@?/,
    /__[A-Z][A-Z0-9_]*?__/,
    /(?<![A-Za-z0-9])(?:REPLACE|INSERT|YOUR)[_-][A-Z][A-Z0-9_-]*/,
    /(?<![A-Za-z0-9])(?:CHANGE|REPLACE)[_-]?ME(?![A-Za-z0-9])/,
    /(?<![A-Za-z0-9_])(?:(?:AWS_)?ACCOUNT_?(?:ID|NUMBER)|(?:AWS_)?REGION|PLACEHOLDER|TODO|XXX+)(?![A-Za-z0-9_])/,
];
const SURE = new RegExp(MARKS.map(({ source }) => source).join('|'), 'g');
const LIKELY = new RegExp([...MARKS, ...WORDS].map(({ source }) => source).join('|'), 'g');
const ARN_PARTS = /^arn:[^:]*:[^:]*:([^:]*):([^:]*):/;
const ECR_PARTS = /^([^./]+)\.dkr[.-]ecr(?:-fips)?\.([^./]+)\./;
function findPlaceholders(value, words) {
    const found = [...value.matchAll(words ? LIKELY : SURE)].map(([text]) => text);
    const [, ...parts] = ARN_PARTS.exec(value) ?? ECR_PARTS.exec(value) ?? [];
    const odd = parts.filter((part) => /[A-Z_]/.test(part) || /^x+$/.test(part));
    return [...new Set([...found, ...odd.filter((part) => !found.some((text) => part.includes(text)))])];
}
function findPlaceholder(value, words = true) {
    return findPlaceholders(value, words)[0];
}
const COMMON = /^(__[A-Z][A-Z0-9_]*__|(AWS_)?ACCOUNT_?(ID|NUMBER)|(AWS_)?REGION|PLACEHOLDER|TODO|XXX+)$/;
function mayBeMeant(place, value, placeholder) {
    if (!/^(taskRoleArn|executionRoleArn|family)$/.test(place))
        return false;
    const name = value.slice(value.lastIndexOf('/') + 1);
    const isPart = name !== placeholder || (place === 'family' && name === 'TODO');
    return isPart && COMMON.test(placeholder) && (_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_ARN */ .xG.test(value) || /^[\w+=,.@/-]+$/.test(value));
}
const placeholderRules = [
    {
        id: 'placeholder',
        about: 'a template placeholder left in an image, a role, a family, a size, a secret or an ARN; a warning if a role or a family can have that name',
        severity: 'error',
        source: _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .API_TASK */ .j9,
        *check({ node, containers }) {
            const found = new Map();
            for (const [place, value, isSecret] of placesOf(node, containers)) {
                if (value?.kind !== 'scalar' || typeof value.value !== 'string')
                    continue;
                for (const placeholder of findPlaceholders(value.value, !isSecret)) {
                    const entry = found.get(placeholder) ?? { places: [], origin: value.origin, isSure: false };
                    entry.places.push(place);
                    entry.isSure ||= !mayBeMeant(place, value.value, placeholder);
                    found.set(placeholder, entry);
                }
            }
            for (const [placeholder, { places, origin, isSure }] of found) {
                yield { ...(!isSure && { severity: 'warning' }), message: describe(placeholder, places), origin };
            }
        },
    },
];
function describe(placeholder, places) {
    const shown = places.slice(0, 5);
    const more = places.length > shown.length ? ` and ${places.length - shown.length} more places` : '';
    const fix = placeholder.startsWith('${') ? "set its value in the 'variables' input" : 'replace it';
    return `the placeholder ${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(placeholder, 80)} is left in ${shown.join(', ')}${more}: ${fix}`;
}
function* placesOf(task, containers) {
    for (const key of ['family', 'taskRoleArn', 'executionRoleArn', 'cpu', 'memory'])
        yield [key, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(task, key)];
    for (const volume of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(task, 'volumes')) {
        const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(volume, 'name') ?? '';
        for (const key of ['efsVolumeConfiguration', 'fsxWindowsFileServerVolumeConfiguration']) {
            yield [`the file system of volume '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(volume, key), 'fileSystemId')];
        }
        yield [`the file system of volume '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(volume, 's3filesVolumeConfiguration'), 'fileSystemArn')];
    }
    for (const { node, name } of containers) {
        yield [`the image of container '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(node, 'image')];
        const log = (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(node, 'logConfiguration');
        for (const secret of [...(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(node, 'secrets'), ...(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(log, 'secretOptions')]) {
            yield [`the secret '${(0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(secret, 'name') ?? ''}' of container '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(secret, 'valueFrom'), true];
        }
        for (const file of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .items */ .ld)(node, 'environmentFiles')) {
            yield [`an environment file of container '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(file, 'value'), true];
        }
        yield [
            `the registry credentials of container '${name}'`,
            (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(node, 'repositoryCredentials'), 'credentialsParameter'),
            true,
        ];
        for (const option of (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(log, 'logDriver') === 'awslogs' ? ['awslogs-region', 'awslogs-group'] : []) {
            yield [`'${option}' of container '${name}'`, (0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)((0,_node_js__WEBPACK_IMPORTED_MODULE_3__/* .get */ .Jt)(log, 'options'), option), option === 'awslogs-group'];
        }
    }
}


}),

37938:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ar: () => (toTaskDefinitionNode),
  FV: () => (chosen),
  Tr: () => (FARGATE),
  XI: () => (duplicates),
  eg: () => (QUOTAS),
  j9: () => (API_TASK),
  p1: () => (API_CONTAINER),
  yv: () => (originOf)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const API_TASK = 'APIReference/API_RegisterTaskDefinition.html';
const API_CONTAINER = 'APIReference/API_ContainerDefinition.html';
const FARGATE = 'developerguide/fargate-tasks-services.html';
const QUOTAS = 'developerguide/service-quotas.html';
function toTaskDefinitionNode(node) {
    return {
        node,
        containers: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node, 'containerDefinitions').map((container, index) => ({
            node: container,
            name: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(container, 'name') ?? `containerDefinitions[${index}]`,
        })),
        isFargate: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(node, 'requiresCompatibilities').includes('FARGATE'),
        isWindows: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, 'runtimePlatform'), 'operatingSystemFamily')?.startsWith('WINDOWS') ?? false,
    };
}
function originOf(node, key) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(node, key)?.origin ?? node.origin;
}
function* duplicates(entries, key) {
    const seen = new Set();
    for (const entry of entries) {
        const name = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(entry, key);
        if (name === undefined)
            continue;
        if (seen.has(name))
            yield { name, origin: originOf(entry, key) };
        seen.add(name);
    }
}
function chosen(node, key) {
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(node, key) || undefined;
}


}),

87845:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (checkTag)
});
var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63751);
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);
var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37938);



const CHARACTERS = String.raw `[\p{L}\p{Z}\p{N}_.:/=+\-@]`;
const KEY = new RegExp(`^${CHARACTERS}{1,128}$`, 'u');
const VALUE = new RegExp(`^${CHARACTERS}{0,256}$`, 'u');
const EXPECTED = "letters, numbers, spaces and '+', '-', '=', '.', '_', ':', '/', '@'";
function* checkTag(tag) {
    if (tag.kind !== 'fields')
        return;
    const key = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tag, 'key') ?? '';
    const value = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tag, 'value') ?? '';
    if (key === '')
        yield { message: 'a tag has no key: add one, or remove the tag', origin: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(tag, 'key') };
    else if (/^aws:/i.test(key))
        yield {
            message: `the tag '${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(key)}' starts with 'aws:', which is reserved for AWS: rename it`,
            origin: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(tag, 'key'),
        };
    else if (!KEY.test(key))
        yield {
            message: `the tag key '${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(key)}' is not valid; expected 1 to 128 ${EXPECTED}`,
            origin: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(tag, 'key'),
        };
    if (!VALUE.test(value))
        yield {
            message: `the value of the tag '${(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(key)}' is not valid; expected up to 256 ${EXPECTED}`,
            origin: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(tag, 'value'),
        };
}


}),

27132:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Hg: () => (formatSecretReference),
  Lt: () => (parseSecretReference),
  Qh: () => (needsLookup)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22672);

function parseSecretReference(valueFrom) {
    const [, service, rest = ''] = /^(ssm|secretsmanager):(.*)$/s.exec(valueFrom) ?? [];
    if (service === undefined) {
        return isSecretWithKey(valueFrom) ? parseSecret(valueFrom) : undefined;
    }
    return service === 'ssm' ? parseParameter(rest) : parseSecret(rest);
}
function needsLookup(valueFrom) {
    return /^(ssm|secretsmanager):(?!arn:)/.test(valueFrom);
}
function formatSecretReference(reference, arn) {
    if (reference.service === 'ssm')
        return arn;
    const { jsonKey, versionStage, versionId } = reference;
    return jsonKey || versionStage || versionId ? `${arn}:${jsonKey}:${versionStage}:${versionId}` : arn;
}
function parseParameter(name) {
    const [arn, , , , version] = _aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PARAMETER_ARN */ .S.exec(name) ?? [];
    if (arn && !version)
        return { service: 'ssm', name };
    if (name.includes('#'))
        return { problem: "an SSM parameter has no JSON keys; remove '#' and the text after it, or use secretsmanager:" };
    if (!/^[\w./-]+$/.test(name)) {
        return {
            problem: "expected 'ssm:' and a parameter's name of letters, digits or '_.-/', such as ssm:/prod/api-key",
        };
    }
    if (name.includes('/') && !name.startsWith('/')) {
        return { problem: `expected a parameter name that starts with '/', because it contains '/', as in ssm:/${name}` };
    }
    return { service: 'ssm', name };
}
function parseSecret(text) {
    const at = text.indexOf('#');
    const name = at < 0 ? text : text.slice(0, at);
    const [jsonKey = '', versionStage = '', versionId = '', ...more] = at < 0 ? [] : text.slice(at + 1).split(':');
    const [, , , ofArn = name] = _aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_ARN */ .HD.exec(name) ?? [];
    if (!/^[\w/+=.@-]+$/.test(ofArn)) {
        return {
            problem: "expected 'secretsmanager:' and a secret's name or ARN, optionally followed by '#json-key:version-stage:version-id'",
        };
    }
    if (more.length > 0)
        return { problem: "expected only json-key:version-stage:version-id after '#'" };
    return { service: 'secretsmanager', name, jsonKey, versionStage, versionId };
}
function isSecretWithKey(valueFrom) {
    const [arn = '', ...key] = valueFrom.split('#');
    return key.length > 0 && /^arn:.+:secret:./s.test(arn);
}


}),

25153:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Et: () => (replaceSecrets),
  IV: () => (mentionsLookup),
  _Y: () => (secretsInDocument)
});
var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14088);
var _secret_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27132);


const SECRET_KEYS = new Set(['valueFrom', 'credentialsParameter']);
const SECRET_LISTS = new Set(['secrets', 'secretOptions']);
function secretsInDocument(node) {
    const found = [];
    collectSecrets(node, found);
    return found;
}
function collectSecrets(node, found) {
    if (node.kind === 'scalar')
        return;
    if (node.kind === 'list') {
        for (const item of node.items)
            collectSecrets(item, found);
        return;
    }
    for (const [key, { value }] of node.entries) {
        const isSecret = SECRET_KEYS.has(key) && value.kind === 'scalar' && typeof value.value === 'string';
        if (isSecret)
            found.push({ valueFrom: String(value.value), origin: value.origin });
        else
            collectSecrets(value, found);
    }
}
function mentionsLookup(node, isSecret = false) {
    if (node.kind === 'scalar')
        return isSecret && (0,_secret_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .needsLookup */ .Qh)(node.text);
    if (node.kind === 'list')
        return node.items.some((item) => mentionsLookup(item));
    for (const [key, { value }] of node.entries) {
        if (value.kind === 'fields' && SECRET_LISTS.has(key)) {
            for (const entry of value.entries.values())
                if (mentionsLookup(entry.value, true))
                    return true;
        }
        else if (mentionsLookup(value, SECRET_KEYS.has(key)))
            return true;
    }
    return false;
}
function replaceSecrets(node, replacements) {
    if (node.kind === 'list') {
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(node.items.map((item) => replaceSecrets(item, replacements)), node.origin);
    }
    if (node.kind === 'scalar')
        return node;
    const entries = [...node.entries].map(([key, field]) => {
        const { value } = field;
        const found = SECRET_KEYS.has(key) && value.kind === 'scalar' && typeof value.value === 'string'
            ? replacements.get(value.value)
            : undefined;
        const next = found === undefined ? replaceSecrets(value, replacements) : (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(found, value.origin);
        return [key, { ...field, value: next }];
    });
    return { ...node, entries: new Map(entries) };
}


})

};
