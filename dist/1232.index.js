export const id = 1232;
export const ids = [1232];
export const modules = {

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

36950:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bw: () => (REPOSITORY),
  Dk: () => (TAG),
  my: () => (formatImageReference),
  o_: () => (parseImageReference)
});
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseImageReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest)))
        return undefined;
    const slash = named.indexOf('/');
    const first = named.slice(0, slash);
    const host = slash > 0 && /[.:]|^localhost$/.test(first) ? first : '';
    const rest = host ? named.slice(slash + 1) : named;
    const colon = rest.indexOf(':');
    const repository = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (!REPOSITORY.test(repository) || (tag !== undefined && !TAG.test(tag)))
        return undefined;
    return { host, repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
function formatImageReference({ host, repository, tag, digest }) {
    return `${host && `${host}/`}${repository}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}


}),

96594:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  QUOTAS: () => (/* reexport safe */ _rules_rule_js__WEBPACK_IMPORTED_MODULE_17__.eg),
  READ_ONLY_KEYS: () => (/* reexport safe */ _document_js__WEBPACK_IMPORTED_MODULE_2__.dg),
  TASK_ENUMS: () => (/* reexport safe */ _rules_enums_js__WEBPACK_IMPORTED_MODULE_16__.r9),
  activeTaskDefinition: () => (/* reexport safe */ _source_js__WEBPACK_IMPORTED_MODULE_20__.$8),
  changeOf: () => (/* reexport safe */ _edit_js__WEBPACK_IMPORTED_MODULE_3__.C2),
  checkEnums: () => (/* reexport safe */ _rules_enums_js__WEBPACK_IMPORTED_MODULE_16__.fy),
  chosen: () => (/* reexport safe */ _rules_rule_js__WEBPACK_IMPORTED_MODULE_17__.FV),
  compareValues: () => (/* reexport safe */ _diff_js__WEBPACK_IMPORTED_MODULE_1__.ck),
  containerImages: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__._Z),
  decode: () => (/* reexport safe */ _decode_js__WEBPACK_IMPORTED_MODULE_0__.D),
  describe: () => (/* reexport safe */ _source_js__WEBPACK_IMPORTED_MODULE_20__.q0),
  describeTaskDefinitionOf: () => (/* reexport safe */ _source_js__WEBPACK_IMPORTED_MODULE_20__.Df),
  diff: () => (/* reexport safe */ _diff_js__WEBPACK_IMPORTED_MODULE_1__.Ui),
  duplicates: () => (/* reexport safe */ _rules_rule_js__WEBPACK_IMPORTED_MODULE_17__.XI),
  fields: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.OA),
  findOversize: () => (/* reexport safe */ _oversize_js__WEBPACK_IMPORTED_MODULE_11__.n),
  formatDifference: () => (/* reexport safe */ _diff_js__WEBPACK_IMPORTED_MODULE_1__.jR),
  fromDescribed: () => (/* reexport safe */ _document_js__WEBPACK_IMPORTED_MODULE_2__.iw),
  fromJson: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.Rf),
  get: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.Jt),
  isJsonObject: () => (/* reexport safe */ _normalize_js__WEBPACK_IMPORTED_MODULE_10__.OW),
  isNull: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.kZ),
  isSame: () => (/* reexport safe */ _normalize_js__WEBPACK_IMPORTED_MODULE_10__.Ft),
  isTrue: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.Hn),
  items: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.ld),
  list: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.p_),
  load: () => (/* reexport safe */ _load_js__WEBPACK_IMPORTED_MODULE_8__.H),
  loadBytes: () => (/* reexport safe */ _load_js__WEBPACK_IMPORTED_MODULE_8__.K),
  loadJson: () => (/* reexport safe */ _json_js__WEBPACK_IMPORTED_MODULE_6__.Fj),
  mentionsLookup: () => (/* reexport safe */ _secrets_in_document_js__WEBPACK_IMPORTED_MODULE_18__.IV),
  namesOf: () => (/* reexport safe */ _lists_js__WEBPACK_IMPORTED_MODULE_7__.eZ),
  number: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.ai),
  originOf: () => (/* reexport safe */ _rules_rule_js__WEBPACK_IMPORTED_MODULE_17__.yv),
  parsePairs: () => (/* reexport safe */ _pairs_js__WEBPACK_IMPORTED_MODULE_12__.xg),
  quoted: () => (/* reexport safe */ _finding_js__WEBPACK_IMPORTED_MODULE_4__.TL),
  readContainers: () => (/* reexport safe */ _edit_js__WEBPACK_IMPORTED_MODULE_3__.ZW),
  readWritten: () => (/* reexport safe */ _render_js__WEBPACK_IMPORTED_MODULE_14__.I),
  readYaml: () => (/* reexport safe */ _read_yaml_js__WEBPACK_IMPORTED_MODULE_13__.g),
  renderTaskDefinition: () => (/* reexport safe */ _render_js__WEBPACK_IMPORTED_MODULE_14__.P),
  resolveSecrets: () => (/* reexport safe */ _resolve_js__WEBPACK_IMPORTED_MODULE_15__.M),
  scalar: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.d_),
  sentence: () => (/* reexport safe */ _finding_js__WEBPACK_IMPORTED_MODULE_4__.em),
  shorten: () => (/* reexport safe */ _finding_js__WEBPACK_IMPORTED_MODULE_4__.ml),
  showValue: () => (/* reexport safe */ _diff_js__WEBPACK_IMPORTED_MODULE_1__.vp),
  substitute: () => (/* reexport safe */ _variables_js__WEBPACK_IMPORTED_MODULE_21__.V),
  text: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.Qq),
  texts: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.Te),
  toFields: () => (/* reexport safe */ _pairs_js__WEBPACK_IMPORTED_MODULE_12__.Lv),
  toForm: () => (/* reexport safe */ _form_js__WEBPACK_IMPORTED_MODULE_5__.k),
  toJson: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.aB),
  toList: () => (/* reexport safe */ _pairs_js__WEBPACK_IMPORTED_MODULE_12__.st),
  toObject: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.vw),
  toProblem: () => (/* reexport safe */ _finding_js__WEBPACK_IMPORTED_MODULE_4__.H8),
  toShape: () => (/* reexport safe */ _shape_js__WEBPACK_IMPORTED_MODULE_19__.$X),
  toTaskDefinition: () => (/* reexport safe */ _document_js__WEBPACK_IMPORTED_MODULE_2__.iU),
  withField: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.ZH),
  withoutFields: () => (/* reexport safe */ _node_js__WEBPACK_IMPORTED_MODULE_9__.mZ)
});
var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28590);
var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19975);
var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50649);
var _edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22045);
var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63751);
var _form_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1175);
var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33130);
var _lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5711);
var _load_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26256);
var _node_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14088);
var _normalize_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18457);
var _oversize_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92879);
var _pairs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43495);
var _read_yaml_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42014);
var _render_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45182);
var _resolve_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(94878);
var _rules_enums_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(23828);
var _rules_rule_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(37938);
var _secrets_in_document_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(25153);
var _shape_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(60739);
var _source_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(97865);
var _variables_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(61147);
























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

61147:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (substitute)
});
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67707);
var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14088);


const MOST_PLACES = 5;
const PLACEHOLDER = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
function substitute(node, variables) {
    const missing = new Map();
    const replace = (part) => {
        if (part.kind === 'list')
            return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(part.items.map(replace), part.origin);
        if (part.kind === 'fields') {
            const entries = [...part.entries].map(([key, field]) => [key, { ...field, value: replace(field.value) }]);
            return { ...part, entries: new Map(entries) };
        }
        if (typeof part.value !== 'string')
            return part;
        const text = part.value.replace(PLACEHOLDER, (whole, escaped, name) => {
            if (escaped)
                return whole.slice(1);
            const value = variables.get(name);
            if (value !== undefined)
                return value;
            missing.set(name, [...(missing.get(name) ?? []), part.origin].slice(0, MOST_PLACES + 1));
            return whole;
        });
        return text === part.value ? part : (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(text, part.origin);
    };
    const replaced = replace(node);
    return { node: replaced, findings: [...missing].map(([name, origins]) => explain(name, origins, variables)) };
}
function explain(name, origins, variables) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, [...variables.keys()]);
    const lines = [...new Set(origins.slice(0, MOST_PLACES).flatMap(({ line }) => line ?? []))];
    const more = origins.length > MOST_PLACES ? ' and more' : '';
    const places = origins.length > 1 && lines.length > 0 ? ` (lines ${lines.join(', ')}${more})` : '';
    const fix = near ? `: did you mean \${${near}}?` : `; add it, or write $\${${name}} for the literal text`;
    return {
        rule: 'variable-missing',
        severity: 'error',
        message: `the placeholder \${${name}} has no value in the input 'variables'${places}${fix}`,
        origin: origins[0] ?? {},
    };
}


})

};
