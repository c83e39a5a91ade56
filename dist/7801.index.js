export const id = 7801;
export const ids = [7801];
export const modules = {

/***/ 7801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/step/commands.js
var commands = __webpack_require__(33);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/src/delivery/environments.js + 1 modules
var delivery_environments = __webpack_require__(4086);
// EXTERNAL MODULE: ./build/src/delivery/shown.js
var shown = __webpack_require__(331);
;// CONCATENATED MODULE: ./build/src/delivery/settings.js


/** The variables of a GitHub environment that stand in for what its entry leaves out. */
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
/** What nothing can be done without, and an example of it. */
const REQUIRED = {
    role: 'arn:aws:iam::123456789012:role/deploy',
    region: 'eu-central-1',
    services: 'web',
};
/**
 * The settings of an environment: of its entry, else of its variables.
 * @param variables the context `vars` of a job of that environment
 * @param entryPlace where a person sets what the entry leaves out, e.g. `the entry's key '…'`
 */
function resolveSettings(entry, variables, entryPlace) {
    const problems = [];
    const settings = Object.entries(VARIABLES).map(([key, variable]) => {
        const setting = key;
        const own = entry[setting];
        const given = typeof own === 'string' ? own : (own ?? []).join('\n');
        const fallback = variables[variable]?.trim() ?? '';
        const why = given || !fallback ? undefined : (0,delivery_environments/* whyRefused */.fG)(setting, fallback);
        if (why) {
            problems.push(`The variable ${variable} of the environment '${entry.name}' is ${(0,shown/* shown */.S)(fallback)}: ${why}.`);
        }
        const value = given || (typeof own === 'string' || !isList(setting) ? fallback : (0,delivery_environments/* splitList */.ry)(fallback).join('\n'));
        const example = REQUIRED[setting];
        if (!value && example) {
            problems.push(`There is no ${setting === 'services' ? 'service' : setting} for the environment '${entry.name}': set ${entryPlace(setting)}, or the variable ${variable} among the environment's variables (Settings → Environments → ${entry.name}), for example to '${example}'.`);
        }
        return [setting, value];
    });
    const resolved = Object.fromEntries(settings);
    return { settings: { ...resolved, cluster: resolved.cluster || 'default' }, problems };
}
function isList(setting) {
    return setting === 'services' || setting === 'task-definition' || setting === 'container';
}

// EXTERNAL MODULE: ./build/src/delivery/variables.js
var delivery_variables = __webpack_require__(7711);
;// CONCATENATED MODULE: ./build/actions/resolve-environment/inputs.js



/** Reads the entry, and what it leaves out from the variables. */
function readInputs(inputs) {
    const { environments, problems } = (0,delivery_environments/* parseEnvironments */.ml)(inputs.raw('environments'));
    const number = inputs.integer('number', 1, 5) ?? 1;
    const variables = (0,delivery_variables/* readVariables */.C)(inputs.raw('vars'));
    const named = inputs.choice('inputs-named', ['entry', 'input']);
    const entry = environments[number - 1];
    for (const problem of problems)
        inputs.refuse('environments', problem);
    if (!entry && problems.length === 0) {
        inputs.refuse('number', `input 'environments' has no entry ${number}`);
    }
    const place = (setting) => named === 'entry'
        ? `the key '${setting}' of its entry in the input 'environments'`
        : `the input '${setting === 'services' ? 'service' : setting}'`;
    const resolved = resolveSettings(entry ?? { name: '' }, variables, place);
    if (entry && problems.length === 0)
        for (const problem of resolved.problems)
            inputs.refuse('environments', problem);
    return { entry: entry ?? { name: '' }, settings: resolved.settings };
}

;// CONCATENATED MODULE: ./build/actions/resolve-environment/main.js




/** Hands on what an environment has, by its entry or by its variables. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const { entry, settings } = readInputs(inputs);
    inputs.check();
    const names = settings.services.split('\n').map((service) => service.split('=', 1)[0]);
    (0,log/* createLog */.h)().info(`${entry.name}: ${names.join(', ')} in cluster ${settings.cluster}, ${settings.region}, as ${settings.role}`);
    (0,commands/* setOutputs */.n0)({
        name: entry.name,
        role: settings.role,
        region: settings.region,
        cluster: settings.cluster,
        services: settings.services,
        'service-names': names.join('\n'),
        'task-definition': settings['task-definition'],
        container: settings.container,
        migration: settings.migration,
        'smoke-url': settings['smoke-url'],
    });
}


/***/ })

};
