export const id = 1913;
export const ids = [1913];
export const modules = {

21916:
((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


}),

21665:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  X: () => (callJson)
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
var _exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91421);


async function callJson(client, command, body, signal) {
    const stack = command.middlewareStack;
    let text = '';
    let date = Number.NaN;
    stack.add((next) => (args) => {
        args.request.body = JSON.stringify(body);
        return next(args);
    }, { step: 'build', name: 'slipwayRawRequest', priority: 'high' });
    stack.add((next) => async (args) => {
        const result = await next(args);
        const { response } = result;
        const chunks = [];
        for await (const chunk of response.body)
            chunks.push(Buffer.from(chunk));
        const bytes = Buffer.concat(chunks);
        text = bytes.toString('utf8');
        date = Date.parse(response.headers.date ?? '');
        response.body = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes]);
        return result;
    }, { step: 'deserialize', name: 'slipwayRawResponse', priority: 'low' });
    const sent = client.send(command, signal && { abortSignal: signal });
    await (signal ? unlessEnded(sent, signal) : sent);
    const output = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactly */ .Ab)(text || '{}');
    return { output: (text.includes('null') ? withoutNulls(output) : output), date };
}
function withoutNulls(value) {
    if (typeof value !== 'object' || value === null || (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDigits */ .mn)(value) !== undefined)
        return value;
    if (Array.isArray(value))
        return value.flatMap((item) => (item === null ? [] : [withoutNulls(item)]));
    const members = Object.entries(value);
    return Object.fromEntries(members.flatMap(([name, one]) => (one === null ? [] : [[name, withoutNulls(one)]])));
}
function unlessEnded(sent, signal) {
    return new Promise((resolve, reject) => {
        const end = () => reject(signal.reason);
        if (signal.aborted)
            end();
        signal.addEventListener('abort', end, { once: true });
        sent.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
    });
}


}),

37031:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (Parameters)
});
var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7611);
var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67707);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22529);



const NAMES_A_CALL = 50;
const MOST_CANDIDATES = 500;
const SECRETS_AT_A_TIME = 5;
class Parameters {
    #clients;
    constructor(clients) {
        this.#clients = clients;
    }
    async parameters(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += NAMES_A_CALL) {
            const part = names.slice(start, start + NAMES_A_CALL);
            const listed = await this.#listParameters('Equals', part).catch((error) => {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('ssm:DescribeParameters', error), { cause: error });
            });
            for (const { Name, ARN } of listed)
                if (Name && ARN)
                    found.set(Name, { arn: ARN, versions: {} });
        }
        for (const name of names) {
            if (!found.has(name))
                found.set(name, { problem: await this.#explainMissing(name) });
        }
        return found;
    }
    async secrets(names) {
        const found = new Map();
        for (let start = 0; start < names.length; start += SECRETS_AT_A_TIME) {
            const part = names.slice(start, start + SECRETS_AT_A_TIME);
            const answers = await Promise.all(part.map((name) => this.#describeSecret(name)));
            part.forEach((name, index) => {
                found.set(name, answers[index]);
            });
        }
        return found;
    }
    async #describeSecret(name) {
        const { DescribeSecretCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
        const client = await this.#clients.secretsManager();
        try {
            const answer = await client.send(new DescribeSecretCommand({ SecretId: name }));
            if (answer.DeletedDate)
                return { problem: `the secret '${name}' is scheduled for deletion: restore it, or use another` };
            return { arn: answer.ARN ?? '', versions: answer.VersionIdsToStages ?? {} };
        }
        catch (error) {
            if (error.name !== 'ResourceNotFoundException') {
                throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)('secretsmanager:DescribeSecret', error), { cause: error });
            }
            const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, await this.#secretsNear(name));
            return { problem: this.#missing('secret', name, near) };
        }
    }
    async #explainMissing(name) {
        return this.#missing('parameter', name, (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, await this.#parametersNear(name)));
    }
    #missing(kind, name, near) {
        const hint = near ? `did you mean '${near}'?` : 'create it, or use the ARN of one in another Region or account';
        return `the ${kind} '${name}' does not exist in ${this.#clients.settings.region}: ${hint}`;
    }
    async #listParameters(option, values) {
        const { DescribeParametersCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(6786)]).then(__webpack_require__.bind(__webpack_require__, 56786));
        const client = await this.#clients.ssm();
        const found = [];
        let NextToken;
        do {
            const answer = await client.send(new DescribeParametersCommand({
                ...(values.length > 0 && { ParameterFilters: [{ Key: 'Name', Option: option, Values: [...values] }] }),
                MaxResults: NAMES_A_CALL,
                NextToken,
            }));
            found.push(...(answer.Parameters ?? []));
            NextToken = answer.NextToken;
        } while (NextToken && found.length < MOST_CANDIDATES);
        return found;
    }
    async #parametersNear(name) {
        const path = name.slice(0, name.lastIndexOf('/') + 1);
        try {
            const siblings = await this.#listParameters('BeginsWith', path.length > 1 ? [path] : []);
            const all = siblings.length > 0 ? siblings : await this.#listParameters('BeginsWith', []);
            return all.flatMap(({ Name }) => Name ?? []);
        }
        catch {
            return [];
        }
    }
    async #secretsNear(name) {
        try {
            const { ListSecretsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(9807)]).then(__webpack_require__.bind(__webpack_require__, 49807));
            const client = await this.#clients.secretsManager();
            const path = name.slice(0, name.lastIndexOf('/') + 1);
            const list = async (prefix) => {
                const Filters = prefix ? [{ Key: 'name', Values: [prefix] }] : [];
                const { SecretList } = await client.send(new ListSecretsCommand({ MaxResults: 100, ...(prefix && { Filters }) }));
                return (SecretList ?? []).flatMap(({ Name }) => Name ?? []);
            };
            const siblings = await list(path);
            return siblings.length > 0 || path === '' ? siblings : await list('');
        }
        catch {
            return [];
        }
    }
}


}),

93130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (describeActive)
});
var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85634);

async function describeActive(ecs, cluster, names) {
    const { services, missing } = await ecs.describeServices(cluster, names);
    const unclear = services.flatMap((service) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .primaryOf */ .Os)(service)?.rolloutState === 'IN_PROGRESS' ? (service.currentServiceDeployment ?? []) : []);
    if (unclear.length === 0)
        return { services, missing };
    const deployments = await ecs.describeServiceDeployments(unclear).catch(() => []);
    const successful = new Set(deployments.flatMap(({ status, targetServiceRevision }) => status === 'SUCCESSFUL' && targetServiceRevision ? [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(targetServiceRevision.arn)] : []));
    return { services: services.map((service) => completed(service, successful)), missing };
}
function completed(service, successful) {
    const deployments = service.deployments?.map((deployment) => deployment.status === 'PRIMARY' && successful.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionNumber */ .P7)(deployment.id))
        ? { ...deployment, rolloutState: 'COMPLETED' }
        : deployment);
    return deployments ? { ...service, deployments } : service;
}


}),

12401:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RP: () => (checkServices),
  el: () => (withName),
  jz: () => (anObject),
  kf: () => (UnusableAnswer),
  u0: () => (aList)
});
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16385);
var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);


class UnusableAnswer extends Error {
    name = 'UnusableAnswer';
    $metadata = {};
    constructor(operation, lack) {
        super(`the response to ${operation} has no ${lack}`);
    }
}
function anObject(value, operation, member) {
    if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value))
        return value;
    throw new UnusableAnswer(operation, `'${member}'`);
}
function aList(value, operation, member) {
    const isWhole = Array.isArray(value) && value.every((item) => typeof item === 'string' || (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(item));
    if (isWhole)
        return value;
    throw new UnusableAnswer(operation, `'${member}'`);
}
function checkServices(names, answer) {
    const operation = 'DescribeServices';
    const services = aList(answer.services ?? [], operation, 'services');
    const missing = aList(answer.failures ?? [], operation, 'failures');
    for (const service of services) {
        if (!isWhole(service))
            throw new UnusableAnswer(operation, 'whole service');
    }
    for (const name of names) {
        const isFound = services.some(({ serviceName, serviceArn }) => serviceName === (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name) || serviceArn === name);
        const isMissing = missing.some(({ arn = '' }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(arn) === (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name));
        if (!isFound && !isMissing)
            throw new UnusableAnswer(operation, `service '${(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name)}'`);
    }
    return { services, missing };
}
function isWhole({ serviceName, serviceArn, clusterArn, status, desiredCount, ...service }) {
    const isNamed = [serviceName, serviceArn, clusterArn, status].every((text) => typeof text === 'string' && text !== '');
    if (!isNamed || typeof desiredCount !== 'number')
        return false;
    const { deployments, deploymentController: controller } = service;
    if (status !== 'ACTIVE' || (controller && controller.type !== 'ECS'))
        return true;
    return (Array.isArray(deployments) &&
        deployments.length > 0 &&
        deployments.every(({ id, taskDefinition }) => typeof id === 'string' && typeof taskDefinition === 'string'));
}
function withName(error, { cluster = 'default', service }) {
    if (!(error instanceof Error))
        return error;
    const where = `cluster '${(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(String(cluster))}'`;
    if (error.name === 'ClusterNotFoundException')
        error.message = `${where} was not found in this account and Region: check the inputs 'cluster' and 'aws-region'`;
    if (error.name === 'ServiceNotFoundException' && typeof service === 'string')
        error.message = `service '${(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(service)}' was not found in ${where}: check the inputs 'service', 'cluster' and 'aws-region'`;
    return error;
}


}),

47211:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  U6: () => (Ecs),
  _V: () => (SERVICES_A_CALL),
  Ij: () => (SERVICE_DEPLOYMENTS_A_CALL),
  T1: () => (call),
  VN: () => (chunks)
});

// EXTERNAL MODULE: ./build/src/aws/json.js
var json = __webpack_require__(21665);
var time_limit = __webpack_require__(29298);
// EXTERNAL MODULE: ./build/src/ecs/answer.js
var answer = __webpack_require__(12401);
var failure = __webpack_require__(22529);
;// CONCATENATED MODULE: ./build/src/ecs/pace.js

const AT_ONCE = 10;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 16_000;
class Pace {
    #running = 0;
    #waiting = [];
    #pauses = 0;
    #pauseMs = 0;
    #notBefore = Number.NEGATIVE_INFINITY;
    #stuckSince;
    stuckMs(clock) {
        return this.#stuckSince === undefined ? 0 : clock.now() - this.#stuckSince;
    }
    async turn(clock, cancelled, call) {
        while (this.#running >= AT_ONCE && !cancelled.aborted)
            await this.#aPlace(cancelled);
        this.#running++;
        try {
            while (clock.now() < this.#notBefore && !cancelled.aborted) {
                await clock.sleep(this.#notBefore - clock.now(), cancelled);
            }
            return await this.#make(clock, call);
        }
        finally {
            this.#running--;
            this.#waiting.shift()?.();
        }
    }
    #aPlace(cancelled) {
        return new Promise((resolve) => {
            const go = () => {
                cancelled.removeEventListener('abort', go);
                resolve();
            };
            cancelled.addEventListener('abort', go, { once: true });
            this.#waiting.push(go);
        });
    }
    async #make(clock, call) {
        const [began, pauses] = [clock.now(), this.#pauses];
        const isNews = () => pauses === this.#pauses;
        try {
            const answer = await call();
            this.#stuckSince = undefined;
            if (isNews())
                this.#pauseMs = 0;
            return answer;
        }
        catch (error) {
            if ((0,failure.zU)(error) !== 'throttled')
                this.#stuckSince = undefined;
            else {
                this.#stuckSince ??= began;
                if (isNews())
                    this.#pause(clock);
            }
            throw error;
        }
    }
    #pause(clock) {
        this.#pauses++;
        this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2 || FIRST_PAUSE_MS);
        this.#notBefore = clock.now() + this.#pauseMs;
    }
}

var src_text = __webpack_require__(30706);
;// CONCATENATED MODULE: ./build/src/ecs/texts.js

const MOST_CHARACTERS = 2_000;
const SERVICE = {
    events: { message: 'text' },
    deployments: { rolloutStateReason: 'text' },
};
const ANSWER = {
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
function cleanAnswer(answer) {
    return clean(answer, ANSWER);
}
function clean(value, texts) {
    if (Array.isArray(value))
        return value.map((item) => clean(item, texts));
    if (texts === 'text')
        return typeof value === 'string' ? (0,src_text.b4)(value, MOST_CHARACTERS) : value;
    if (typeof value !== 'object' || value === null)
        return value;
    const cleaned = { ...value };
    for (const [member, inner] of Object.entries(texts)) {
        if (Object.hasOwn(cleaned, member))
            cleaned[member] = clean(cleaned[member], inner);
    }
    return cleaned;
}

;// CONCATENATED MODULE: ./build/src/ecs/ecs.js





const SERVICES_A_CALL = 10;
const SERVICE_DEPLOYMENTS_A_CALL = 20;
const TASKS_A_CALL = 100;
class Ecs {
    pace;
    #clients;
    #limit;
    constructor(clients, limit, pace = new Pace()) {
        this.#clients = clients;
        this.#limit = limit;
        this.pace = pace;
    }
    within(limit) {
        const Same = this.constructor;
        return new Same(this.#clients, (0,time_limit.X)(this.#limit, limit), this.pace);
    }
    async describeTaskDefinition(reference) {
        const { DescribeTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { taskDefinition: reference, include: ['TAGS'] };
        const { output } = await this.#call(new DescribeTaskDefinitionCommand(input), input);
        const taskDefinition = (0,answer.jz)(output.taskDefinition, 'DescribeTaskDefinition', 'taskDefinition');
        return { taskDefinition, tags: output.tags ?? [] };
    }
    async listTaskDefinitions(family, most) {
        const { ListTaskDefinitionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const arns = [];
        let nextToken;
        do {
            const input = { familyPrefix: family, status: 'ACTIVE', sort: 'DESC', maxResults: 100 };
            const paged = { ...input, ...(nextToken && { nextToken }) };
            const { output } = await this.#call(new ListTaskDefinitionsCommand(paged), paged);
            arns.push(...(0,answer.u0)(output.taskDefinitionArns, 'ListTaskDefinitions', 'taskDefinitionArns'));
            nextToken = output.nextToken;
        } while (nextToken && arns.length < most);
        return arns;
    }
    async registerTaskDefinition(definition) {
        const { RegisterTaskDefinitionCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const { output } = await this.#call(new RegisterTaskDefinitionCommand(definition), definition);
        const { taskDefinitionArn } = (0,answer.jz)(output.taskDefinition, 'RegisterTaskDefinition', 'taskDefinition');
        if (!taskDefinitionArn)
            throw new answer.kf('RegisterTaskDefinition', "'taskDefinitionArn'");
        return taskDefinitionArn;
    }
    async describeServices(cluster, services) {
        const { DescribeServicesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const answers = await Promise.all(chunks(services, SERVICES_A_CALL).map(async (names) => {
            const input = { cluster, services: names };
            const command = new DescribeServicesCommand(input);
            const { output, date } = await this.#call(command, input);
            return { ...(0,answer.RP)(names, output), date };
        }));
        return {
            services: answers.flatMap((answer) => answer.services),
            missing: answers.flatMap(({ missing }) => missing),
            date: Math.max(...answers.map(({ date }) => date)),
        };
    }
    async updateService(input) {
        const { UpdateServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const { output, date } = await this.#once(new UpdateServiceCommand(input), input);
        return { service: output.service, date };
    }
    async createService(input) {
        const { CreateServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const { output, date } = await this.#once(new CreateServiceCommand(input), input);
        return { service: output.service, date };
    }
    async tagsOfServices(cluster, services) {
        const { DescribeServicesCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const answers = await Promise.all(chunks(services, SERVICES_A_CALL).map((names) => {
            const input = { cluster, services: names, include: ['TAGS'] };
            return this.#call(new DescribeServicesCommand(input), input);
        }));
        const found = answers.flatMap(({ output }) => (0,answer.u0)(output.services ?? [], 'DescribeServices', 'services'));
        return new Map(found.map(({ serviceArn, tags = [] }) => [serviceArn, tags]));
    }
    async tagResource(resourceArn, tags) {
        const { TagResourceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { resourceArn, tags: [...tags] };
        await this.#call(new TagResourceCommand(input), input);
    }
    async untagResource(resourceArn, tagKeys) {
        const { UntagResourceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { resourceArn, tagKeys: [...tagKeys] };
        await this.#call(new UntagResourceCommand(input), input);
    }
    async listServiceDeployments(cluster, service, filter = {}) {
        const { ListServiceDeploymentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const found = [];
        let nextToken;
        do {
            const input = {
                cluster,
                service,
                ...(filter.status && { status: filter.status }),
                ...(filter.createdAfter !== undefined && { createdAt: { after: filter.createdAfter } }),
                maxResults: 100,
                ...(nextToken && { nextToken }),
            };
            const command = new ListServiceDeploymentsCommand(input);
            const { output } = await this.#call(command, input);
            found.push(...(0,answer.u0)(output.serviceDeployments, 'ListServiceDeployments', 'serviceDeployments'));
            nextToken = output.nextToken;
        } while (nextToken && found.length < (filter.most ?? Number.POSITIVE_INFINITY));
        return found;
    }
    async describeServiceDeployments(arns) {
        const { DescribeServiceDeploymentsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const answers = await Promise.all(chunks(arns, SERVICE_DEPLOYMENTS_A_CALL).map((serviceDeploymentArns) => {
            const input = { serviceDeploymentArns };
            return this.#call(new DescribeServiceDeploymentsCommand(input), input);
        }));
        return answers.flatMap(({ output }) => (0,answer.u0)(output.serviceDeployments, 'DescribeServiceDeployments', 'serviceDeployments'));
    }
    async describeServiceRevisions(arns) {
        const { DescribeServiceRevisionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const answers = await Promise.all(chunks(arns, SERVICE_DEPLOYMENTS_A_CALL).map((serviceRevisionArns) => {
            const input = { serviceRevisionArns };
            return this.#call(new DescribeServiceRevisionsCommand(input), input);
        }));
        return answers.flatMap(({ output }) => (0,answer.u0)(output.serviceRevisions, 'DescribeServiceRevisions', 'serviceRevisions'));
    }
    async stopServiceDeployment(serviceDeploymentArn) {
        const { StopServiceDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { serviceDeploymentArn, stopType: 'ROLLBACK' };
        await this.#call(new StopServiceDeploymentCommand(input), input);
    }
    async continueServiceDeployment(serviceDeploymentArn, hookId, action) {
        const { ContinueServiceDeploymentCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { serviceDeploymentArn, hookId, action };
        await this.#call(new ContinueServiceDeploymentCommand(input), input);
    }
    listTasks(cluster, serviceName, desiredStatus) {
        return this.#listTasks({ cluster, serviceName, desiredStatus });
    }
    async tasksOf(cluster, serviceName, desiredStatus) {
        return this.describeTasks(cluster, await this.listTasks(cluster, serviceName, desiredStatus));
    }
    async runTask(input) {
        const { RunTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const { output } = await this.#once(new RunTaskCommand(input), input);
        const { failures = [] } = output;
        return { tasks: failures.length > 0 ? (output.tasks ?? []) : (0,answer.u0)(output.tasks, 'RunTask', 'tasks'), failures };
    }
    async stopTask(cluster, task, reason) {
        const { StopTaskCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { cluster, task, reason };
        await this.#call(new StopTaskCommand(input), input);
    }
    async describeTasks(cluster, arns) {
        const { DescribeTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const answers = await Promise.all(chunks(arns, TASKS_A_CALL).map((tasks) => {
            const input = { cluster, tasks };
            return this.#call(new DescribeTasksCommand(input), input);
        }));
        return answers.flatMap(({ output }) => (0,answer.u0)(output.tasks, 'DescribeTasks', 'tasks'));
    }
    async tasksStartedBy(cluster, startedBy) {
        return this.describeTasks(cluster, await this.#listTasks({ cluster, startedBy }));
    }
    async #listTasks(filter) {
        const { ListTasksCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const arns = [];
        let nextToken;
        do {
            const input = { ...filter, ...(nextToken && { nextToken }) };
            const { output } = await this.#call(new ListTasksCommand(input), input);
            arns.push(...(0,answer.u0)(output.taskArns, 'ListTasks', 'taskArns'));
            nextToken = output.nextToken;
        } while (nextToken);
        return arns;
    }
    async #call(command, input) {
        return this.#limited(await this.#clients.ecs(), command, input);
    }
    async #once(command, input) {
        return this.#limited(await this.#clients.ecsOnce(), command, input);
    }
    #limited(client, command, input) {
        const send = (signal) => call(client, command, input, signal);
        return this.#limit ? (0,time_limit.u5)(this.#limit, send) : send();
    }
}
async function call(...parameters) {
    const { output, date } = await (0,json.X)(...parameters).catch((error) => {
        throw (0,answer.el)(error, parameters[2]);
    });
    return { output: cleanAnswer(output), date };
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}


}),

63900:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Kk: () => (icon),
  YG: () => (summaryOf),
  v8: () => (layOut)
});
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);

function layOut({ heading, lead = [], facts = [], rest = [] }) {
    return [`### ${heading}`, ...lead, factTable(facts), ...rest].filter(Boolean).join('\n\n');
}
function summaryOf(parts) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(`${parts.filter(Boolean).join('\n\n')}\n\n`);
}
function factTable(facts) {
    const [main, ...others] = facts.filter(([, value]) => value !== '');
    return main ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(main, others) : '';
}
const ICONS = { good: '\u2705', open: '\ud83d\udfe1', 'rolled-back': '\u21a9\ufe0f', bad: '\u274c' };
function icon(mood) {
    return ICONS[mood];
}


}),

60393:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (summarizeTaskDefinition)
});
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19975);
var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30706);
var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63900);
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70075);




const MOST_ROWS = 200;
const MOST_CHARACTERS = 300;
function summarizeTaskDefinition({ family, against, differences, showValues, }) {
    const heading = `Task definition ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(family)}`;
    if (differences.length === 0)
        return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)([(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)({ heading, lead: [`No changes compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(against)}.`] })]);
    const lines = differences.slice(0, MOST_ROWS).map(({ path, before, after, hidden }) => {
        const cell = (value) => {
            if (value === undefined)
                return 'none';
            return hidden && !showValues ? '\u2026' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigests */ .sY)((0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(value)), MOST_CHARACTERS));
        };
        return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}: ${cell(before)} \u2192 ${cell(after)}`;
    });
    const more = differences.length - lines.length;
    const count = differences.length === 1 ? '1 change' : `${differences.length} changes`;
    const lead = [`${count} compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(against)}:`];
    const rest = [lines.join('\n'), more > 0 && `\u2026 and ${more} more.`];
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)([(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layOut */ .v8)({ heading, lead, rest })]);
}


}),

28590:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D: () => (decode)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const ENCODINGS = [
    ['UTF-32', [0xff, 0xfe, 0, 0]],
    ['UTF-32', [0, 0, 0xfe, 0xff]],
    ['UTF-16', [0xff, 0xfe]],
    ['UTF-16', [0xfe, 0xff]],
];
function decode(bytes, source) {
    const refuse = (message, line, column) => ({
        problem: { rule: 'syntax', severity: 'error', message, origin: { ...source, line, column } },
    });
    const [encoding] = ENCODINGS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
    const name = encoding ?? (bytes[0] === 0 || bytes[1] === 0 ? 'UTF-16' : undefined);
    if (name !== undefined)
        return refuse(`the file is in ${name}, and must be in UTF-8: save it as UTF-8`, 1, 1);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text: bytes.toString('utf8') };
    const { line, column, byte } = firstInvalid(bytes);
    return refuse(`the byte 0x${byte.toString(16).toUpperCase()} is not valid UTF-8 (is the file in Latin-1 or Windows-1252?): save it as UTF-8`, line, column);
}
function firstInvalid(bytes) {
    let line = 1;
    let start = 0;
    let end = bytes.indexOf(0x0a);
    while (end >= 0 && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end))) {
        line++;
        start = end + 1;
        end = bytes.indexOf(0x0a, start);
    }
    const rest = bytes.subarray(start, end < 0 ? undefined : end);
    let [least, most] = [0, rest.length];
    while (least < most) {
        const middle = Math.ceil((least + most) / 2);
        if (wholeCharacters(rest.subarray(0, middle)) === undefined)
            most = middle - 1;
        else
            least = middle;
    }
    const valid = wholeCharacters(rest.subarray(0, least)) ?? rest;
    return { line, column: valid.toString('utf8').length + 1, byte: rest[valid.length] ?? 0 };
}
function wholeCharacters(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes;
    for (const missing of [1, 2, 3]) {
        const lead = bytes[bytes.length - missing] ?? 0;
        const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
        const whole = bytes.subarray(0, bytes.length - missing);
        if (lead < 0xf5 && length > missing && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole))
            return whole;
    }
    return undefined;
}


}),

33130:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  DI: () => (tooDeep),
  Fj: () => (loadJson),
  Ve: () => (duplicateKey),
  dQ: () => (addDuplicate),
  ol: () => (MOST_DEPTH)
});
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);

const MOST_DEPTH = 200;
const MOST_AS_YAML = 256 * 1024;
const MOST_DUPLICATES = 9;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const CONTROL = /\p{Cc}/u;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
function loadJson(text, source) {
    const reader = new JsonReader(text, source);
    try {
        return { node: reader.readDocument(), findings: reader.findings };
    }
    catch (error) {
        if (error instanceof NotJson) {
            return error.finding && text.length > MOST_AS_YAML ? { node: undefined, findings: [error.finding] } : undefined;
        }
        if (error instanceof TooDeep)
            return { node: undefined, findings: [tooDeep(error.origin)] };
        throw error;
    }
}
function tooDeep(origin) {
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the document is nested more than ${MOST_DEPTH} levels deep: a task definition needs about ten`,
        origin,
    };
}
function duplicateKey(key, first, origin) {
    const name = key.length > 100 ? `${key.slice(0, 100)}\u2026` : key;
    const lines = first.line === origin.line ? `line ${origin.line}` : `lines ${first.line} and ${origin.line}`;
    return {
        rule: 'syntax',
        severity: 'error',
        message: `the key '${name}' is repeated in ${lines}: remove one, since keys must be unique`,
        origin,
    };
}
function addDuplicate(findings, finding) {
    if (findings.length < MOST_DUPLICATES)
        findings.push(finding);
}
class NotJson extends Error {
    finding;
    constructor(finding) {
        super();
        this.finding = finding;
    }
}
class TooDeep extends Error {
    origin;
    constructor(origin) {
        super();
        this.origin = origin;
    }
}
class JsonReader {
    findings = [];
    #text;
    #source;
    #at = 0;
    #line = 1;
    #lineStart = 0;
    #depth = 0;
    #backslash = -1;
    constructor(text, source) {
        this.#text = text;
        this.#source = source;
        if (text.charCodeAt(0) === 0xfeff) {
            this.#at = 1;
            this.#lineStart = 1;
        }
    }
    readDocument() {
        const first = this.#next();
        if (first !== '{' && first !== '[')
            throw new NotJson();
        const node = this.#read(first);
        if (this.#next() !== '')
            throw this.#wrong('the end of the document');
        return node;
    }
    #read(first) {
        const origin = this.#origin();
        if (first === '{' || first === '[') {
            if (++this.#depth > MOST_DEPTH)
                throw new TooDeep(origin);
            this.#at++;
            const node = first === '{' ? this.#readFields(origin) : this.#readList(origin);
            this.#depth--;
            return node;
        }
        if (first === '"') {
            const value = this.#readString();
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, origin, value);
        }
        return this.#readWord(origin);
    }
    #readFields(origin) {
        const entries = new Map();
        for (let next = this.#next(); next !== '}'; next = this.#separator('}')) {
            if (next !== '"')
                throw this.#wrong('a key in double quotes');
            const at = this.#origin();
            const key = this.#readString();
            if (this.#next() !== ':')
                throw this.#wrong("':'");
            this.#at++;
            const value = this.#read(this.#next());
            const twin = entries.get(key);
            if (twin)
                addDuplicate(this.findings, duplicateKey(key, twin.origin, at));
            entries.set(key, { value, origin: at });
        }
        this.#at++;
        return { kind: 'fields', entries, origin };
    }
    #readList(origin) {
        const found = [];
        for (let next = this.#next(); next !== ']'; next = this.#separator(']'))
            found.push(this.#read(next));
        this.#at++;
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(found, origin);
    }
    #separator(end) {
        const next = this.#next();
        if (next === end)
            return end;
        if (next !== ',')
            throw this.#wrong(`',' or '${end}'`);
        this.#at++;
        return this.#next();
    }
    #readString() {
        const start = this.#at;
        let end = this.#text.indexOf('"', start + 1);
        if (this.#backslash < start) {
            const next = this.#text.indexOf('\\', start);
            this.#backslash = next < 0 ? this.#text.length : next;
        }
        const plain = this.#backslash > end ? this.#text.slice(start + 1, Math.max(end, 0)) : undefined;
        if (plain !== undefined && end >= 0 && !CONTROL.test(plain)) {
            this.#at = end + 1;
            return plain;
        }
        while (end >= 0 && this.#isEscaped(end))
            end = this.#text.indexOf('"', end + 1);
        if (end < 0)
            throw this.#wrong('a closing double quote');
        try {
            const value = JSON.parse(this.#text.slice(start, end + 1));
            this.#at = end + 1;
            return value;
        }
        catch {
            throw this.#wrong('a string on one line whose backslashes are escapes');
        }
    }
    #isEscaped(at) {
        let before = at - 1;
        while (this.#text[before] === '\\')
            before--;
        return (at - before) % 2 === 0;
    }
    #readWord(origin) {
        NUMBER.lastIndex = this.#at;
        const [number] = NUMBER.exec(this.#text) ?? [];
        const word = WORDS.find(([name]) => this.#text.startsWith(name, this.#at));
        const token = number ?? word?.[0];
        if (token === undefined)
            throw this.#wrong('a value');
        this.#at += token.length;
        if (!/^[\s,\]}/]?$/.test(this.#text[this.#at] ?? ''))
            throw this.#wrong("a value that ends here, or ','");
        if (number === undefined)
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(word?.[1] ?? null, origin, token);
        return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .numeric */ .sH)(number, origin);
    }
    #next() {
        const text = this.#text;
        for (;;) {
            const next = text[this.#at];
            if (next === undefined)
                return '';
            if (next === '\n') {
                this.#line++;
                this.#lineStart = this.#at + 1;
            }
            else if (next === '/') {
                this.#skipComment();
                continue;
            }
            else if (next !== ' ' && next !== '\t' && next !== '\r') {
                return next;
            }
            this.#at++;
        }
    }
    #skipComment() {
        const text = this.#text;
        const isBlock = text.startsWith('/*', this.#at);
        if (!isBlock && !text.startsWith('//', this.#at))
            throw this.#wrong('a value or a comment');
        const end = text.indexOf(isBlock ? '*/' : '\n', this.#at + 2);
        if (end < 0 && isBlock)
            throw this.#wrong("'*/' at the end of the comment");
        const stop = end < 0 ? text.length : isBlock ? end + 2 : end;
        for (; this.#at < stop; this.#at++) {
            if (text[this.#at] !== '\n')
                continue;
            this.#line++;
            this.#lineStart = this.#at + 1;
        }
    }
    #wrong(expected) {
        const found = this.#text[this.#at];
        const message = `not valid JSON: expected ${expected}, found ${found === undefined ? 'the end of the document' : `'${found}'`}`;
        return new NotJson({ rule: 'syntax', severity: 'error', message, origin: this.#origin() });
    }
    #origin() {
        const { file, input } = this.#source;
        const line = this.#line;
        const column = this.#at - this.#lineStart + 1;
        if (file === undefined)
            return { ...this.#source, line, column };
        return input === undefined ? { file, line, column } : { file, input, line, column };
    }
}


}),

94878:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (resolveSecrets)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22672);
var _secret_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27132);
var _secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25153);



async function resolveSecrets(node, parameters) {
    const references = (0,_secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInDocument */ ._Y)(node).flatMap(({ valueFrom, origin }) => {
        const reference = (0,_secret_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSecretReference */ .Lt)(valueFrom);
        return reference && !('problem' in reference) ? [{ valueFrom, origin, reference }] : [];
    });
    const names = (service) => [
        ...new Set(references.flatMap(({ reference: { service: own, name } }) => (own === service && !(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(name) ? [name] : []))),
    ];
    const [parametersFound, secretsFound] = await Promise.all([
        parameters.parameters(names('ssm')),
        parameters.secrets(names('secretsmanager')),
    ]);
    const findings = [];
    const replacements = new Map();
    for (const { valueFrom, origin, reference } of references) {
        const { name, service } = reference;
        const found = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(name)
            ? { arn: name, versions: {} }
            : (service === 'ssm' ? parametersFound : secretsFound).get(name);
        const problem = problemOf(reference, found);
        if (problem !== undefined)
            findings.push(missing(problem, origin));
        else if (found && 'arn' in found)
            replacements.set(valueFrom, (0,_secret_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSecretReference */ .Hg)(reference, found.arn));
    }
    return { node: (0,_secrets_in_document_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceSecrets */ .Et)(node, replacements), findings, resolved: replacements.size };
}
function problemOf(reference, found) {
    if (found === undefined)
        return `'${reference.name}' could not be looked up`;
    if ('problem' in found)
        return found.problem;
    if (reference.service === 'ssm' || (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArn */ .EH)(reference.name))
        return undefined;
    const { name, versionStage, versionId } = reference;
    const stages = [...new Set(Object.values(found.versions).flat())].sort();
    const ids = Object.keys(found.versions);
    if (versionStage && stages.length > 0 && !stages.includes(versionStage)) {
        return `the secret '${name}' has no version stage '${versionStage}', only ${stages.join(', ')}`;
    }
    if (versionId && ids.length > 0 && !ids.includes(versionId)) {
        return `the secret '${name}' has no version '${versionId}', only ${ids.join(', ')}`;
    }
    return undefined;
}
function missing(message, origin) {
    return { rule: 'secret-missing', severity: 'error', message, origin };
}


}),

97865:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $8: () => (activeTaskDefinition),
  Df: () => (describeTaskDefinitionOf),
  q0: () => (describe)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93130);
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85634);
var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7611);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50649);




async function describe(ecs, reference) {
    const { taskDefinition, tags } = await ecs.describeTaskDefinition(reference).catch((error) => {
        if ((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) !== 'refused')
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeTaskDefinition', error));
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`ECS has no task definition '${reference}' (${error.message.replace(/\.$/, '')}): check its family, revision and Region.`);
    });
    const arn = String(taskDefinition.taskDefinitionArn ?? reference);
    return {
        name: arn.slice(arn.lastIndexOf('/') + 1),
        node: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .fromDescribed */ .iw)(taskDefinition, tags),
    };
}
async function describeTaskDefinitionOf(ecs, cluster, service) {
    const { services } = await (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_3__/* .describeActive */ .I)(ecs, cluster, [service]).catch((error) => {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo((0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)('ecs:DescribeServices', error));
    });
    const found = services.find(({ status }) => status !== 'INACTIVE');
    if (!found) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Service '${service}' was not found in cluster '${cluster}': check the inputs 'service', 'cluster' and 'aws-region'.`);
    }
    const reference = activeTaskDefinition(found);
    if (!reference)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The service '${service}' has no task definition yet: start from a file or a family.`);
    return describe(ecs, reference);
}
function activeTaskDefinition(service) {
    const primary = (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .primaryOf */ .Os)(service);
    if (primary?.rolloutState === 'IN_PROGRESS' || primary?.rolloutState === 'FAILED') {
        const old = service.deployments
            ?.filter(({ id, rolloutState }) => id !== primary.id && rolloutState === 'COMPLETED')
            .sort((one, other) => other.createdAt - one.createdAt)[0];
        if (old)
            return old.taskDefinition;
    }
    const { taskSets } = service;
    return (primary?.taskDefinition ??
        taskSets?.find(({ status }) => status === 'PRIMARY')?.taskDefinition ??
        service.taskDefinition);
}


}),

29298:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  RN: () => (inTime),
  TN: () => (OpenCall),
  X: () => (earlier),
  u5: () => (endedAt)
});
var _http_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88794);

const LEAST_MS = 1_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
class OpenCall {
    #clock;
    #open;
    constructor(clock) {
        this.#clock = clock;
    }
    async within(ms, call) {
        this.#open ??= call();
        const open = this.#open;
        const done = open.then((answer) => ({ answer }), (error) => ({ error }));
        const ended = await inTime(this.#clock, ms, done);
        if (!ended)
            return undefined;
        this.#open = undefined;
        if ('error' in ended)
            throw ended.error;
        return ended;
    }
}
async function inTime({ rate = 1 }, ms, work) {
    if (ms > LONGEST_TIMER_MS)
        return work;
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), Math.max(ms, LEAST_MS) / rate);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
function earlier(one, other) {
    return one && one.until <= other.until ? one : other;
}
async function endedAt({ clock, until }, call) {
    const controller = new AbortController();
    const ms = Math.max(until - clock.now(), LEAST_MS);
    const end = () => controller.abort(new _http_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j('timeout', 'no response within the time that was left'));
    const timer = ms > LONGEST_TIMER_MS ? undefined : setTimeout(end, ms / (clock.rate ?? 1));
    try {
        return await call(controller.signal);
    }
    finally {
        clearTimeout(timer);
    }
}


})

};
