export const id = 5197;
export const ids = [5197];
export const modules = {

65197:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  commentPlan: () => (main),
  concludeEnvironment: () => (main_main),
  listDeliveries: () => (list_deliveries_main_main),
  planDelivery: () => (plan_delivery_main_main),
  planEnvironments: () => (plan_environments_main_main),
  recordDelivery: () => (record_delivery_main_main),
  reportDelivery: () => (report_delivery_main_main),
  resolveBuild: () => (resolve_build_main_main),
  resolveEnvironment: () => (resolve_environment_main_main)
});

var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/delivery/plan-comment.js

const AUTHOR = 'github-actions[bot]';
const MARKER = /^<!-- slipway-plan ([0-9a-f]{16}) run (\d{1,20}) -->/;
function planKey(workflow, more) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([workflow, more]))
        .digest('hex')
        .slice(0, 16);
}
function markerOf(key, run) {
    return `<!-- slipway-plan ${key} run ${/^\d{1,20}$/.test(run) ? run : '0'} -->`;
}
function commentChangeOf(comments, { key, run, body }) {
    const marked = comments.map((comment) => ({ ...comment, marker: MARKER.exec(comment.body) }));
    const own = marked.find(({ login, type, marker }) => login === AUTHOR && type === 'Bot' && marker?.[1] === key);
    if (!own)
        return { is: 'create' };
    if (own.body.trim() === body.trim())
        return { is: 'keep' };
    const isNewer = /^\d{1,20}$/.test(run) && BigInt(own.marker?.[2] ?? 0) > BigInt(run);
    return isNewer ? { is: 'newer' } : { is: 'update', id: own.id };
}

var src_error = __webpack_require__(7611);
var layout = __webpack_require__(63900);
var markdown = __webpack_require__(70075);
var commands = __webpack_require__(73505);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
var src_text = __webpack_require__(30706);
var src_url = __webpack_require__(69584);
// EXTERNAL MODULE: ./build/step/github.js + 1 modules
var step_github = __webpack_require__(4474);
;// CONCATENATED MODULE: ./build/step/issue-comments.js



const LIMITS = { timeoutMs: 10_000, maxBytes: 32 * 1024 * 1024, maxRedirects: 3, attempts: 3, pauseMs: 500 };
const PAGE = 100;
const MOST_PAGES = 30;
async function issueComments(token, repository, number) {
    const { rest } = await (0,step_github.Sv)(token, LIMITS);
    const place = { ...(0,step_github.H5)(repository), headers: step_github.d0 };
    const page = async (index) => {
        const order = { ...place, issue_number: number, per_page: PAGE, page: index };
        const data = dataOf(await (0,step_github.ut)(() => rest.issues.listComments(order)), 'list the comments');
        return Array.isArray(data) ? data : [];
    };
    return {
        list: async () => {
            const found = [];
            for (let index = 1; index <= MOST_PAGES; index++) {
                const some = await page(index);
                found.push(...some.map(commentOf));
                if (some.length < PAGE)
                    break;
            }
            return found;
        },
        create: async (body) => urlOf(dataOf(await (0,step_github.ut)(() => rest.issues.createComment({ ...place, issue_number: number, body })), 'create the comment')),
        update: async (id, body) => urlOf(dataOf(await (0,step_github.ut)(() => rest.issues.updateComment({ ...place, comment_id: id, body })), 'update the comment')),
    };
}
function commentOf({ id, body, user }) {
    return { id: Number(id), body: String(body ?? ''), login: String(user?.login ?? ''), type: String(user?.type ?? '') };
}
function urlOf(data) {
    const { html_url: url } = (data ?? {});
    return typeof url === 'string' && src_url.r8.test(url) ? url : '';
}
function dataOf(answer, what) {
    if ('problem' in answer)
        throw new Error(`GitHub did not ${what}: ${answer.problem}`);
    const { status, data } = answer;
    if (status >= 200 && status < 300)
        return data;
    const { message } = (data ?? {});
    const said = (0,src_text.b4)(String(message ?? ''), 300);
    const hint = status === 403 || status === 404 ? "; the caller's job needs 'permissions: { pull-requests: write }'" : '';
    throw new Error(`GitHub did not ${what}: it responded with status ${status}${said && ` '${said}'`}${hint}`);
}

var step_log = __webpack_require__(68997);
;// CONCATENATED MODULE: ./build/actions/internal/comment-plan/inputs.js

function readInputs(inputs) {
    const token = inputs.required('token', '${{ github.token }}');
    const path = inputs.required('comment', '${{ steps.plan.outputs.comment }}');
    const bytes = path ? inputs.readFile('comment', path) : undefined;
    const number = inputs.integer('pull-request', 1, Number.MAX_SAFE_INTEGER);
    if (number === undefined && inputs.problems.length === 0)
        inputs.required('pull-request', '7');
    const more = inputs.matching('comment-key', /^[\w./-]{1,100}$/, "up to 100 letters, digits or any of '_./-'") ?? '';
    return {
        token,
        repository: inputs.variable('GITHUB_REPOSITORY'),
        number: number ?? 0,
        text: bytes?.toString() ?? '',
        key: planKey(inputs.variable('GITHUB_WORKFLOW'), more),
        run: inputs.variable('GITHUB_RUN_ID'),
    };
}

;// CONCATENATED MODULE: ./build/actions/internal/comment-plan/main.js








async function main() {
    const inputs = new step_inputs.G();
    const given = readInputs(inputs);
    inputs.check();
    (0,commands.Pq)(given.token);
    const log = (0,step_log.h)();
    try {
        const url = await comment(given, log.info);
        (0,commands.n0)({ 'comment-url': url });
    }
    catch (error) {
        const warning = `The plan could not be written to a comment: ${(0,src_error.bD)(error).replace(/\.$/, '')}.`;
        log.warning(warning);
        (0,commands.fe)((0,layout.YG)([(0,layout.v8)({ heading: 'No comment', lead: [(0,markdown.X1)(warning)] })]));
        (0,commands.n0)({ 'comment-url': '' });
    }
}
async function comment(given, say) {
    const { key, run } = given;
    const body = `${markerOf(key, run)}\n${given.text}`;
    const comments = await issueComments(given.token, given.repository, given.number);
    const change = commentChangeOf(await comments.list(), { key, run, body });
    if (change.is === 'keep')
        say('The comment is already up to date.');
    if (change.is === 'newer')
        say('A later run has already updated the comment, so it is left unchanged.');
    if (change.is === 'create')
        return comments.create(body);
    return change.is === 'update' ? comments.update(change.id, body) : '';
}

var rollout_verdict = __webpack_require__(14370);
;// CONCATENATED MODULE: ./build/src/delivery/outcome.js

function outcomesOf(environments, jobs) {
    return environments.map((environment, index) => {
        const { result, outputs = {} } = jobs[`env-${index + 1}`] ?? { result: 'skipped' };
        if (result === 'skipped')
            return { environment, verdict: 'not-started', reason: '', url: '' };
        const { verdict, reason = '', url = '' } = outputs;
        if (isVerdict(verdict))
            return { environment, verdict, reason, url };
        return {
            environment,
            verdict: result === 'cancelled' ? 'cancelled' : 'refused',
            reason: 'The job ended before anything was deployed; see its log.',
            url: '',
        };
    });
}
function failedEnvironment(outcomes, jobs) {
    const failed = outcomes.find(({ verdict }, index) => verdict !== 'not-started' &&
        (!isVerdict(verdict) || !(0,rollout_verdict.gf)(verdict) || jobs[`env-${index + 1}`]?.result !== 'success'));
    return failed?.environment ?? '';
}
function endedEarly(outcomes) {
    const last = outcomes.findLast(({ verdict }) => verdict !== 'not-started');
    const next = last && outcomes[outcomes.indexOf(last) + 1];
    if (!next || !isVerdict(last.verdict) || !(0,rollout_verdict.gf)(last.verdict) || (0,rollout_verdict.L)(last.verdict))
        return undefined;
    return `The delivery ended at '${last.environment}', which is ${last.verdict}: '${next.environment}' starts only after 'deployed' or 'unchanged'.`;
}
function deliveryVerdict(outcomes, failed) {
    const reached = outcomes.filter(({ verdict }) => verdict !== 'not-started');
    const decisive = reached.find(({ environment }) => environment === failed) ?? reached.at(-1);
    return decisive?.verdict ?? 'refused';
}
function concludeEnvironment(steps) {
    const { before, beforeHook, deploy, afterHook, rollback, note } = steps;
    if (before.verdict)
        return before;
    if (beforeHook === 'failure') {
        return { verdict: 'refused', reason: 'The hook before-deploy failed, so nothing was deployed.' };
    }
    if (afterHook === 'failure') {
        const failed = 'The hook after-deploy failed';
        if (!rollback.verdict)
            return { verdict: 'failed', reason: `${failed}, but the deployed revision is still active.` };
        return { verdict: rollback.verdict, reason: `${failed}. ${rollback.reason}`.trim() };
    }
    return { verdict: deploy.verdict, reason: [deploy.reason, note && `${note}.`].filter(Boolean).join(' ') };
}
function isVerdict(output) {
    return rollout_verdict.bk.some((verdict) => verdict === output);
}

var objects = __webpack_require__(16385);
// EXTERNAL MODULE: ./build/src/taskdef/read-yaml.js
var read_yaml = __webpack_require__(42014);
var aws_arn = __webpack_require__(22672);
// EXTERNAL MODULE: ./build/src/aws/regions.js
var regions = __webpack_require__(866);
var nearest = __webpack_require__(67707);
// EXTERNAL MODULE: ./build/src/options.js
var src_options = __webpack_require__(26067);
// EXTERNAL MODULE: ./build/src/quoted.js
var quoted = __webpack_require__(50889);
var pairs = __webpack_require__(43495);
var load = __webpack_require__(26256);
var edit = __webpack_require__(22045);
var words = __webpack_require__(78244);
;// CONCATENATED MODULE: ./build/src/delivery/environments.js








const MOST_PROBLEMS = 20;
const MOST_ENVIRONMENTS = 5;
const LISTED_SERVICE = new RegExp(aws_arn.YV.source.replace(/\$$/, '(=\\S.*)?$'));
const REFUSED_IN_DEPLOY = {
    cluster: "set the key 'cluster' of the entry",
    service: "set the key 'services' of the entry",
    'task-definition(-.*)?': "set the key 'task-definition' of the entry",
    'role-to-assume': "set the key 'role' of the entry",
    'aws-region': "set the key 'region' of the entry",
    commit: 'deliver.yml sets it to the commit of the image',
    'run-task(-container)?-overrides': "set the key 'migration' of the entry",
    'run-task': "set the key 'migration' of the entry",
    continue: 'continue a paused deployment with deploy-service in a separate workflow',
    inputs: 'write its contents next to the other inputs',
};
const environments_text = (pattern, accepted) => ({ list: false, pattern, accepted });
const several = (pattern, accepted) => ({ list: true, pattern, accepted });
const KEYS = {
    name: environments_text(/^[^\p{Cc}\p{Bidi_Control},;`$]{1,255}$/u, "the name of an environment, such as 'staging'"),
    role: environments_text(aws_arn.xG, "a role's ARN such as 'arn:aws:iam::123456789012:role/deploy'"),
    region: { ...environments_text(regions.Zg, "an AWS Region such as 'eu-central-1'"), problemOf: problemOfRegion },
    cluster: environments_text(aws_arn.Bs, "a cluster's name (letters, digits, '-' and '_') or its ARN"),
    services: several(LISTED_SERVICE, "services by name or ARN, each with '=path' if it has its own task definition"),
    'task-definition': several(/^[^\r\n]+$/, 'paths of task definition files'),
    'service-definition': several(/^[^\r\n]+$/, "paths of service definitions, each as 'service=path' if there are several services"),
    container: several(aws_arn.GK, 'names of containers'),
    migration: { ...environments_text(/^[^\r\n]+$/, "a command such as 'bin/migrate --all'"), problemOf: problemOfCommand },
    url: environments_text(src_url.r8, "a URL that starts with 'https://'"),
    'smoke-url': environments_text(src_url.r8, "a URL that starts with 'https://'"),
    'runs-on': several(/^[^\s,[\]{}"'][^\r\n,[\]{}"']{0,255}$/, 'the labels of a runner, as a list or separated by commas'),
};
const READ_ELSEWHERE = ['environment', 'secrets', 'containers', 'deploy'];
const NAMES = [...Object.keys(KEYS), ...READ_ELSEWHERE];
const KNOWN = NAMES.map((name) => `'${name}'`).join(', ');
const ACCESS_KEY = /^aws[-_]?(access[-_]?key|secret|session[-_]?token)/i;
const PROPERTY = /^(secrets|vars|env)\.\w+$/;
function parseEnvironments(input, declared = {}) {
    const example = "for example to '[{ name: staging }, { name: production }]'";
    if (!input.trim())
        return none(`Input 'environments' is required and is empty: set it, ${example}.`);
    const read = (0,read_yaml.g)(input, "Input 'environments'");
    if ('problem' in read)
        return none(read.problem);
    const { value } = read;
    if (!Array.isArray(value) || value.length === 0) {
        return none(`Input 'environments' must be a list of one to five environments: set it, ${example}.`);
    }
    const problems = [];
    if (value.length > MOST_ENVIRONMENTS) {
        problems.push(`Input 'environments' lists ${value.length} environments, but one delivery supports ${MOST_ENVIRONMENTS}: pass those after '${(0,quoted.a)(nameOf(value[MOST_ENVIRONMENTS - 1]))}' to a second call, with the input 'image'.`);
    }
    const environments = value
        .slice(0, MOST_ENVIRONMENTS)
        .map((entry, index) => readListed(entry, index + 1, declared, problems));
    const names = environments.map(({ name }) => name.toLowerCase()).filter(Boolean);
    for (const name of new Set(names.filter((candidate, index) => names.indexOf(candidate) !== index))) {
        problems.push(`Input 'environments' lists '${name}' twice: remove one.`);
    }
    return { environments, problems: cutProblems(problems) };
}
function cutProblems(problems) {
    const rest = problems.length - MOST_PROBLEMS;
    if (rest <= 0)
        return problems;
    return [...problems.slice(0, MOST_PROBLEMS), `Input 'environments' has ${rest} more problems of this kind.`];
}
function none(problem) {
    return { environments: [], problems: [problem] };
}
function entryName(number, name) {
    return `entry ${number}${name ? ` ('${(0,quoted.a)(name)}')` : ''} of input 'environments'`;
}
function readListed(entry, number, declared, problems) {
    if (typeof entry === 'string')
        return readListed({ name: entry }, number, declared, problems);
    if (!(0,objects.G)(entry)) {
        problems.push(`Entry ${number} of input 'environments' must be a mapping with a 'name', such as '{ name: staging, cluster: web }'.`);
        return { name: '' };
    }
    const place = entryName(number, nameOf(entry));
    const read = readEntry(entry, { place, declared, isSecret: false }, problems);
    if (read.name === undefined && !nameOf(entry)) {
        problems.push(`Key 'name' is missing in ${place}: set it to the name of a GitHub environment.`);
    }
    return { name: '', ...read };
}
function readEntry(entry, where, problems) {
    const given = new Map();
    for (const [key, value] of Object.entries(entry)) {
        if (!isKey(key))
            problems.push(unknownKey(key, where.place));
        else if (value !== null && value !== '') {
            const read = readValue(key, value, where, problems);
            if (read !== undefined)
                given.set(key, read);
        }
    }
    return Object.fromEntries(given);
}
function isKey(key) {
    return NAMES.some((name) => name === key);
}
function unknownKey(key, place) {
    if (ACCESS_KEY.test(key)) {
        return `Key '${(0,quoted.a)(key)}' is not supported in ${place}: set 'role' to the role that the job assumes with OIDC, or pass access keys as the secrets 'aws-access-key-id' and 'aws-secret-access-key' of the call.`;
    }
    const near = (0,nearest.p)((0,quoted.a)(key), NAMES);
    return `Key '${(0,quoted.a)(key)}' is unknown in ${place}: ${near ? `did you mean '${near}'?` : `the keys are ${KNOWN}.`}`;
}
function readValue(key, value, where, problems) {
    const { place, isSecret } = where;
    if (!isPlain(key))
        return readElsewhere(key, value, where, problems);
    const { list } = KEYS[key];
    const texts = (list ? listOf(value) : [value]).map((item) => (isText(item) ? String(item).trim() : item));
    const wrong = texts.length === 0 ? { item: value } : texts.map((item) => ({ item })).find(({ item }) => whyWrong(key, item));
    if (wrong) {
        const isAddress = KEYS[key].pattern === src_url.r8 && typeof wrong.item === 'string';
        const said = isSecret ? 'not valid' : (0,quoted.A)(isAddress ? (0,src_url.zA)(`${wrong.item}`) : wrong.item);
        problems.push(`Key '${key}' is ${said} in ${place}: ${whyWrong(key, wrong.item)}.`);
        return undefined;
    }
    if (key === 'url')
        return (0,src_url.zA)(String(texts[0]));
    return list ? texts : texts[0];
}
function isPlain(key) {
    return Object.hasOwn(KEYS, key);
}
function readElsewhere(key, value, { place, declared }, problems) {
    if (key === 'deploy') {
        const whose = { place: `key 'deploy' of ${place}`, action: 'deploy-service', refused: REFUSED_IN_DEPLOY };
        const read = (0,src_options.T)(value, declared, whose);
        problems.push(...read.problems);
        return read.values;
    }
    const given = Array.isArray(value) && key !== 'containers' ? value.map(String).join('\n') : value;
    const input = typeof given === 'string' ? given : JSON.stringify(given);
    const found = key === 'containers' ? containerFindings(input) : (0,pairs.xg)(input, key).findings;
    for (const { message } of found)
        problems.push(`Key '${key}' in ${place}: ${message}.`);
    if (input.includes('${{'))
        problems.push(`Key '${key}' in ${place}: ${unevaluated(key)}.`);
    return found.length > 0 ? undefined : input;
}
function containerFindings(input) {
    const { node, findings } = (0,load.H)(input, {});
    return node ? [...findings, ...(0,edit.ZW)(node).findings] : findings;
}
function whyWrong(key, item) {
    const { pattern, accepted, problemOf } = KEYS[key];
    const expected = `it must be ${accepted}`;
    if (typeof item !== 'string')
        return expected;
    if (item.includes('${{'))
        return unevaluated(key);
    if (pattern.test(item))
        return problemOf?.(item);
    return PROPERTY.test(item) ? unevaluated(key) : expected;
}
const VARIABLE = /^(role|region|cluster|services|task-definition|container|migration|smoke-url)$/;
function unevaluated(key) {
    const variable = `SLIPWAY_${key.toUpperCase().replaceAll('-', '_')}`;
    const instead = !VARIABLE.test(key)
        ? "write the value, or pass it through the secret 'settings'"
        : `write the value, or set the environment's variable ${variable}`;
    return `GitHub has not evaluated this expression, and the 'secrets' context is not available to a call of a reusable workflow: ${instead}`;
}
function problemOfRegion(region) {
    const finding = (0,regions.ew)(region);
    return finding && 'misspelled' in finding
        ? `it is not a known AWS Region, and the nearest is '${finding.misspelled}'`
        : undefined;
}
function problemOfCommand(command) {
    const split = (0,words.y)(command);
    if ('problem' in split)
        return split.problem;
    return split.words[0] ? undefined : 'it does not name a program';
}
function listOf(value) {
    return Array.isArray(value) ? value : typeof value === 'string' ? splitList(value) : [value];
}
function splitList(value) {
    return value
        .split(/[\r\n,]+/)
        .map((part) => part.trim())
        .filter(Boolean);
}
function isText(value) {
    return typeof value === 'string' || typeof value === 'number';
}
function nameOf(entry) {
    if (typeof entry === 'string')
        return entry;
    const { name } = (entry ?? {});
    return isText(name) ? String(name) : '';
}
function valueProblem(key, value) {
    const texts = KEYS[key].list ? splitList(value) : [value];
    return texts.map((item) => whyWrong(key, item)).find((why) => why !== undefined);
}

;// CONCATENATED MODULE: ./build/src/delivery/secret-settings.js



const CALL_SETTINGS = ['repository', 'build-role', 'build-region'];
const LEAST_CHARACTERS = 8;
const SECRET = "Secret 'settings'";
const TOO_LATE = {
    name: 'the key of the mapping is the name',
    'runs-on': 'GitHub needs it before the job starts: set it in the entry',
    url: 'GitHub shows it to everyone who can read the repository: set it in the entry',
};
function readSettings(text, declared) {
    if (!text.trim())
        return { entries: new Map(), call: {}, hidden: new Map(), problems: [] };
    const read = (0,read_yaml.g)(text, SECRET);
    if ('problem' in read)
        return refused(read.problem.replace(/(\(line \d+, column \d+\)|resolved): .*$/, '$1.'));
    const { value } = read;
    if (!(0,objects.G)(value)) {
        return refused(`${SECRET} must be a mapping from an environment's name to keys of its entry, one line of JSON such as '{"production":{"role":"\u2026"}}'.`);
    }
    const problems = [];
    const entries = new Map();
    const call = {};
    for (const [name, settings] of Object.entries(value)) {
        const setting = CALL_SETTINGS.find((candidate) => candidate === name);
        if ((0,objects.G)(settings)) {
            const place = `the settings of '${name.slice(0, 255)}' in the secret 'settings'`;
            entries.set(name.toLowerCase(), readEntry(settings, { place, declared, isSecret: true }, problems));
            for (const [key, why] of Object.entries(TOO_LATE)) {
                if (key in settings)
                    problems.push(`Key '${key}' is not supported in ${place}: ${why}.`);
            }
        }
        else if (setting && typeof settings === 'string')
            call[setting] = settings;
        else {
            problems.push(`Key '${name.slice(0, 255)}' of the secret 'settings' must be a mapping with keys of the environment's entry.`);
        }
    }
    return { entries, call, hidden: hiddenOf(value), problems };
}
function refused(problem) {
    return { entries: new Map(), call: {}, hidden: new Map(), problems: [problem] };
}
function hiddenOf(value) {
    const names = Object.keys(value).map((name) => name.toLowerCase());
    const isPublic = (text) => names.some((name) => name.includes(text.toLowerCase()));
    return new Map(textsOf(value, 'settings').filter(([text]) => text.length >= LEAST_CHARACTERS && !isPublic(text)));
}
function textsOf(value, key) {
    if (/^(build-)?region$/.test(key) || value === null)
        return [];
    if (typeof value !== 'object') {
        const lines = String(value).split(/[\r\n]+/);
        return lines.flatMap((line) => [line, ...line.split(',')]).map((text) => [text.trim(), key]);
    }
    if (Array.isArray(value))
        return value.flatMap((item) => textsOf(item, key));
    return Object.entries(value).flatMap(([name, member]) => textsOf(member, name));
}
function withoutHidden(text, hidden) {
    return [...hidden]
        .toSorted(([a], [b]) => b.length - a.length)
        .reduce((shown, [value, key]) => shown.replaceAll(value, key), text);
}
function withSettings(entry, { entries }) {
    const settings = entries.get(entry.name.toLowerCase());
    if (!settings)
        return entry;
    const deploy = { ...settings.deploy, ...entry.deploy };
    return { ...settings, ...entry, ...(Object.keys(deploy).length > 0 && { deploy }) };
}

;// CONCATENATED MODULE: ./build/actions/internal/conclude-environment/inputs.js

function inputs_readInputs(inputs) {
    const said = (step) => ({
        verdict: outputOf(inputs, `${step}-verdict`),
        reason: outputOf(inputs, `${step}-reason`),
    });
    const [resolve, prepare] = [said('resolve'), said('prepare')];
    return {
        steps: {
            before: resolve.verdict ? resolve : prepare,
            beforeHook: inputs.text('before-deploy'),
            deploy: said('deploy'),
            afterHook: inputs.text('after-deploy'),
            rollback: said('rollback'),
            note: outputOf(inputs, 'note'),
        },
        url: outputOf(inputs, 'url'),
        cluster: outputOf(inputs, 'cluster'),
        hidden: readSettings(inputs.raw('settings'), {}).hidden,
    };
}
function outputOf(inputs, name) {
    const text = inputs.text(name);
    return text.startsWith('${{') ? '' : text;
}

;// CONCATENATED MODULE: ./build/actions/internal/conclude-environment/main.js





async function main_main() {
    const inputs = new step_inputs.G();
    const { steps, url, cluster, hidden } = inputs_readInputs(inputs);
    inputs.check();
    for (const value of hidden.keys())
        (0,commands.Pq)(value);
    const { verdict, reason } = concludeEnvironment(steps);
    (0,step_log.h)().info([verdict || 'no verdict', reason].filter(Boolean).join('. '));
    (0,commands.n0)({
        verdict,
        reason: withoutHidden(reason, hidden),
        url: withoutHidden(url, hidden),
        cluster: withoutHidden(cluster, hidden),
    });
}

;// CONCATENATED MODULE: ./build/src/delivery/runs.js


const STATES = ['queued', 'in_progress', 'waiting', 'pending', 'requested'];
const DELIVER = /\/\.github\/workflows\/deliver\.ya?ml@/;
const MOST_CHARACTERS = 200;
const runs_PAGE = 100;
const runs_MOST_PAGES = 10;
function isDelivery({ referenced_workflows }) {
    return (referenced_workflows ?? []).some(({ path }) => DELIVER.test(path));
}
async function listDeliveries(list, { repository, run, server }) {
    const runs = (await Promise.all(STATES.map((status) => listState(list, status)))).flat();
    const unique = [...new Map(runs.map((each) => [each.id, each])).values()];
    return unique
        .filter((each) => String(each.id) !== run && isDelivery(each))
        .map((each) => readable(each, `${server}/${repository}/actions/runs/${each.id}`))
        .toSorted((a, b) => a.id - b.id);
}
function readable(run, address) {
    const clean = (text) => (typeof text === 'string' ? (0,src_text.b4)(text, MOST_CHARACTERS) : null);
    const { origin } = new URL(address);
    const isThere = URL.canParse(run.html_url) && new URL(run.html_url).origin === origin;
    return {
        ...run,
        name: clean(run.name),
        status: clean(run.status) ?? '',
        head_sha: /^[0-9a-f]{40,64}$/.test(run.head_sha) ? run.head_sha : '',
        head_branch: clean(run.head_branch),
        html_url: isThere && !/[\s()<>]/.test(run.html_url) ? run.html_url : address,
        actor: run.actor ? { login: clean(run.actor.login) ?? '' } : null,
    };
}
async function listState(list, status) {
    const runs = [];
    for (let number = 1;; number++) {
        const { workflow_runs: page } = ((await list(status, { number, size: runs_PAGE })) ?? {});
        const isRun = (run) => Number.isInteger(run?.id);
        if (!Array.isArray(page) || !page.every(isRun))
            throw notListed('the response has no list of runs');
        runs.push(...page);
        if (page.length < runs_PAGE || number === runs_MOST_PAGES)
            return runs;
    }
}
function notListed(answer) {
    const hint = answer === 403 || answer === 404 ? "; the job needs 'permissions: { actions: read }'" : '';
    return new src_error.yo(`GitHub did not list the runs (${answer})${hint}.`);
}

;// CONCATENATED MODULE: ./build/step/workflow-runs.js


const workflow_runs_LIMITS = { timeoutMs: 10_000, maxBytes: 32 * 1024 * 1024, maxRedirects: 3, attempts: 3, pauseMs: 500 };
function workflowRuns(token, repository, api) {
    return async (status, page) => {
        const { rest } = await (0,step_github.Sv)(token, workflow_runs_LIMITS, api);
        const order = { ...(0,step_github.H5)(repository), status, per_page: page.size, page: page.number, headers: step_github.d0 };
        const answer = await (0,step_github.ut)(() => rest.actions.listWorkflowRunsForRepo(order));
        if ('problem' in answer)
            throw notListed(answer.problem);
        if (answer.status !== 200)
            throw notListed(answer.status);
        return answer.data;
    };
}

;// CONCATENATED MODULE: ./build/actions/internal/list-deliveries/inputs.js
function list_deliveries_inputs_readInputs(inputs) {
    const token = inputs.required('token', '${{ github.token }}');
    const text = inputs.matching('known', /^\[(\d+(, ?\d+)*)?\]$/, "the output 'runs' of an earlier step");
    return { token, known: new Set(inputs.problems.length === 0 && text ? JSON.parse(text) : []) };
}

;// CONCATENATED MODULE: ./build/actions/internal/list-deliveries/main.js








async function list_deliveries_main_main() {
    const inputs = new step_inputs.G();
    const { token, known } = list_deliveries_inputs_readInputs(inputs);
    inputs.check();
    (0,commands.Pq)(token);
    const log = (0,step_log.h)();
    const { GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
    const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' } = process.env;
    try {
        const runs = await listDeliveries(workflowRuns(token, repository), { repository, run, server });
        const fresh = runs.filter(({ id }) => !known.has(id));
        if (runs.length === 0)
            log.info('No delivery of this repository is pending or running.');
        for (const run of runs)
            log.info(describe(run));
        if (fresh.length > 0)
            tell(fresh, log);
        (0,commands.n0)({ runs: JSON.stringify(runs.map(({ id }) => id)) });
    }
    catch (error) {
        log.warning(`It is unknown whether a pending or running delivery could redeploy the bad version: ${(0,src_error.bD)(error)}`);
        (0,commands.n0)({ runs: '[]' });
    }
}
function tell(runs, log) {
    const count = runs.length === 1 ? 'One pending or running delivery' : `${runs.length} pending or running deliveries`;
    log.warning(`${count} could redeploy the bad version; cancel those that you do not want: ${runs.map(({ html_url }) => html_url).join(', ')}`);
    const items = runs.map((run) => `- [${(0,markdown.X1)(run.name ?? 'a run')}](${run.html_url}) of ${(0,markdown.aY)(run.head_sha.slice(0, 7))}, ${run.status}`);
    (0,commands.fe)((0,layout.YG)([(0,layout.v8)({ heading: 'Deliveries that could redeploy the bad version', lead: [items.join('\n')] })]));
}
function describe({ name, status, head_sha, head_branch, html_url, actor }) {
    const by = actor ? `, by ${actor.login}` : '';
    return `${name ?? 'a run'} of ${head_sha.slice(0, 7)} (${head_branch ?? 'no branch'})${by} is ${status}: ${html_url}`;
}

var external_node_fs_ = __webpack_require__(73024);
var model = __webpack_require__(85634);
;// CONCATENATED MODULE: ./build/src/delivery/group.js


const group_MOST_CHARACTERS = 400;
const IN_CLUSTER = /:service\/([\w-]+)\/[\w-]+$/;
function concurrencyGroup(key, { name, cluster, services = [] }) {
    const paths = services.map(withoutPath);
    const place = cluster ?? paths.map((service) => IN_CLUSTER.exec(service)?.[1]).find(Boolean) ?? '';
    const parts = ['slipway-deliver', key, name, (0,model.EU)(place), paths.map(model.EU).toSorted().join(',')];
    const group = parts.filter(Boolean).join(' ');
    if (group.length <= group_MOST_CHARACTERS)
        return group;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(group).digest('hex').slice(0, 32);
    return `${group.slice(0, group_MOST_CHARACTERS - digest.length - 1)} ${digest}`;
}
function withoutPath(service) {
    return service.split('=', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/src/delivery/hooks.js



const HOOKS = {
    'before-build': ['commit'],
    'before-deploy': ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url'],
    'after-deploy': ['environment', 'image', 'images', 'digest', 'tag', 'commit', 'url', 'verdict', 'reason'],
    report: [
        ...['image', 'images', 'digest', 'tag', 'commit', 'verdict', 'verdicts', 'reason', 'reasons', 'urls'],
        'failed-environment',
    ],
};
const HOOKS_FOLDER = '.github/slipway';
function findHooks(folders, read) {
    const hooks = [];
    const problems = [];
    const notices = [];
    const names = Object.keys(HOOKS);
    for (const hook of names) {
        const paths = ['action.yml', 'action.yaml'].map((file) => `${HOOKS_FOLDER}/${hook}/${file}`);
        const path = paths.find((candidate) => read(candidate) !== undefined);
        if (path === undefined) {
            if (folders.includes(hook))
                problems.push(`The hook '${HOOKS_FOLDER}/${hook}' has no action.yml: add one.`);
            continue;
        }
        hooks.push(hook);
        const { problem, notice } = judgeHook(hook, path, read(path));
        if (problem)
            problems.push(problem);
        if (notice)
            notices.push(notice);
    }
    const strangers = folders.filter((folder) => !names.some((name) => name === folder));
    if (strangers.length > 0) {
        const list = strangers.map((name) => `'${name}'`).join(', ');
        notices.push(`'${HOOKS_FOLDER}' has ${list}, which deliveries ignore: the hooks are ${names.map((name) => `'${name}'`).join(', ')}.`);
    }
    return { hooks, problems, notices };
}
function judgeHook(hook, path, file) {
    if ('problem' in file)
        return { problem: `The hook '${path}' ${file.problem}.` };
    const read = (0,read_yaml.g)(file.text, `The hook '${path}'`);
    if ('problem' in read)
        return { problem: read.problem };
    const { runs, inputs } = (read.value ?? {});
    if (runs?.using !== 'composite') {
        return { problem: `The hook '${path}' is not a composite action: set 'runs.using' to 'composite'.` };
    }
    const declared = Object.keys(inputs ?? {});
    const missing = HOOKS[hook].filter((input) => !declared.includes(input));
    if (missing.length === 0)
        return {};
    return {
        notice: `The hook '${path}' does not declare the inputs ${missing.map((input) => `'${input}'`).join(', ')}, which the workflow sets: GitHub warns about each of them.`,
    };
}
function hookSecretValues(json) {
    if (!json.trim())
        return [];
    const expected = `Secret 'hook-secrets' must be a JSON object that maps names to values, such as '{"SLACK_URL":"\u2026"}'.`;
    const value = (0,objects.q)(json);
    if (!(0,objects.G)(value))
        throw new src_error.yo(expected);
    const values = Object.values(value);
    if (!values.every((one) => typeof one === 'string'))
        throw new src_error.yo(expected);
    return values;
}

// EXTERNAL MODULE: ./build/src/docker/process.js
var docker_process = __webpack_require__(61959);
// EXTERNAL MODULE: ./build/src/image/git.js
var image_git = __webpack_require__(3639);
var read_file = __webpack_require__(96904);
var further_inputs = __webpack_require__(47239);
var tags = __webpack_require__(73565);
var source = __webpack_require__(92562);
;// CONCATENATED MODULE: ./build/src/delivery/first-tag.js

const SHORT = 7;
function firstTagProblem(templates, commit, env) {
    const [first] = (0,tags.qn)(templates, { ...(0,source.pI)(env), commit, dirty: [], ignored: [] }).tags;
    if (first && (first.kind === 'commit' || first.name.includes(commit.slice(0, SHORT))))
        return undefined;
    const others = templates.filter((template) => template !== 'sha');
    const what = first ? `the first tag is '${first.name}', which does not name the commit` : 'no tag names the commit';
    return `${what}: put 'sha' first, as in '${['sha', ...others].join(',')}'`;
}

// EXTERNAL MODULE: ./build/src/delivery/compose.js
var delivery_compose = __webpack_require__(76674);
var registry = __webpack_require__(58641);
var image_reference = __webpack_require__(36950);
var taskdef_finding = __webpack_require__(63751);
// EXTERNAL MODULE: ./build/step/forwarded-inputs.js
var forwarded_inputs = __webpack_require__(55561);
// EXTERNAL MODULE: ./build/step/task-definition-nodes.js
var task_definition_nodes = __webpack_require__(39970);
// EXTERNAL MODULE: ./build/actions/build-push/inputs.js + 10 modules
var build_push_inputs = __webpack_require__(22661);
var inputs = __webpack_require__(53973);
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/delivery/freeze.js

const RANGE = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})(?:\s+(.*))?$/s;
function judgeFreeze({ variable, override, actor, whose }, now) {
    const text = variable.trim();
    if (!text)
        return { is: 'open' };
    const [, from = '', to = '', said = ''] = RANGE.exec(text) ?? [];
    if (isRange(from, to)) {
        const today = now.toISOString().slice(0, 10);
        if (today < from || today > to)
            return { is: 'open' };
    }
    const until = isRange(from, to) ? ` from ${from} to ${to}` : '';
    const words = isRange(from, to) ? said.trim() : text;
    const frozen = `${whose} is frozen${until}${words ? `: ${(0,quoted.a)(words).replace(/(?<![.!])[.!]+$/, '')}` : ''}`;
    const reason = override.trim();
    return reason
        ? { is: 'overridden', note: `${capital(frozen)}. ${actor || 'The caller'} overrode it: ${(0,quoted.a)(reason)}` }
        : {
            is: 'frozen',
            reason: `${capital(frozen)}. To deliver anyway, set the input 'override-freeze' to the reason; to end the freeze, remove the variable SLIPWAY_FREEZE.`,
        };
}
function isRange(from, to) {
    const isDay = (day) => day !== '' && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
    return isDay(from) && isDay(to) && from <= to;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

var aws_inputs = __webpack_require__(33486);
;// CONCATENATED MODULE: ./build/src/delivery/variables.js

function readVariables(json) {
    const value = json.trim() ? (0,objects.q)(json) : {};
    if (value === null)
        return { variables: {} };
    if (!(0,objects.G)(value)) {
        const problem = 'input \'vars\' is not a JSON object of variables, such as \'{"SLIPWAY_ROLE": "\u2026"}\'';
        return { variables: {}, problem };
    }
    const texts = Object.entries(value).filter(([, text]) => typeof text !== 'object');
    return { variables: Object.fromEntries(texts.map(([name, text]) => [name.toUpperCase(), String(text)])) };
}

;// CONCATENATED MODULE: ./build/src/delivery/images.js






const MOST_IMAGES = 5;
const NAME = /^[A-Za-z0-9][\w-]{0,254}$/;
const REFUSED_IN_BUILD = {
    push: 'deliver.yml delivers pushed images',
    load: 'deliver.yml delivers pushed images',
    outputs: 'deliver.yml delivers pushed images',
    call: 'deliver.yml delivers pushed images',
    repository: "set the input 'repository' of the call",
    inputs: 'write its contents next to the other inputs',
};
const REFUSED_IN_IMAGE = { ...REFUSED_IN_BUILD, repository: "set the key 'repository' of the image" };
function parseImages(input, declared) {
    if (!input.trim())
        return { images: [], problems: [] };
    const read = (0,read_yaml.g)(input, "Input 'images'");
    if ('problem' in read)
        return { images: [], problems: [read.problem] };
    const { value } = read;
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_IMAGES) {
        const count = Array.isArray(value) ? `has ${value.length} images` : 'is not a list';
        const problem = `Input 'images' ${count}; expected a list of one to five, such as '[{ name: web, repository: shop/web, context: web }]'.`;
        return { images: [], problems: [problem] };
    }
    const problems = [];
    const images = value.map((entry, index) => readImage(entry, index + 1, declared, problems));
    for (const { name } of images.filter(({ name }, index) => name && images.findIndex((other) => other.name === name) !== index)) {
        problems.push(`Input 'images' lists '${name}' twice: remove one.`);
    }
    problems.push(...sharedTags(images));
    return { images, problems };
}
function readImage(entry, number, declared, problems) {
    const none = { name: '', repository: '', containers: [], options: {} };
    if (!(0,objects.G)(entry)) {
        problems.push(`Image ${number} of input 'images' must be a mapping with a 'name', such as '{ name: web, repository: shop/web, context: web }'.`);
        return none;
    }
    const { name, repository, containers, ...others } = entry;
    const place = `image ${number}${typeof name === 'string' ? ` (${(0,quoted.A)(name)})` : ''} of input 'images'`;
    const refuse = (key, value, expected) => problems.push(value === undefined || value === null || value === ''
        ? `Key '${key}' is missing in ${place}: set it to ${expected}.`
        : `Key '${key}' is ${(0,quoted.A)(value)} in ${place}: it must be ${expected}.`);
    if (typeof name !== 'string' || !NAME.test(name)) {
        refuse('name', name, "the name of its container, letters, digits, '_' and '-'");
    }
    if (typeof repository !== 'string' || !/^\S{2,}$/.test(repository)) {
        refuse('repository', repository, "an ECR repository such as 'shop/web'");
    }
    const named = containersOf(containers);
    if (named.some((one) => !NAME.test(one)))
        refuse('containers', containers, 'names of containers');
    const misspelled = Object.keys(others).find((key) => !(key in declared) && (0,nearest.p)(key, ['name', 'repository', 'containers']));
    const { [misspelled ?? '']: _, ...options } = others;
    if (misspelled) {
        const near = (0,nearest.p)(misspelled, ['name', 'repository', 'containers']);
        problems.push(`Key '${misspelled}' is unknown in ${place}: did you mean '${near}'?`);
    }
    const read = (0,src_options.T)(options, declared, { place, action: 'build-push', refused: REFUSED_IN_IMAGE });
    problems.push(...read.problems);
    return {
        name: typeof name === 'string' ? name : '',
        repository: typeof repository === 'string' ? repository : '',
        containers: named,
        options: read.values,
    };
}
function containersOf(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value.map(String) : splitList(String(value));
}
function sharedTags(images) {
    const keyOf = ({ repository, options }) => JSON.stringify([repository, options.tags ?? 'sha']);
    return images.flatMap((image, index) => {
        const first = images.findIndex((other) => keyOf(other) === keyOf(image));
        if (first === index || !image.repository)
            return [];
        return [
            `Images '${images[first]?.name}' and '${image.name}' of input 'images' have the same repository and the same 'tags': use separate repositories or separate tags.`,
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/delivery/builds.js





function resolveBuilds(call, declared, fallback) {
    const { images, problems: ofImages } = parseImages(call.images, declared);
    const shared = readBuild(call.build, declared);
    const problems = [
        ...ofImages.map((message) => ({ input: 'images', message })),
        ...shared.problems.map((message) => ({ input: 'build', message })),
    ];
    const direct = Object.fromEntries(Object.entries(call.options).filter(([name, value]) => value.trim() !== '' && value !== declared[name]));
    const options = { ...shared.values, ...direct };
    const resolve = (image) => {
        const own = { ...options, ...image?.options };
        const repository = image?.repository || setting(call, 'repository', 'SLIPWAY_REPOSITORY');
        const { 'role-to-assume': role, 'aws-region': region, ...rest } = own;
        return {
            name: image?.name ?? shortOf(repository),
            containers: image && (image.containers.length > 0 ? image.containers : [image.name]),
            repository,
            role: role ?? setting(call, 'build-role', 'SLIPWAY_BUILD_ROLE'),
            region: region ?? regionOf(call, repository, fallback),
            options: image && 'reuse' in declared ? { reuse: 'content', ...rest } : rest,
        };
    };
    return { builds: images.length > 0 ? images.map(resolve) : [resolve(undefined)], problems };
}
function readBuild(text, declared) {
    if (!text.trim())
        return { values: {}, problems: [] };
    const read = (0,read_yaml.g)(text, "Input 'build'");
    if ('problem' in read)
        return { values: {}, problems: [read.problem] };
    return (0,src_options.T)(read.value, declared, {
        place: "input 'build'",
        action: 'build-push',
        refused: REFUSED_IN_BUILD,
    });
}
function setting({ settings, secret, variables }, name, variable) {
    return settings[name] || secret.call[name] || (variables[variable] ?? '');
}
function regionOf(call, repository, fallback) {
    const [host = ''] = (0,src_url.yO)(repository).split('/');
    const ofRepository = (0,registry.EV)(host) ? /\.(?:dkr[.-]ecr)(?:-fips)?\.([a-z0-9-]+)\./.exec(host)?.[1] : undefined;
    return setting(call, 'build-region', 'SLIPWAY_BUILD_REGION') || ofRepository || fallback;
}
function shortOf(repository) {
    return (repository
        .replace(/(?<!\/)\/+$/, '')
        .split('/')
        .at(-1) || 'image');
}
function emulated(platforms, machine) {
    const own = machine === 'x64' ? /^linux\/(amd64|386)\b/ : machine === 'arm64' ? /^linux\/arm64\b/ : /^$/;
    return platforms.split(/[\s,]+/).filter((platform) => platform !== '' && !own.test(platform));
}

;// CONCATENATED MODULE: ./build/step/delivery-inputs.js

const BUILD_OPTIONS = ['context', 'file', 'target', 'platforms', 'build-args', 'tags', 'cache'];
const DEPLOY_OPTIONS = ['wait-for-minutes', 'on-failure', 'rollback-together', 'if-deploying'];
function readVars(inputs) {
    const read = readVariables(inputs.raw('vars'));
    if ('problem' in read)
        inputs.refuse('vars', read.problem);
    return read.variables;
}
function readDeployOptions(inputs) {
    return Object.fromEntries(DEPLOY_OPTIONS.map((name) => [name, inputs.text(name)]));
}
function readBuilds(inputs, declared, environments, variables, secret) {
    const call = {
        images: inputs.raw('images'),
        build: inputs.raw('build'),
        options: Object.fromEntries(BUILD_OPTIONS.map((name) => [name, inputs.raw(name)])),
        settings: {
            repository: inputs.text('repository'),
            'build-role': inputs.text('build-role'),
            'build-region': inputs.text('build-region'),
        },
        variables,
        secret,
    };
    const { builds, problems } = resolveBuilds(call, declared, delivery_inputs_regionOf(environments));
    for (const { input, message } of problems)
        inputs.refuse(input, message);
    return problems.some(({ input }) => input === 'images') ? [] : builds;
}
function delivery_inputs_regionOf(environments) {
    return environments.find(({ region }) => region)?.region ?? '';
}

;// CONCATENATED MODULE: ./build/step/hook-secrets.js


function readHookSecrets(inputs) {
    try {
        return hookSecretValues(inputs.raw('hook-secrets'));
    }
    catch (error) {
        inputs.refuse('hook-secrets', (0,src_error.bD)(error));
        return [];
    }
}

var paths = __webpack_require__(58723);
;// CONCATENATED MODULE: ./build/actions/internal/plan-delivery/inputs.js









function plan_delivery_inputs_readInputs(inputs, tables = { deploy: {}, build: {} }) {
    const variables = readVars(inputs);
    const hasKeys = inputs.boolean('has-keys') ?? false;
    refuseFreeze(inputs, variables);
    inputs.choice('if-older', ['refuse', 'deploy']);
    return {
        ...readDelivery(inputs, tables, variables, { isRoleNeeded: !hasKeys, isWhole: true }),
        key: inputs.matching('concurrency-key', /^[\w./-]{1,100}$/, "up to 100 letters, digits or any of '_./-'") ?? '',
        hookSecrets: readHookSecrets(inputs),
        runsOn: inputs.text('runs-on') || 'ubuntu-latest',
        hasKeys,
    };
}
function readDelivery(inputs, tables, variables, needs) {
    const listed = parseEnvironments(inputs.raw('environments'), tables.deploy);
    for (const problem of listed.problems)
        inputs.refuse('environments', problem);
    const secret = readSettings(inputs.raw('settings'), tables.deploy);
    for (const problem of secret.problems)
        inputs.refuse('settings', problem);
    const environments = listed.environments.map((entry) => withSettings(entry, secret));
    const builds = readBuilds(inputs, tables.build, environments, variables, secret);
    const hasImages = inputs.text('images') !== '';
    const given = inputs.text('image');
    if (given && hasImages) {
        inputs.refuse('images', "inputs 'image' and 'images' are both set: remove one");
    }
    if (!given)
        for (const build of builds)
            checkBuildPlace(inputs, build, { ...needs, environments, hasImages });
    checkEntries(inputs, environments);
    return {
        environments,
        builds: given ? [] : builds,
        hasImages,
        image: given ? inputs_readImage(inputs, given) : undefined,
        deployOptions: readDeployOptions(inputs),
        hidden: secret.hidden,
    };
}
function refuseFreeze(inputs, variables) {
    const order = {
        variable: variables.SLIPWAY_FREEZE ?? '',
        override: inputs.text('override-freeze'),
        actor: inputs.variable('GITHUB_ACTOR'),
        whose: 'this repository',
    };
    const freeze = judgeFreeze(order, new Date());
    if (freeze.is === 'frozen')
        inputs.refuse('override-freeze', freeze.reason);
}
function checkEntries(inputs, environments) {
    for (const { name, region, services = [], ...files } of environments) {
        if (region)
            (0,aws_inputs.vK)(inputs, 'environments', region, `key 'region' of the environment '${name}'`);
        const own = services.flatMap((service) => service.split('=').slice(1).join('=') || []);
        const definitions = (files['service-definition'] ?? []).map((line) => line.split('=').slice(-1)[0] ?? '');
        for (const path of new Set([...(files['task-definition'] ?? []), ...own, ...definitions])) {
            checkFile(inputs, `environment '${name}'`, path);
        }
    }
}
function inputs_readImage(inputs, given) {
    const reference = (0,image_reference.o_)(given);
    if (!reference?.digest) {
        inputs.refuse('image', `input 'image' is '${given}': it must be pinned by its digest, such as 'web@sha256:\u2026', so that every environment gets the same image; use the outputs 'repository' and 'digest' of an earlier delivery`);
        return undefined;
    }
    const { repository, digest, host } = reference;
    return { repository, digest, reference: (0,image_reference.my)({ host, repository }) };
}
function checkBuildPlace(inputs, build, context) {
    if (context.isWhole)
        refuseMissing(inputs, build, context);
    checkRole(inputs, build);
    checkBuildRegion(inputs, build, context);
    const { context: folder = '.', file = '' } = build.options;
    if (!context.hasImages && !(0,source.Vx)(folder) && (0,paths.l)(folder)) {
        checkFile(inputs, "the input 'file'", file || (0,external_node_path_.join)(folder, 'Dockerfile'), 'file');
    }
}
function refuseMissing(inputs, { repository, role, region }, context) {
    const missing = (name, variable, example) => inputs.refuse(name, `no '${name}' is set for the build: set the input '${name}', or the variable ${variable} of the repository or the organization, for example to '${example}' (or set 'image' to deploy an existing image)`);
    if (!repository)
        missing('repository', 'SLIPWAY_REPOSITORY', 'web');
    if (!role && context.isRoleNeeded) {
        missing('build-role', 'SLIPWAY_BUILD_ROLE', 'arn:aws:iam::123456789012:role/build');
    }
    if (!region && context.environments.length > 0)
        missing('build-region', 'SLIPWAY_BUILD_REGION', 'eu-central-1');
}
function checkRole(inputs, { role }) {
    if (role && !role.split(/[\s,]+/).every((arn) => aws_arn.xG.test(arn)))
        inputs.refuse('build-role', `'build-role' is '${role}': it must be a role's ARN`);
}
function checkBuildRegion(inputs, { region }, { environments }) {
    if (!region)
        return;
    if (!regions.Zg.test(region))
        inputs.refuse('build-region', `'build-region' is '${region}': it must be an AWS Region`);
    else if (!environments.some((environment) => environment.region === region))
        (0,aws_inputs.vK)(inputs, 'build-region', region, "'build-region'");
}
function isInCommit(path) {
    const isInside = (root, target) => {
        const inside = (0,external_node_path_.relative)(root, target);
        return !inside.startsWith('..') && !(0,external_node_path_.isAbsolute)(inside);
    };
    if (!isInside(process.cwd(), (0,external_node_path_.resolve)(path)))
        return false;
    return !(0,external_node_fs_.existsSync)(path) || isInside((0,external_node_fs_.realpathSync)(process.cwd()), (0,external_node_fs_.realpathSync)(path));
}
function checkFile(inputs, whose, path, input = 'environments') {
    if (!isInCommit(path) || !(0,paths.f)(path)) {
        inputs.refuse(input, `${whose} names the file '${path}', which the commit does not have`);
    }
}

;// CONCATENATED MODULE: ./build/actions/internal/plan-delivery/check.js













const REGION = 'us-east-1';
const REVISION = 'web:1';
const REMOTE = 'https://example.com/web.git';
const DIGEST = `sha256:${'0'.repeat(64)}`;
const ADDRESS = 'https://example.com/';
async function checkDelivery(inputs, plan, subject, log) {
    for (const build of plan.builds)
        await checkBuild(inputs, plan, build, { ...subject, log });
    const ofCall = await optionProblems(plan.deployOptions);
    for (const { input, message } of ofCall)
        inputs.refuse(input, message);
    const said = new Set(ofCall.map(({ message }) => message));
    for (const [index, environment] of plan.environments.entries()) {
        await checkEnvironment(inputs, plan, environment, { place: entryName(index + 1, environment.name), said, log });
    }
}
async function checkBuild(inputs, { hasImages }, { name, repository, region, options }, { commit, log, makesFiles, isDelivery }) {
    const known = new Set(inputs.problems.map(({ input }) => input));
    const target = { repository: repository || 'web', 'aws-region': region || REGION };
    const forwarded = new forwarded_inputs.M({ ...options, ...target });
    await readOrder(forwarded);
    const whose = hasImages ? `image '${name}' of input 'images': ` : '';
    const refuse = (input, message, place = {}) => inputs.refuse(hasImages ? 'images' : input, `${whose}${message}`, { ...place });
    for (const { input, message, ...place } of forwarded.problems) {
        const isSaid = input === 'aws-region' || (!hasImages && (input === 'file' || (known.has(input) && input === 'repository')));
        if (makesFiles && /^(file|context)$/.test(input)) {
            log.notice(`${whose}${message}, unless the hook before-build creates it.`);
        }
        else if (!isSaid)
            refuse(input, message, place);
    }
    if (!isDelivery)
        return;
    const tags = await readOrder(new forwarded_inputs.M({ ...target, context: REMOTE, tags: options.tags ?? '' }));
    const isLocal = !(0,source.Vx)(options.context ?? '');
    const why = tags && isLocal ? firstTagProblem(tags.tags, commit, process.env) : undefined;
    if (why)
        refuse('tags', `input 'tags' is '${options.tags}': ${why}`);
}
async function readOrder(inputs) {
    try {
        return (await (0,build_push_inputs.K)(inputs)).order;
    }
    catch (error) {
        if (!(error instanceof src_error.dz))
            throw error;
        return undefined;
    }
}
async function optionProblems(options) {
    const stand = { 'aws-region': REGION, service: 'web', 'task-definition-arn': REVISION };
    const forwarded = new forwarded_inputs.M({ ...stand, ...options });
    await (0,inputs.K)(forwarded);
    return forwarded.problems;
}
async function checkEnvironment(inputs, plan, environment, check) {
    const { place, said } = check;
    const { cluster = '', services, migration, deploy = {} } = environment;
    const names = services?.map((line) => line.split('=', 1)[0] ?? '') ?? ['web'];
    const definitions = environment['service-definition'];
    const problems = await optionProblems({
        ...plan.deployOptions,
        ...deploy,
        'aws-region': environment.region ?? regionOfServices(names) ?? REGION,
        cluster,
        service: names.join('\n'),
        'smoke-url': environment['smoke-url'] ?? deploy['smoke-url'] ?? ADDRESS,
        ...(definitions && { 'service-definition': definitions.join('\n') }),
        ...(migration && {
            'run-task': 'true',
            'run-task-overrides': `web: { command: ${JSON.stringify(migration)} }`,
        }),
    });
    for (const { message } of problems)
        if (!said.has(message))
            inputs.refuse('environments', `${place}: ${message}`);
    refuseTwofold(inputs, plan, environment, place);
    await checkTaskDefinitions(inputs, plan, environment, check);
}
function refuseTwofold(inputs, { hasImages }, { container, deploy = {}, ...entry }, place) {
    if (hasImages && container) {
        const message = `${place}: key 'container' and input 'images' both select the containers that receive an image: remove 'container', and set 'containers' of the image`;
        inputs.refuse('environments', message);
    }
    for (const key of ['smoke-url', 'service-definition']) {
        if (entry[key] && deploy[key])
            inputs.refuse('environments', `${place}: key '${key}' and '${key}' in 'deploy' are both set: remove one`);
    }
}
function regionOfServices(services) {
    return services
        .map((service) => /^arn:[\w-]+:ecs:([\w-]+):/.exec(service)?.[1])
        .find((region) => region !== undefined);
}
async function checkTaskDefinitions(inputs, plan, environment, check) {
    const shared = environment['task-definition'] ?? [];
    const services = environment.services ?? [''];
    const present = [];
    let isWhole = true;
    for (const line of services) {
        const [service = '', ...own] = line.split('=');
        const paths = own.length > 0 ? [own.join('=')] : shared;
        const found = paths.length > 0 ? await checkTaskDefinition(inputs, plan, environment, { ...check, service, paths }) : undefined;
        if (found)
            present.push(...found);
        else
            isWhole = false;
    }
    if (!isWhole || services.length < 2)
        return;
    for (const name of (0,delivery_compose.hr)(environment.containers ?? '').filter((one) => !present.includes(one))) {
        const near = (0,nearest.p)(name, present);
        inputs.refuse('environments', `${check.place}: key 'containers' names '${name}', which no task definition of its services has${near ? `; did you mean '${near}'?` : ''}`);
    }
}
async function checkTaskDefinition(inputs, plan, environment, { place, service, paths, log }) {
    if (!paths.every((path) => isInCommit(path) && (0,external_node_fs_.existsSync)(path)))
        return undefined;
    const files = (0,task_definition_nodes.S)(inputs, paths);
    if (files.length < paths.length)
        return undefined;
    const { name, environment: variables = '', secrets = '', containers = '', services = [] } = environment;
    const composed = await (0,delivery_compose.Dc)({
        service,
        files,
        images: standIns(plan, environment),
        changes: { environment: variables, secrets, containers },
        isOneOfSeveral: services.length > 1,
    });
    for (const finding of composed.findings.filter(({ severity }) => severity === 'error')) {
        const { input, message, ...at } = (0,taskdef_finding.H8)(finding);
        if (finding.origin.file === undefined)
            inputs.refuse('environments', `${place}: ${finding.message}`);
        else
            inputs.refuse(input, message, at);
    }
    if (composed.unclear && plan.hasImages && plan.builds.length === 0)
        return namesOf(composed.taskDefinition);
    if (composed.unclear && plan.hasImages)
        inputs.refuse('environments', `${place}: ${composed.unclear}`);
    else if (composed.unclear && service) {
        log.notice(`${composed.unclear} The plan cannot read the variables of the environment '${name}'; you can also set SLIPWAY_CONTAINER there.`);
    }
    return namesOf(composed.taskDefinition);
}
function namesOf(taskDefinition) {
    return (0,delivery_compose.$E)(taskDefinition).map(({ name }) => name);
}
function standIns({ image, builds, hasImages }, { container }) {
    if (!hasImages) {
        const [build] = builds;
        const given = image?.reference ?? build?.repository ?? '';
        return [{ image: standIn(given, build?.region ?? ''), containers: container, isOneOfSeveral: false }];
    }
    return builds.map(({ repository, region, containers }) => ({
        image: standIn(repository, region),
        containers,
        isOneOfSeveral: true,
    }));
}
function standIn(given, region) {
    const repository = (0,src_url.yO)(given).toLowerCase();
    const [host = ''] = repository.split('/');
    const isWhole = repository.includes('/') && ((0,registry.EV)(host) || /[.:]/.test(host));
    const uri = isWhole ? repository : `000000000000.dkr.ecr.${region || REGION}.amazonaws.com/${repository}`;
    const standsIn = `${uri}@${DIGEST}`;
    return (0,image_reference.o_)(standsIn) ? standsIn : `web@${DIGEST}`;
}

;// CONCATENATED MODULE: ./build/actions/internal/plan-delivery/main.js












const KEYS_NOTICE = "This delivery uses access keys, which are valid until someone deletes them. Prefer roles that the jobs assume through OIDC (docs/workflows.md, 'Trust').";
async function plan_delivery_main_main() {
    const inputs = new step_inputs.G();
    const [deploy, build] = await Promise.all([(0,further_inputs.D)('deploy-service'), (0,further_inputs.D)('build-push')]);
    const plan = plan_delivery_inputs_readInputs(inputs, { deploy, build });
    for (const value of [...plan.hidden.keys(), ...plan.hookSecrets])
        (0,commands.Pq)(value);
    const log = (0,step_log.h)();
    const commit = await readCommit();
    const { hooks, problems, notices } = readHooks();
    (0,commands.n0)({ commit, hooks: JSON.stringify(hooks) });
    for (const problem of problems)
        inputs.refuse('hooks', problem);
    await checkDelivery(inputs, plan, { commit, makesFiles: hooks.includes('before-build'), isDelivery: true }, log);
    checkOnce(inputs);
    for (const notice of notices)
        log.notice(notice);
    if (plan.hasKeys)
        log.notice(KEYS_NOTICE);
    const { environments, image, builds, hidden } = plan;
    const what = builds.map(({ repository }) => withoutHidden(repository, hidden)).join(', ');
    log.info(image
        ? `Delivers ${image.repository}@${image.digest} with the files of ${commit}.`
        : `Builds ${what} of ${commit}.`);
    log.info(`Then deploys, one after the other: ${environments.map(({ name }) => name).join(' \u2192 ')}.`);
    (0,commands.n0)({
        environments: JSON.stringify(slotsOf(plan)),
        builds: JSON.stringify(builds.map(({ name }) => ({ name }))),
        repository: withoutHidden(image?.repository ?? builds[0]?.repository ?? '', hidden),
        digest: image?.digest ?? '',
    });
}
function slotsOf({ environments, key, hidden, runsOn }) {
    return environments.map((environment) => ({
        name: environment.name,
        url: environment.url ?? '',
        group: withoutHidden(concurrencyGroup(key, environment), hidden),
        'runs-on': environment['runs-on'] ?? (runsOn.startsWith('[') ? JSON.parse(runsOn) : runsOn),
    }));
}
function readHook(path) {
    const read = (0,read_file.X)(path);
    return 'problem' in read ? read : { text: read.bytes.toString() };
}
function readHooks() {
    const folders = (0,external_node_fs_.existsSync)(HOOKS_FOLDER)
        ? (0,external_node_fs_.readdirSync)(HOOKS_FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())
        : [];
    return findHooks(folders.map(({ name }) => name), (path) => ((0,external_node_fs_.existsSync)(path) ? readHook(path) : undefined));
}
function checkOnce(inputs) {
    const { problems } = inputs;
    if (problems.length === 0)
        inputs.check();
    else
        throw new src_error.dz([...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]);
}
async function readCommit() {
    try {
        const git = (0,image_git.lD)((0,docker_process.f)(), process.env);
        return (await git('.', ['rev-parse', '--verify', 'HEAD'])).trim();
    }
    catch {
        throw new src_error.yo('The workspace is not a git repository: actions/checkout must run before this step.');
    }
}

// EXTERNAL MODULE: ./build/src/delivery/planned-images.js
var planned_images = __webpack_require__(99523);
;// CONCATENATED MODULE: ./build/src/delivery/plan-report.js




const MOST_CHANGES = 200;
const plan_report_MOST_CHARACTERS = 600;
const MOST_OF_A_COMMENT = 65_000;
function isRefused({ problems, environments }) {
    const isBad = ({ problem, services }) => problem !== '' || services.some(({ outcome }) => outcome === 'refused');
    return problems.length > 0 || environments.some(isBad);
}
function refusalsOf({ problems, environments }) {
    const ofServices = environments.flatMap(({ name, services, problem }) => [
        ...(problem ? [`${name}: ${problem}`] : []),
        ...services
            .filter(({ outcome }) => outcome === 'refused')
            .map(({ service, reason }) => `${name}, ${service}: ${reason}`),
    ]);
    return [...problems, ...ofServices];
}
function withoutSecrets(report, hidden) {
    return mapTexts(report, (text) => withoutAccounts(withoutHidden(text, hidden)));
}
function mapTexts(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapTexts(member, change)]));
}
function withoutAccounts(text) {
    return text.replace(/(?<=\barn:[\w-]{1,20}:[\w-]{0,40}:[\w-]{0,40}:)\d{12}\b|\b\d{12}(?=\.dkr[.-]ecr)/g, '\u2026');
}
function summarizePlan(report) {
    const { scope, problems, notes, images, environments } = report;
    return (0,layout.v8)({
        heading: `${isRefused(report) ? '\u274c ' : ''}Plan of the delivery`,
        lead: [(0,markdown.X1)(scope), ...problems.map((problem) => `\u274c ${sentence(problem)}`)],
        rest: [
            images.map(({ name, fate }) => `- Image ${(0,markdown.aY)(name)} ${sentence(fate)}`).join('\n'),
            ...environments.map(overview),
            ...notes.map((note) => `> ${sentence(note)}`),
            ...environments.flatMap(detailsOf),
        ],
    });
}
function plan_report_commentOf(report, run) {
    const rest = `\n\n_The rest was omitted: GitHub accepts comments of up to 65,536 characters. The [summary of the run](${run}) has the full plan._\n`;
    return (0,markdown.Jj)(`${summarizePlan(report)}\n\n[The run](${run})\n`, MOST_OF_A_COMMENT, rest);
}
function overview({ name, services, migration, notes, problem }) {
    const lines = [
        ...services.map(lineOf),
        ...(migration ? [migrationLine(migration)] : []),
        ...notes.map((note) => `- ${sentence(note)}`),
        ...(problem ? [`- \u274c ${sentence(problem)}`] : []),
    ];
    return `**${(0,markdown.X1)(name)}**\n\n${lines.join('\n')}`;
}
function lineOf(plan) {
    const { service, outcome, reason, against } = plan;
    const name = (0,markdown.aY)(service);
    if (outcome === 'refused')
        return `- \u274c ${name} would be refused: ${sentence(reason)}`;
    if (outcome === 'not-compared')
        return `- ${name}: ${sentence(reason)}`;
    const beside = against ? ` against ${(0,markdown.aY)(against)}` : '';
    if (outcome === 'unchanged')
        return `- ${name}: no change${beside}`;
    return `- ${name}: ${countOf(plan)}${beside}`;
}
function countOf({ changes }) {
    const others = changes.filter((line) => !(0,planned_images.UN)(line)).length;
    const image = others < changes.length ? 'a new image' : '';
    const count = others === 1 ? '1 change' : others > 1 ? `${others} changes` : '';
    return [image, count].filter(Boolean).join(' and ') || 'a new deployment';
}
function migrationLine({ container, command }) {
    const what = command === undefined ? 'The migration' : `The migration ${(0,markdown.aY)(command)}`;
    return `- ${what} runs in container ${(0,markdown.aY)(container)} of the new revision before the update`;
}
function detailsOf({ name, services }) {
    return services.flatMap(({ service, against, changes, warnings }) => {
        const lines = [
            ...changes.slice(0, MOST_CHANGES).map((line) => `- ${(0,markdown.aY)((0,src_text.IN)((0,markdown.sY)(line), plan_report_MOST_CHARACTERS))}`),
            ...(changes.length > MOST_CHANGES ? [`- \u2026 and ${changes.length - MOST_CHANGES} more`] : []),
            ...warnings.map((warning) => `- \u26a0\ufe0f ${sentence(warning)}`),
        ];
        const title = `${name}, ${service}${against && `: changes compared with ${against}`}`;
        return lines.length > 0 ? [(0,markdown.zH)((0,src_text.b4)(title), lines.join('\n'))] : [];
    });
}
function sentence(text) {
    return (0,markdown.X1)((0,src_text.IN)(text.replace(/\s+/g, ' ').trim(), 2 * plan_report_MOST_CHARACTERS));
}

// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
var deployment_state = __webpack_require__(3048);
var runner_files = __webpack_require__(69327);
var node = __webpack_require__(14088);
var taskdef_document = __webpack_require__(50649);
var diff = __webpack_require__(19975);
;// CONCATENATED MODULE: ./build/actions/internal/plan-environments/base.js






async function planAgainstBase({ entry, settings }, tools) {
    const shared = settings['task-definition'].split('\n').filter(Boolean);
    const lines = settings.services.split('\n').filter(Boolean);
    const services = [];
    for (const line of lines.length > 0 ? lines : ['']) {
        const [service = '', ...own] = line.split('=');
        const paths = own.length > 0 ? [own.join('=')] : shared;
        services.push(await compare(entry, (0,model.EU)(service), paths, tools));
    }
    return { name: entry.name, services, migration: undefined, notes: [], problem: '' };
}
async function compare(entry, service, paths, { images, hasImages, showValues, base }) {
    const plan = { service: service || 'every service', against: '', changes: [], reason: '', warnings: [] };
    const unknown = (reason) => ({ ...plan, outcome: 'not-compared', reason });
    if (paths.length === 0)
        return unknown('the change is based on its active revision, which could not be read');
    if (!base)
        return unknown('the checkout does not have the base branch, so there is nothing to compare with');
    const { environment = '', secrets = '', containers = '' } = entry;
    const compose = async (files) => {
        const changes = { environment, secrets, containers };
        const delivered = (0,planned_images.qV)(images, { hasImages, container: entry.container });
        const order = { service, files, images: delivered, changes, isOneOfSeveral: true };
        return (0,node.vw)((await (0,delivery_compose.Dc)(order)).taskDefinition);
    };
    if (!paths.every((path) => (0,external_node_fs_.existsSync)(path)))
        return unknown('the commit does not contain its task definition');
    const before = [];
    for (const path of paths) {
        const text = await base.read(path);
        const { node, findings } = (0,taskdef_document.iU)(text === undefined ? undefined : (0,load.H)(text, { file: path }).node, {});
        if (text !== undefined && findings.length > 0)
            return unknown(`'${path}' of the branch '${base.name}' cannot be read`);
        if (text !== undefined)
            before.push(node);
    }
    const [olds, news] = [
        before.length > 0 ? await compose(before) : {},
        await compose((0,task_definition_nodes.S)(new step_inputs.G(), paths)),
    ];
    const changes = (0,diff.Ui)(olds, news).map((difference) => (0,planned_images.EF)((0,diff.jR)(difference, showValues), images));
    return { ...plan, against: base.name, outcome: changes.length > 0 ? 'changed' : 'unchanged', changes };
}

;// CONCATENATED MODULE: ./build/src/delivery/pull-request.js
function readPullRequest({ event, payload, actor }) {
    if (event === 'pull_request_target') {
        return "plan.yml was called on the event 'pull_request_target', whose runs have the secrets and the OIDC subject of the base repository: call it on 'pull_request'.";
    }
    const { pull_request: found } = (payload ?? {});
    if (event !== 'pull_request' || typeof found?.number !== 'number')
        return undefined;
    const { head, base } = found;
    const own = pull_request_text(base?.repo?.full_name).toLowerCase();
    const isFork = own === '' || pull_request_text(head?.repo?.full_name).toLowerCase() !== own;
    return {
        number: found.number,
        head: pull_request_text(head?.sha),
        base: pull_request_text(base?.ref),
        baseCommit: pull_request_text(base?.sha),
        withoutCredentials: isFork
            ? 'the pull request is from a fork'
            : actor === 'dependabot[bot]'
                ? 'GitHub gives the runs of Dependabot no credentials'
                : undefined,
    };
}
function pull_request_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/src/delivery/settings.js



const VARIABLES = {
    role: 'SLIPWAY_ROLE',
    region: 'SLIPWAY_REGION',
    cluster: 'SLIPWAY_CLUSTER',
    services: 'SLIPWAY_SERVICES',
    'task-definition': 'SLIPWAY_TASK_DEFINITION',
    container: 'SLIPWAY_CONTAINER',
    migration: 'SLIPWAY_MIGRATION',
    'smoke-url': 'SLIPWAY_SMOKE_URL',
};
const REQUIRED = {
    role: 'arn:aws:iam::123456789012:role/deploy',
    region: 'eu-central-1',
    services: 'web',
};
function resolveSettings(entry, variables, entryPlace, { isRoleNeeded = true } = {}) {
    const problems = [];
    const settings = Object.entries(VARIABLES).map(([key, variable]) => {
        const setting = key;
        const own = entry[setting];
        const given = typeof own === 'string' ? own : (own ?? []).join('\n');
        const fallback = variables[variable]?.trim() ?? '';
        const why = given || !fallback ? undefined : valueProblem(setting, fallback);
        if (why) {
            const said = (0,quoted.A)(setting === 'smoke-url' ? (0,src_url.zA)(fallback) : fallback);
            problems.push(`The variable ${variable} of the environment '${entry.name}' is ${said}: ${why}.`);
        }
        const value = given || (typeof own === 'string' || !isList(setting) ? fallback : splitList(fallback).join('\n'));
        const example = REQUIRED[setting];
        if (!value && example && (setting !== 'role' || isRoleNeeded)) {
            problems.push(`The environment '${entry.name}' has no ${setting === 'services' ? 'service' : setting}: set ${entryPlace(setting)}, or the variable ${variable} among the environment's variables (Settings \u2192 Environments \u2192 ${entry.name}), for example to '${example}'.`);
        }
        return [setting, value];
    });
    const resolved = Object.fromEntries(settings);
    return { settings: { ...resolved, cluster: resolved.cluster || 'default' }, problems };
}
function isList(setting) {
    return setting === 'services' || setting === 'task-definition' || setting === 'container';
}

;// CONCATENATED MODULE: ./build/actions/internal/plan-environments/inputs.js






function plan_environments_inputs_readInputs(inputs, tables = { deploy: {}, build: {} }, payload = {}) {
    const variables = readVars(inputs);
    const event = inputs.variable('GITHUB_EVENT_NAME');
    const found = readPullRequest({ event, payload, actor: inputs.variable('GITHUB_ACTOR') });
    if (typeof found === 'string')
        inputs.refuse('environments', found);
    const pullRequest = typeof found === 'string' ? undefined : found;
    const isWhole = pullRequest?.withoutCredentials === undefined;
    const delivery = readDelivery(inputs, tables, variables, { isRoleNeeded: false, isWhole });
    const roleOf = readPlanRole(inputs, delivery.environments);
    const environments = delivery.environments.map((entry) => resolve(inputs, entry, roleOf(entry.name), variables));
    const [first] = environments;
    return {
        delivery,
        environments,
        imageRole: roleOf('') || first?.settings.role || '',
        pullRequest,
        showValues: inputs.boolean('show-values') ?? false,
        freeze: judgeFreeze({ variable: variables.SLIPWAY_FREEZE ?? '', override: '', actor: '', whose: 'this repository' }, new Date()),
    };
}
function resolve(inputs, entry, planRole, variables) {
    const given = planRole ? { ...entry, role: planRole } : entry;
    const { settings } = resolveSettings(given, variables, String);
    const missing = ['role', 'region', 'services'].filter((setting) => settings[setting] === '');
    return { entry, settings, missing: inputs.problems.length > 0 ? [] : missing };
}
function readPlanRole(inputs, environments) {
    const text = inputs.text('plan-role');
    const refuse = (problem) => {
        inputs.refuse('plan-role', problem);
        return () => '';
    };
    const example = "'{ production: arn:aws:iam::123456789012:role/plan }'";
    if (!text)
        return () => '';
    if (aws_arn.xG.test(text))
        return () => text;
    const read = (0,read_yaml.g)(text, "Input 'plan-role'");
    const value = 'problem' in read ? undefined : read.value;
    if (!(0,objects.G)(value)) {
        return refuse(`input 'plan-role' is '${text}': it must be a role's ARN, or a mapping from environments to ARNs such as ${example}`);
    }
    const shown = (role) => (typeof role === 'object' ? JSON.stringify(role) : String(role));
    const roles = new Map(Object.entries(value).map(([name, role]) => [name.toLowerCase(), shown(role)]));
    const names = environments.map(({ name }) => name.toLowerCase());
    for (const [name, role] of roles) {
        if (!names.includes(name))
            refuse(`input 'plan-role' names the environment '${name}', which is not in 'environments'`);
        else if (!aws_arn.xG.test(role))
            refuse(`input 'plan-role' has '${role}' for '${name}': it must be a role's ARN`);
    }
    return (environment) => roles.get(environment.toLowerCase()) ?? '';
}

;// CONCATENATED MODULE: ./build/actions/internal/plan-environments/main.js

















async function plan_environments_main_main() {
    const inputs = new step_inputs.G();
    const [deploy, build] = await Promise.all([(0,further_inputs.D)('deploy-service'), (0,further_inputs.D)('build-push')]);
    const given = plan_environments_inputs_readInputs(inputs, { deploy, build }, readEvent());
    for (const value of given.delivery.hidden.keys())
        (0,commands.Pq)(value);
    const log = (0,step_log.h)();
    const git = (0,image_git.lD)((0,docker_process.f)(), process.env);
    const commit = await main_readCommit(git);
    const makesFiles = (0,external_node_fs_.existsSync)('.github/slipway/before-build');
    await checkDelivery(inputs, given.delivery, { commit, makesFiles, isDelivery: false }, log);
    const problems = [...new Set(inputs.problems.map(({ message }) => message))];
    const foreseen = await foreseeImages(given, problems.length === 0 && !makesFiles);
    const environments = problems.length > 0 ? [] : await planAll(given, git, log, foreseen);
    const images = foreseen.map(({ image: { name }, fate }) => ({ name, fate }));
    const report = withoutSecrets({ ...described(given, commit), images, problems, environments }, given.delivery.hidden);
    publish(report, given.pullRequest);
    inputs.check();
    for (const refusal of refusalsOf(report))
        (0,commands.fz)('error', refusal);
    if (isRefused(report))
        process.exitCode = 1;
}
function described({ freeze, pullRequest }, commit) {
    const why = pullRequest?.withoutCredentials;
    const what = pullRequest
        ? `What a delivery of ${pullRequest.head.slice(0, 7)}, merged into ${pullRequest.base}, would change`
        : `What a delivery of ${commit.slice(0, 7)} would change`;
    return {
        scope: why
            ? `${what}: the files were compared with those of ${pullRequest.base}, because ${why}; nothing was read from AWS.`
            : `${what} compared with what is active now. Nothing was written.`,
        notes: freeze.is === 'frozen' ? [freeze.reason] : [],
    };
}
async function planAll(given, git, log, foreseen) {
    const { delivery, environments, pullRequest, showValues } = given;
    const base = pullRequest && (await openBase(git, pullRequest));
    const cancelled = (0,cancel.A)();
    const { planActive } = await Promise.all(/* import() */[__webpack_require__.e(2111), __webpack_require__.e(296), __webpack_require__.e(7211), __webpack_require__.e(4810), __webpack_require__.e(9478), __webpack_require__.e(5229)]).then(__webpack_require__.bind(__webpack_require__, 75229));
    const plans = [];
    const images = foreseen.map(({ image }) => image);
    const { hasImages } = delivery;
    const offline = { images, hasImages, showValues, base };
    for (const environment of environments) {
        if (pullRequest?.withoutCredentials)
            plans.push(await planAgainstBase(environment, offline));
        else if (environment.missing.length > 0) {
            const plan = await planAgainstBase(environment, offline);
            const note = whyOffline(environment);
            log.warning(note);
            plans.push({ ...plan, notes: [note, ...plan.notes] });
        }
        else {
            const options = { options: delivery.deployOptions, images, hasImages, showValues, cancelled };
            plans.push(await planActive(environment, { ...options, log: within(log, environment.entry.name) }));
        }
    }
    return plans;
}
async function foreseeImages({ delivery: { image, builds }, imageRole, pullRequest }, mayAsk) {
    if (image) {
        const reference = `${image.reference}@${image.digest}`;
        const given = { name: image.repository, containers: undefined, reference, isBuilt: false };
        return [{ image: given, fate: `is given: ${image.digest}` }];
    }
    if (!mayAsk || !imageRole || pullRequest?.withoutCredentials) {
        return builds.map((build, index) => ({
            image: (0,planned_images.w8)(build, index),
            fate: build.options.reuse === 'content' ? 'would be built, or reused if its content is unchanged' : 'would be built',
        }));
    }
    const { foresee } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(2111), __webpack_require__.e(5259), __webpack_require__.e(296), __webpack_require__.e(1024), __webpack_require__.e(1061), __webpack_require__.e(2925)]).then(__webpack_require__.bind(__webpack_require__, 52925));
    return Promise.all(builds.map((build, index) => foresee(build, index, imageRole)));
}
function whyOffline({ entry, missing }) {
    const list = missing.map((name) => `'${name}'`).join(', ');
    return `${entry.name} was compared only with the base branch: ${list} of its entry ${missing.length === 1 ? 'is' : 'are'} not set, and the run of a pull request cannot read the variables of an environment; set the keys, the secret 'settings', the input 'plan-role', or variables of the repository.`;
}
function within(log, environment) {
    const line = (text) => log.info(`${environment}: ${text}`);
    return {
        info: line,
        notice: line,
        warning: line,
        group: (title, lines) => log.group(`${environment}: ${title}`, lines),
        debug: (text) => log.debug(text),
    };
}
async function openBase(git, { base, baseCommit }) {
    const parents = (await git('.', ['rev-list', '--parents', '-n', '1', 'HEAD'])).trim().split(' ').slice(1);
    const [candidate = ''] = parents.length > 1 ? parents : [baseCommit];
    const isThere = await git('.', ['cat-file', '-e', `${candidate}^{commit}`]).then(() => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(candidate), () => false);
    if (!isThere)
        return undefined;
    const read = (path) => git('.', ['cat-file', 'blob', `${candidate}:./${external_node_path_.posix.normalize(path)}`]).catch(() => undefined);
    return { name: base, read };
}
function publish(report, pullRequest) {
    (0,commands.fe)((0,layout.YG)([summarizePlan(report)]));
    const isCommented = pullRequest !== undefined && pullRequest.withoutCredentials === undefined;
    const comment = isCommented ? (0,runner_files.jj)('plan', plan_report_commentOf(report, (0,deployment_state.Vp)())) : '';
    (0,commands.n0)({
        comment,
        'pull-request': isCommented ? String(pullRequest.number) : '',
        refused: String(isRefused(report)),
    });
}
function readEvent() {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    }
    catch {
        return {};
    }
}
async function main_readCommit(git) {
    try {
        return (await git('.', ['rev-parse', '--verify', 'HEAD'])).trim();
    }
    catch {
        throw new src_error.yo('The workspace is not a git repository: actions/checkout must run before this step.');
    }
}

;// CONCATENATED MODULE: ./build/src/delivery/records.js


const records_DIGEST = /^sha256:[0-9a-f]{64}$/;
function readOutputs(json) {
    const problem = "input 'delivery' does not contain the outputs of deliver.yml: set it to '${{ toJSON(needs.deliver.outputs) }}'";
    const outputs = parsed(json);
    if (!outputs || typeof outputs.verdicts !== 'string')
        return { problem };
    const read = (name) => parsed(String(outputs[name] ?? '')) ?? {};
    const [images, verdicts, reasons, urls, clusters] = ['images', 'verdicts', 'reasons', 'urls', 'clusters'].map(read);
    return { images, verdicts, reasons, urls, clusters };
}
function parsed(json) {
    const value = (0,objects.q)(json);
    return (0,objects.G)(value) ? value : undefined;
}
function recordsOf({ images, verdicts, ...outputs }, repository) {
    const delivered = Object.entries(images).filter(([, image]) => records_DIGEST.test(image?.digest ?? ''));
    return Object.entries(verdicts)
        .filter(([, verdict]) => verdict !== 'not-started')
        .map(([environment, verdict]) => {
        const cluster = outputs.clusters[environment];
        const isActive = (0,rollout_verdict.L)(verdict);
        const artifacts = delivered.map(([name, image]) => ({
            name: image.repository || name,
            digest: image.digest,
            ...(image.tag && { version: image.tag }),
            status: 'deployed',
            logical_environment: environment,
            ...(cluster && { cluster }),
            deployment_name: name,
            github_repository: repository.split('/').at(-1) ?? '',
        }));
        const digests = Object.fromEntries(delivered.map(([name, { digest }]) => [name, digest]));
        return {
            environment,
            verdict,
            reason: outputs.reasons[environment] ?? '',
            url: outputs.urls[environment] ?? '',
            payload: { digest: delivered[0]?.[1].digest ?? '', images: digests, cluster: cluster ?? '' },
            artifacts: isActive ? artifacts : [],
        };
    });
}

;// CONCATENATED MODULE: ./build/actions/internal/record-delivery/inputs.js

function record_delivery_inputs_readInputs(inputs) {
    const token = inputs.required('token', '${{ github.token }}');
    const commit = inputs.matching('commit', /^[0-9a-f]{40}([0-9a-f]{24})?$/, 'a full commit') ?? '';
    const repository = inputs.variable('GITHUB_REPOSITORY');
    const outputs = readOutputs(inputs.required('delivery', '${{ toJSON(needs.deliver.outputs) }}') || '{"verdicts":""}');
    if ('problem' in outputs)
        inputs.refuse('delivery', outputs.problem);
    const records = 'problem' in outputs ? [] : recordsOf(outputs, repository);
    return { token, commit: commit || inputs.variable('GITHUB_SHA'), repository, records };
}

;// CONCATENATED MODULE: ./build/actions/internal/record-delivery/main.js








const main_LIMITS = { timeoutMs: 10_000, attempts: 3, pauseMs: 500 };
const main_MOST_CHARACTERS = 140;
async function record_delivery_main_main() {
    const inputs = new step_inputs.G();
    const given = record_delivery_inputs_readInputs(inputs);
    inputs.check();
    (0,commands.Pq)(given.token);
    const log = (0,step_log.h)();
    const deployments = {};
    let artifacts = 0;
    try {
        const github = await (0,step_github.Sv)(given.token, main_LIMITS);
        for (const record of given.records) {
            const made = await deployment(github, given, record);
            if ('problem' in made)
                log.notice(`No GitHub Deployment was recorded for '${record.environment}': ${made.problem}`);
            else
                deployments[record.environment] = made.id;
        }
        const recorded = await recordArtifacts(github, given);
        artifacts = recorded.count;
        if (recorded.problem)
            log.notice(`Linked artifacts were not recorded: ${recorded.problem}`);
    }
    catch (error) {
        log.notice(`The delivery was not recorded: ${(0,src_error.bD)(error)}`);
    }
    log.info(`Recorded ${Object.keys(deployments).length} GitHub Deployments and ${artifacts} linked artifacts.`);
    (0,commands.n0)({ deployments: JSON.stringify(deployments), artifacts: String(artifacts) });
}
async function deployment(github, given, record) {
    const { environment, verdict, reason, url, payload } = record;
    const place = (0,step_github.H5)(given.repository);
    const created = await (0,step_github.ut)(() => github.request('POST /repos/{owner}/{repo}/deployments', {
        ...place,
        ...{ ref: given.commit, task: 'deploy', auto_merge: false, required_contexts: [], environment, payload },
        description: 'Slipway',
    }));
    const id = idOf(created);
    if (id === undefined)
        return { problem: explain(created, 'deployments: write') };
    const status = await (0,step_github.ut)(() => github.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        ...place,
        ...{ deployment_id: id, state: (0,deployment_state.L4)(verdict), environment, log_url: (0,deployment_state.Vp)() },
        description: (0,src_text.IN)([verdict, reason].filter(Boolean).join(': '), main_MOST_CHARACTERS),
        ...(url && { environment_url: url }),
    }));
    return isMade(status) ? { id } : { problem: explain(status, 'deployments: write') };
}
async function recordArtifacts(github, { repository, records }) {
    const { owner: org } = (0,step_github.H5)(repository);
    let count = 0;
    for (const artifact of records.flatMap(({ artifacts }) => artifacts)) {
        const answer = await (0,step_github.ut)(() => github.request('POST /orgs/{org}/artifacts/metadata/deployment-record', { org, ...artifact }));
        if (!isMade(answer))
            return { count, problem: explain(answer, 'artifact-metadata: write') };
        count++;
    }
    return { count };
}
function isMade(answer) {
    return !('problem' in answer) && answer.status >= 200 && answer.status < 300;
}
function idOf(answer) {
    const { id } = (isMade(answer) ? (answer.data ?? {}) : {});
    return typeof id === 'number' ? id : undefined;
}
function explain(answer, permission) {
    if ('problem' in answer)
        return `GitHub did not respond (${answer.problem}).`;
    const { message } = (answer.data ?? {});
    const said = (0,src_text.b4)(String(message ?? ''), 300);
    const hint = answer.status === 403 || answer.status === 404
        ? `; the job needs 'permissions: { ${permission} }', and linked artifacts require a repository that belongs to an organization`
        : '';
    return `GitHub responded with status ${answer.status}${said ? ` '${said}'` : ''}${hint}.`;
}

;// CONCATENATED MODULE: ./build/src/delivery/delivery-images.js
function deliveryImagesOf(jobs, builds) {
    const handedOn = (job, output) => {
        const value = jobs[job]?.outputs?.[output] ?? '';
        return value.startsWith('${{') ? '' : value;
    };
    const built = builds.map((name, index) => {
        const job = `build-${index + 1}`;
        const read = (output) => handedOn(job, output);
        const repository = read('repository') || (index === 0 ? handedOn('plan', 'repository') : '');
        const [region, digest, tag, registry] = [read('region'), read('digest'), read('tag'), read('registry')];
        return { name, repository, region, digest, tag, registry };
    });
    const digest = handedOn('plan', 'digest');
    if (!digest)
        return built;
    const repository = handedOn('plan', 'repository');
    const name = repository.split('/').at(-1) || 'image';
    return [{ name, repository, region: '', digest, tag: '', registry: '' }];
}
function uriOf({ registry, repository, digest }) {
    if (!digest)
        return '';
    const isWhole = registry === '' || repository.startsWith(`${registry}/`);
    return `${isWhole ? '' : `${registry}/`}${repository}@${digest}`;
}

;// CONCATENATED MODULE: ./build/actions/internal/report-delivery/inputs.js



function report_delivery_inputs_readInputs(inputs) {
    const given = (0,objects.q)(inputs.text('needs'));
    if (!(0,objects.G)(given)) {
        inputs.refuse('needs', "input 'needs' must be the context 'needs' as JSON: set it to '${{ toJSON(needs) }}'");
    }
    const jobs = (given ?? {});
    const plan = jobs.plan?.outputs ?? {};
    const slots = (0,objects.q)(plan.environments ?? '');
    const names = Array.isArray(slots) ? slots.map((slot) => String(slot?.name ?? '')) : [];
    return {
        environments: names,
        jobs,
        images: deliveryImagesOf(jobs, inputs_namesOf(plan.builds ?? '')),
        secrets: [...readSettings(inputs.raw('settings'), {}).hidden.keys(), ...readHookSecrets(inputs)],
    };
}
function inputs_namesOf(builds) {
    const list = (0,objects.q)(builds);
    return Array.isArray(list) ? list.map((build) => String(build?.name ?? '')) : [];
}

;// CONCATENATED MODULE: ./build/actions/internal/report-delivery/main.js






async function report_delivery_main_main() {
    const inputs = new step_inputs.G();
    const { environments, jobs, images, secrets } = report_delivery_inputs_readInputs(inputs);
    inputs.check();
    for (const secret of secrets)
        (0,commands.Pq)(secret);
    const log = (0,step_log.h)();
    const outcomes = outcomesOf(environments, jobs);
    for (const { environment, verdict, reason } of outcomes)
        log.info(`${environment}: ${verdict}. ${reason}`.trim());
    if (outcomes.length === 0)
        log.info('The plan was refused, and nothing was done; see the job "plan" for the reason.');
    const early = endedEarly(outcomes);
    if (early)
        log.notice(early);
    const rows = outcomes.map(({ environment, verdict, reason }) => [environment, verdict, reason].map(markdown.X1));
    const lead = [early && (0,markdown.X1)(early)];
    const rest = [(0,markdown.tp)(['environment', 'verdict', 'reason'], rows)];
    if (rows.length > 0)
        (0,commands.fe)((0,layout.YG)([(0,layout.v8)({ heading: 'Delivery', lead, rest })]));
    const failed = failedEnvironment(outcomes, jobs);
    const verdict = deliveryVerdict(outcomes, failed);
    const byName = (key, isWhole) => JSON.stringify(Object.fromEntries(outcomes.filter((one) => isWhole || one[key]).map((one) => [one.environment, one[key]])));
    const [first] = images;
    (0,commands.n0)({
        image: first ? uriOf(first) : '',
        images: JSON.stringify(Object.fromEntries(images.map(({ name, repository, region, digest, tag }) => [name, { repository, region, digest, tag }]))),
        digest: first?.digest ?? '',
        tag: first?.tag ?? '',
        repository: first?.repository ?? '',
        region: first?.region ?? '',
        verdict,
        reason: outcomes.find((one) => one.environment === failed)?.reason ?? outcomes.at(-1)?.reason ?? '',
        verdicts: byName('verdict', true),
        reasons: byName('reason', false),
        urls: byName('url', false),
        clusters: JSON.stringify(clustersOf(environments, jobs)),
        'failed-environment': failed,
    });
}
function clustersOf(environments, jobs) {
    const entries = environments.map((name, index) => [name, jobs[`env-${index + 1}`]?.outputs?.cluster ?? '']);
    return Object.fromEntries(entries.filter(([, cluster]) => cluster !== '' && !cluster.startsWith('${{')));
}

;// CONCATENATED MODULE: ./build/actions/internal/resolve-build/inputs.js



function resolve_build_inputs_readInputs(inputs, tables = { deploy: {}, build: {} }, machine = process.arch) {
    const number = inputs.integer('number', 1, 5) ?? 1;
    const listed = parseEnvironments(inputs.raw('environments'), tables.deploy);
    const secret = readSettings(inputs.raw('settings'), tables.deploy);
    for (const problem of listed.problems)
        inputs.refuse('environments', problem);
    for (const problem of secret.problems)
        inputs.refuse('settings', problem);
    const environments = listed.environments.map((entry) => withSettings(entry, secret));
    const builds = readBuilds(inputs, tables.build, environments, readVars(inputs), secret);
    const build = builds[number - 1];
    if (!build && inputs.problems.length === 0)
        inputs.refuse('number', `there is no image ${number} to build`);
    return {
        build,
        emulated: emulated(build?.options.platforms ?? '', machine),
        secrets: [...secret.hidden.keys(), ...readHookSecrets(inputs)],
    };
}

;// CONCATENATED MODULE: ./build/actions/internal/resolve-build/main.js





async function resolve_build_main_main() {
    const inputs = new step_inputs.G();
    const [deploy, table] = await Promise.all([(0,further_inputs.D)('deploy-service'), (0,further_inputs.D)('build-push')]);
    const { build, emulated, secrets } = resolve_build_inputs_readInputs(inputs, { deploy, build: table });
    for (const secret of secrets)
        (0,commands.Pq)(secret);
    inputs.check();
    const { repository = '', role = '', region = '', options = {} } = build ?? {};
    (0,step_log.h)().info(`${repository} in ${region}${role && `, as ${role}`}`);
    (0,commands.n0)({
        repository,
        role,
        region,
        inputs: JSON.stringify(options),
        buildx: String(!options.builder),
        emulated: options.builder ? '' : emulated.join(','),
    });
}

;// CONCATENATED MODULE: ./build/src/delivery/delivered.js

function deliveredImages({ given, builds, hasImages, jobs, containers }) {
    const named = containers.length > 0 ? containers : undefined;
    if (given) {
        const reference = (0,image_reference.o_)(given);
        const { repository = '', digest = '' } = reference ?? {};
        const name = repository.split('/').at(-1) || 'image';
        const one = { name, image: given, digest, tag: '', repository, containers: named };
        return { images: [{ ...one, isOneOfSeveral: false, isBuilt: false }], problems: [] };
    }
    const problems = [];
    const images = builds.map((build, index) => {
        const { outputs = {} } = jobs[`build-${index + 1}`] ?? {};
        const { digest = '', tag = '', registry = '' } = outputs;
        const repository = outputs.repository || build.repository;
        const isWhole = registry === '' || repository.startsWith(`${registry}/`);
        const image = `${isWhole ? '' : `${registry}/`}${repository}@${digest}`;
        const reference = (0,image_reference.o_)(image);
        if (!reference?.digest) {
            problems.push(`The build of '${build.name}' did not output a digest: its output is empty, or GitHub dropped it because it contains the text of a secret.`);
        }
        const one = {
            name: build.name,
            digest,
            tag,
            repository,
            image: reference ? (0,image_reference.my)(reference) : image,
        };
        const receiving = hasImages ? build.containers : named;
        return { ...one, containers: receiving, isOneOfSeveral: hasImages, isBuilt: true };
    });
    return { images, problems };
}

;// CONCATENATED MODULE: ./build/actions/internal/resolve-environment/inputs.js




function resolve_environment_inputs_readInputs(inputs, tables = { deploy: {}, build: {} }) {
    const listed = parseEnvironments(inputs.raw('environments'), tables.deploy);
    const secret = readSettings(inputs.raw('settings'), tables.deploy);
    const number = inputs.integer('number', 1, 5) ?? 1;
    const variables = readVars(inputs);
    const named = inputs.choice('inputs-named', ['entry', 'input']);
    const isRoleNeeded = !(inputs.boolean('has-keys') ?? false);
    const environments = listed.environments.map((one) => withSettings(one, secret));
    const entry = environments[number - 1] ?? { name: '' };
    const reason = inputs.text('reason');
    if (inputs.boolean('require-reason') && !reason) {
        inputs.refuse('reason', "input 'reason' is empty, but 'require-reason' is set: state why this environment is rolled back");
    }
    for (const problem of listed.problems)
        inputs.refuse('environments', problem);
    for (const problem of secret.problems)
        inputs.refuse('settings', problem);
    if (!environments[number - 1] && inputs.problems.length === 0) {
        inputs.refuse('number', `input 'environments' has no entry ${number}`);
    }
    const place = (setting) => named === 'entry'
        ? `the key '${setting}' of its entry in the input 'environments'`
        : `the input '${setting === 'services' ? 'service' : setting}'`;
    const resolved = resolveSettings(entry, variables, place, { isRoleNeeded });
    if (inputs.problems.length === 0)
        for (const problem of resolved.problems)
            inputs.refuse('environments', problem);
    const builds = readBuilds(inputs, tables.build, environments, variables, secret);
    const { settings } = resolved;
    return {
        entry,
        settings,
        images: readImages(inputs, builds, settings),
        options: optionsOf(inputs, entry, settings, tables.deploy),
        freeze: judgeFreeze({
            variable: variables.SLIPWAY_FREEZE ?? '',
            override: inputs.text('override-freeze'),
            actor: inputs.variable('GITHUB_ACTOR'),
            whose: `the environment '${entry.name}'`,
        }, new Date()),
        secrets: [...secret.hidden.keys(), ...readHookSecrets(inputs)],
    };
}
function readImages(inputs, builds, { container }) {
    const needs = inputs.text('needs');
    const given = inputs.text('image');
    const hasImages = inputs.text('images') !== '';
    if (!needs)
        return [];
    const jobs = ((0,objects.q)(needs) ?? {});
    const containers = container.split('\n').filter(Boolean);
    const { images, problems } = deliveredImages({ given, builds, hasImages, jobs, containers });
    if (inputs.problems.length === 0)
        for (const problem of problems)
            inputs.refuse('needs', problem);
    return images;
}
function optionsOf(inputs, entry, settings, declared) {
    const definitions = entry['service-definition']?.join('\n');
    const smoke = settings['smoke-url'];
    const options = {
        ...readDeployOptions(inputs),
        ...entry.deploy,
        ...(smoke && { 'smoke-url': smoke }),
        ...(definitions && { 'service-definition': definitions }),
    };
    return Object.fromEntries(Object.entries(options).filter(([name, value]) => value !== '' && value !== declared[name]));
}

;// CONCATENATED MODULE: ./build/actions/internal/resolve-environment/main.js








async function resolve_environment_main_main() {
    const inputs = new step_inputs.G();
    const [deploy, build] = await Promise.all([(0,further_inputs.D)('deploy-service'), (0,further_inputs.D)('build-push')]);
    const { entry, settings, images, options, freeze, secrets } = resolve_environment_inputs_readInputs(inputs, { deploy, build });
    for (const secret of [...secrets, ...(0,src_url.K0)(settings['smoke-url'])])
        (0,commands.Pq)(secret);
    inputs.check();
    if (freeze.is === 'frozen')
        throw new src_error.yo(freeze.reason);
    const log = (0,step_log.h)();
    if (freeze.is === 'overridden') {
        log.warning(`${freeze.note}.`);
        (0,commands.fe)((0,layout.YG)([(0,layout.v8)({ heading: 'Freeze overridden', lead: [`${(0,markdown.X1)(freeze.note)}.`] })]));
    }
    const names = settings.services.split('\n').map((service) => service.split('=', 1)[0]);
    const who = settings.role && `, as ${settings.role}`;
    log.info(`${entry.name}: ${names.join(', ')} in cluster ${settings.cluster}, ${settings.region}${who}`);
    (0,commands.n0)({
        name: entry.name,
        role: settings.role,
        region: settings.region,
        cluster: settings.cluster,
        services: settings.services,
        'service-names': names.join('\n'),
        'task-definition': settings['task-definition'],
        environment: entry.environment ?? '',
        secrets: entry.secrets ?? '',
        containers: entry.containers ?? '',
        migration: settings.migration,
        url: entry.url ?? '',
        images: JSON.stringify(images),
        inputs: JSON.stringify(options),
        note: freeze.is === 'overridden' ? freeze.note : '',
        verdict: '',
        reason: '',
    });
}

;// CONCATENATED MODULE: ./build/actions/internal/steps.js











}),

76674:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $E: () => (containerImagesOf),
  Dc: () => (composeTaskDefinition),
  hr: () => (changedContainers)
});
var _ecs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85634);
var _nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67707);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45182);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43495);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26256);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22045);
var _taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14088);
var _container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28781);




async function composeTaskDefinition(order, described) {
    const { service, files, images } = order;
    const bare = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTaskDefinition */ .P)(await (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readWritten */ .I)(files, [], 'auto'), 'merge', described).result;
    const present = containerImagesOf(bare);
    const names = present.map(({ name }) => name);
    const assigned = (0,_container_js__WEBPACK_IMPORTED_MODULE_1__/* .assignImages */ .g)(present, images, (0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(service));
    const containers = [...assigned.images.keys()];
    const own = changesOf(order, names, containers);
    const written = await (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readWritten */ .I)(files, [...imageChanges(assigned.images), ...own.changes], 'auto');
    const { result, findings } = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTaskDefinition */ .P)(written, 'merge', described);
    const missing = assigned.missing.map((name) => missingContainer(name, names, service));
    return {
        taskDefinition: result,
        containers,
        image: assigned.images.get(containers[0] ?? ''),
        findings: [...written.findings, ...own.findings, ...findings, ...missing],
        unclear: assigned.unclear,
    };
}
function changesOf({ changes, isOneOfSeveral }, present, receiving) {
    const findings = [];
    const made = [];
    const pairs = [
        ['environment', 'name', 'value'],
        ['secrets', 'name', 'valueFrom'],
    ];
    for (const [key, name, value] of pairs) {
        const read = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePairs */ .xg)(changes[key], key);
        findings.push(...read.findings);
        const origin = { input: key };
        if (read.pairs.length > 0)
            made.push(containerChange(receiving, [key, (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toList */ .st)(read.pairs, name, value, origin)], key));
    }
    const loaded = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__/* .load */ .H)(changes.containers, { input: 'containers' });
    findings.push(...loaded.findings);
    const node = loaded.node && isOneOfSeveral ? onlyPresent(loaded.node, present) : loaded.node;
    if (node) {
        const { change, findings: own } = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readContainers */ .ZW)(node);
        findings.push(...own);
        made.push(change);
    }
    return { changes: made, findings };
}
function onlyPresent(node, present) {
    if (node.kind !== 'fields')
        return node;
    const others = [...node.entries.keys()].filter((key) => !key.startsWith('+') && !present.includes(key));
    return (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutFields */ .mZ)(node, others);
}
function changedContainers(containers) {
    const { node } = (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__/* .load */ .H)(containers, {});
    return node?.kind === 'fields' ? [...node.entries.keys()].filter((key) => !key.startsWith('+')) : [];
}
function containerImagesOf(node) {
    return Object.entries((0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .containerImages */ ._Z)(node)).map(([name, image]) => ({ name, image }));
}
function missingContainer(name, present, service) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(name, present);
    const there = present.map((container) => `'${container}'`).join(', ') || 'none';
    const whose = service ? `of the service '${(0,_ecs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(service)}'` : 'to update';
    const message = `container '${name}' is not in the task definition ${whose}, which has ${there}${near ? `; did you mean '${near}'?` : ''}`;
    return { rule: 'containers', severity: 'error', message, origin: { input: 'container' } };
}
function imageChanges(images) {
    return [...images].map(([name, image]) => containerChange([name], ['image', (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .scalar */ .d_)(image, { input: 'container' })], 'container'));
}
function containerChange(containers, field, input) {
    const origin = { input };
    const definitions = containers.map((name) => (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .fields */ .OA)([['name', (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .scalar */ .d_)(name, origin)], field], origin));
    return (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_5__/* .changeOf */ .C2)((0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .fields */ .OA)([['containerDefinitions', (0,_taskdef_index_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(definitions, origin)]], origin));
}


}),

28781:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (assignImages)
});
var _image_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36950);

function chooseContainers(containers, image, service) {
    const names = containers.map(({ name }) => name);
    if (names.length <= 1)
        return names.length === 1 ? names : `The task definition of '${service}' has no container.`;
    const repository = (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image)?.repository;
    const same = containers.filter((container) => repositoryOf(container.image) === repository);
    if (same.length > 0)
        return same.map(({ name }) => name);
    if (names.includes(service))
        return [service];
    const list = names.map((name) => `'${name}'`).join(', ');
    return `The task definition of '${service}' has the containers ${list}, but none has an image of '${repository}': set 'container' to the one that receives it.`;
}
function assignImages(containers, delivered, service) {
    const present = new Set(containers.map(({ name }) => name));
    const images = new Map();
    const missing = [];
    let unclear;
    for (const { image, containers: named, isOneOfSeveral } of delivered) {
        const chosen = named ?? chooseContainers(containers, image, service);
        if (typeof chosen === 'string')
            unclear = chosen;
        else {
            for (const name of chosen)
                if (present.has(name))
                    images.set(name, image);
            if (!isOneOfSeveral)
                missing.push(...chosen.filter((name) => !present.has(name)));
        }
    }
    if (images.size === 0 && missing.length === 0 && unclear === undefined) {
        const quoted = (names) => names.map((name) => `'${name}'`).join(', ') || 'none';
        const wanted = delivered.flatMap(({ containers: named }) => named ?? []);
        unclear = `The task definition of '${service}' has the containers ${quoted([...present])}, but the images are for ${quoted(wanted)}: add its container to 'containers' of an image, or remove the service.`;
    }
    return { images, missing, unclear };
}
function repositoryOf(image) {
    return (0,_image_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(image)?.repository;
}


}),

99523:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EF: () => (nameImages),
  UN: () => (isImageLine),
  qV: () => (imagesFor),
  w8: () => (plannedImage)
});
var _ecr_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58641);
var _image_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36950);
var _url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69584);



const HOST = 'slipway.invalid';
function plannedImage({ name, containers, repository }, index) {
    const path = (0,_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutScheme */ .yO)(repository).toLowerCase();
    const [host = '', ...rest] = path.split('/');
    const bare = rest.length > 0 && ((0,_ecr_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegistryHost */ .EV)(host) || /[.:]/.test(host)) ? rest.join('/') : path;
    const digest = `sha256:${String(index).padStart(64, '0')}`;
    const reference = `${HOST}/${bare}@${digest}`;
    return {
        name,
        containers,
        reference: (0,_image_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseImageReference */ .o_)(reference) ? reference : `${HOST}/image@${digest}`,
        isBuilt: true,
    };
}
function imagesFor(planned, { hasImages, container }) {
    return planned.map(({ reference, containers }) => ({
        image: reference,
        containers: hasImages ? containers : container,
        isOneOfSeveral: hasImages,
    }));
}
const BUILT = ', built from this commit';
function nameImages(line, planned) {
    return planned
        .filter(({ isBuilt }) => isBuilt)
        .reduce((text, { reference, name }) => text.replaceAll(reference, `${name}${BUILT}`), line);
}
function isImageLine(line) {
    return /^~ [\w-]+\.image: /.test(line);
}


}),

42014:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (readYaml)
});
var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50889);
var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26256);


const MOST_BYTES = 131_072;
const MOST_LEVELS = 100;
function readYaml(text, input) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES) {
        return {
            problem: `${input} has ${bytes} bytes; expected at most ${MOST_BYTES}.`,
        };
    }
    if (isTooDeep(text)) {
        return { problem: `${input} is nested more than ${MOST_LEVELS} levels deep.` };
    }
    const { node, findings } = (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)(text, {});
    const [finding] = findings;
    if (!finding)
        return { value: node === undefined ? null : withSpelling(node) };
    const { line = 1, column = 1 } = finding.origin;
    const message = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenLine */ .a)(finding.message.replace(/^not valid (JSON|YAML): /, '').replace(/\.$/, ''));
    return { problem: `${input} is not valid YAML or JSON (line ${line}, column ${column}): ${message}.` };
}
function withSpelling(node) {
    if (node.kind === 'list')
        return node.items.map(withSpelling);
    if (node.kind === 'scalar') {
        return typeof node.value === 'number' && String(node.value) !== node.text ? node.text : node.value;
    }
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, withSpelling(value)]));
}
function isTooDeep(text) {
    let brackets = 0;
    let levels = 0;
    let isIndicators = true;
    for (const character of text) {
        if (character === '\n') {
            levels = 0;
            isIndicators = true;
        }
        else if (character === '[' || character === '{')
            brackets++;
        else if (character === ']' || character === '}')
            brackets = Math.max(0, brackets - 1);
        else if (isIndicators && '-?:'.includes(character))
            levels++;
        else if (character !== ' ')
            isIndicators = false;
        if (brackets > MOST_LEVELS || levels > MOST_LEVELS)
            return true;
    }
    return false;
}


}),

55561:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  M: () => (ForwardedInputs)
});
var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1454);

class ForwardedInputs extends _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Inputs */ .G {
    constructor(values, env = process.env) {
        const others = Object.entries(env).filter(([name]) => !name.startsWith('INPUT_'));
        const given = Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
        super(Object.fromEntries([...others, ...given]));
    }
    tell() { }
}


}),

4474:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d0: () => (HEADERS),
  ut: () => (answerOf),
  Sv: () => (connectGithub),
  H5: () => (ownerAndRepo)
});

var src_error = __webpack_require__(7611);
var http = __webpack_require__(50453);
;// CONCATENATED MODULE: ./build/src/fetch.js

const MOST_REDIRECTS = 10;
const BODILESS = [101, 204, 205, 304];
const LIMITS = { timeoutMs: 30_000, maxRedirects: MOST_REDIRECTS, attempts: 1, pauseMs: 0 };
function createFetch({ attempts, pauseMs, ...limits } = LIMITS) {
    return async (input, init = {}) => {
        const given = input instanceof Request ? new Request(input, init) : undefined;
        const { redirect = 'follow' } = given ?? init;
        const body = given ? Buffer.from(await given.arrayBuffer()) : await bytesOf(init.body);
        const order = {
            ...limits,
            method: given?.method ?? init.method ?? 'GET',
            headers: Object.fromEntries(new Headers(given?.headers ?? init.headers)),
            body: body?.length ? body : undefined,
            maxRedirects: redirect === 'follow' ? (limits.maxRedirects ?? 0) : 0,
            signal: (given ?? init).signal ?? undefined,
        };
        const answer = await (0,http.qQ)(given?.url ?? String(input), order, { attempts, pauseMs });
        const isRedirect = answer.status >= 300 && answer.status < 400;
        if (redirect === 'error' && isRedirect)
            throw new TypeError('unexpected redirect');
        return responseOf(answer);
    };
}
function responseOf({ status, headers, body, url }) {
    const shown = new Headers();
    for (const [name, value] of Object.entries(headers)) {
        if (name === 'content-encoding' || name === 'content-length')
            continue;
        for (const one of [value].flat())
            if (one !== undefined)
                shown.append(name, one);
    }
    const content = BODILESS.includes(status) ? null : new Uint8Array(body);
    return Object.defineProperty(new Response(content, { status, headers: shown }), 'url', { value: url.href });
}
async function bytesOf(body) {
    if (body === undefined || body === null)
        return undefined;
    return Buffer.from(await new Response(body).arrayBuffer());
}

var objects = __webpack_require__(16385);
;// CONCATENATED MODULE: ./build/step/github.js



const HEADERS = {
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
    'x-github-api-version': '2022-11-28',
};
const NO_LOG = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
async function connectGithub(token, limits, api = process.env.GITHUB_API_URL || 'https://api.github.com') {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 8134).then(__webpack_require__.bind(__webpack_require__, 58134)).catch((error) => {
        const path = process.env.GITHUB_EVENT_PATH ?? '';
        throw new src_error.yo(`GITHUB_EVENT_PATH is '${path}', which is not the JSON of an event (${(0,src_error.bD)(error)}).`);
    });
    const send = createFetch(limits);
    const fetch = (input, init) => send(input, { ...init, headers: { ...HEADERS, ...init?.headers, authorization: `Bearer ${token}` } });
    const baseUrl = api.replace(/\/$/, '');
    return getOctokit(token, { baseUrl, userAgent: 'slipway', log: NO_LOG, request: { fetch, log: NO_LOG } });
}
function ownerAndRepo(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
async function answerOf(call) {
    try {
        return readable(await call());
    }
    catch (error) {
        const { response, cause } = error;
        return response ? readable(response) : { problem: (0,src_error.bD)(cause ?? error) };
    }
}
function readable({ status, headers, data }) {
    return { status, headers, data: typeof data === 'string' ? (0,objects.q)(data) : data };
}


}),

39970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  S: () => (readTaskDefinitionNodes)
});
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26256);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50649);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63751);

function readTaskDefinitionNodes(inputs, paths) {
    return paths.flatMap((file) => {
        const bytes = inputs.readFile('task-definition', file);
        if (!bytes)
            return [];
        const loaded = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBytes */ .K)(bytes, { file });
        const { node, findings } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toTaskDefinition */ .iU)(loaded.node, { file });
        const problems = loaded.findings.length > 0 ? loaded.findings : findings;
        for (const finding of problems) {
            const { input, message, ...place } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toProblem */ .H8)(finding);
            inputs.refuse(input, message, place);
        }
        return problems.length > 0 ? [] : [node];
    });
}


})

};
