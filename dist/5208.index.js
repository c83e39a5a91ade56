export const id = 5208;
export const ids = [5208];
export const modules = {

25208:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  readServiceDefinitionFiles: () => (readServiceDefinitionFiles)
});
var _src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85634);
var _src_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67707);
var _src_service_definition_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75947);
var _src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63751);
var _step_task_definition_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12708);





const INPUT = 'service-definition';
async function readServiceDefinitionFiles(inputs, services, cluster) {
    const shape = await (0,_src_service_definition_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadServiceShape */ .t)();
    const notices = [];
    const defined = new Map();
    const names = services.map(({ name }) => name);
    if (names.length === 0)
        inputs.refuse(INPUT, "input 'service-definition' is set without 'service': name the service that the file describes");
    for (const [path, owners] of readLines(inputs, names)) {
        const definitions = await readDefinitions(inputs, path, shape, notices);
        for (const name of owners) {
            const definition = chooseFor(inputs, definitions, name, path, cluster);
            if (definition)
                defined.set(name, definition);
        }
    }
    const all = services.map((service) => {
        const definition = defined.get(service.name);
        return definition ? { ...service, definition } : service;
    });
    return { services: all, notices };
}
function readLines(inputs, names) {
    const files = new Map();
    const add = (path, name) => files.set(path, [...(files.get(path) ?? []), name]);
    const seen = new Set();
    for (const line of inputs.list(INPUT)) {
        const [name = '', path] = line.split(/=(.*)/s).map((part) => part.trim());
        const owner = path === undefined ? undefined : names.find((one) => one === name || (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(one) === name);
        if (owner !== undefined && path) {
            if (seen.has(owner))
                inputs.refuse(INPUT, `input '${INPUT}' names '${name}' twice: remove one of the lines`);
            seen.add(owner);
            add(path, owner);
        }
        else if (path !== undefined && /^[\w-]+$/.test(name)) {
            const near = (0,_src_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, names.map(_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU));
            inputs.refuse(INPUT, `input '${INPUT}' has a file for '${name}', but input 'service' does not name it${near ? `; did you mean '${near}'?` : ': add it there, or remove the line'}`);
        }
        else
            for (const one of names)
                add(line.trim(), one);
    }
    return files;
}
async function readDefinitions(inputs, path, shape, notices) {
    const bytes = inputs.readFile(INPUT, path);
    if (!bytes)
        return [];
    const loaded = await (0,_step_task_definition_file_js__WEBPACK_IMPORTED_MODULE_3__/* .loadFile */ .Z)(bytes, { file: path, input: INPUT });
    const { definitions, findings } = (0,_src_service_definition_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readServiceDefinitions */ .u)(loaded, path, INPUT, shape);
    const isError = ({ severity }) => severity === 'error';
    for (const finding of findings.filter(isError)) {
        const { message, ...where } = (0,_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toProblem */ .H8)(finding);
        inputs.refuse(INPUT, message, where);
    }
    notices.push(...findings.filter((finding) => !isError(finding)).map(_src_taskdef_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em));
    return findings.some(isError) ? [] : definitions;
}
function chooseFor(inputs, definitions, name, path, cluster) {
    if (definitions.length === 0)
        return undefined;
    const named = definitions.filter(({ serviceName }) => serviceName === (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name));
    const here = named.filter((one) => one.cluster !== undefined && (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(one.cluster) === (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(cluster));
    const [found, another] = definitions.length === 1 ? definitions : named.length > 1 && here.length > 0 ? here : named;
    if (another) {
        inputs.refuse(INPUT, `the file '${path}' has the service '${(0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name)}' more than once: remove all but one, or write one file for each`);
        return undefined;
    }
    const others = definitions.flatMap(({ serviceName }) => (serviceName ? [`'${serviceName}'`] : []));
    if (!found) {
        inputs.refuse(INPUT, `the file '${path}' has no service '${(0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name)}' (it has ${others.join(', ')}): use another file for this service`);
        return undefined;
    }
    if (found.serviceName !== undefined && found.serviceName !== (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name)) {
        inputs.refuse(INPUT, `the file '${path}' is the service definition of '${found.serviceName}', not of '${(0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(name)}': use the file of that service, or correct its serviceName`);
        return undefined;
    }
    if (found.cluster !== undefined && (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(found.cluster) !== (0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(cluster)) {
        inputs.refuse(INPUT, `the file '${path}' is for the cluster '${(0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(found.cluster)}', but the step's cluster is '${(0,_src_ecs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(cluster)}': set 'cluster', or correct the file`);
        return undefined;
    }
    return found;
}


})

};
