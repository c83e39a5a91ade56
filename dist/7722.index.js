export const id = 7722;
export const ids = [7722];
export const modules = {

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/aws/clients.js + 1 modules
var aws_clients = __webpack_require__(5589);
// EXTERNAL MODULE: ./build/src/clock.js
var clock = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/src/ecs/ecs.js
var ecs = __webpack_require__(6378);
// EXTERNAL MODULE: ./build/src/run/prepare.js
var prepare = __webpack_require__(4676);
// EXTERNAL MODULE: ./build/src/run/run.js + 4 modules
var run = __webpack_require__(5884);
// EXTERNAL MODULE: ./build/step/cancel.js
var cancel = __webpack_require__(6693);
// EXTERNAL MODULE: ./build/step/commands.js
var commands = __webpack_require__(33);
// EXTERNAL MODULE: ./build/step/id-token.js
var id_token = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/step/inputs.js
var step_inputs = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/step/log.js
var step_log = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/step/run-task-report.js + 1 modules
var run_task_report = __webpack_require__(3931);
// EXTERNAL MODULE: ./build/step/run-task-state.js
var run_task_state = __webpack_require__(1542);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/step/aws-inputs.js
var aws_inputs = __webpack_require__(3486);
// EXTERNAL MODULE: ./build/step/rollout-inputs.js
var rollout_inputs = __webpack_require__(5446);
// EXTERNAL MODULE: ./build/step/run-task-inputs.js
var run_task_inputs = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/step/task-definition-file.js
var task_definition_file = __webpack_require__(8773);
;// CONCATENATED MODULE: ./build/actions/run-task/inputs.js





const TASK_DEFINITION = /^(arn:aws[a-z-]*:ecs:[a-z0-9-]+:\d{12}:task-definition\/)?[A-Za-z0-9_-]{1,255}(:\d+)?$/;
const ACCEPTED = "a task definition's ARN, 'family:revision' or 'family'";
/** Reads and checks all inputs of run-task. */
function readInputs(inputs) {
    const aws = (0,aws_inputs/* readAwsInputs */.d)(inputs);
    const service = inputs.text('service') || undefined;
    if (service)
        (0,rollout_inputs/* checkServices */.RP)(inputs, [service]);
    const order = {
        region: aws.region,
        cluster: (0,rollout_inputs/* readCluster */.D$)(inputs),
        logLines: inputs.integer('log-lines', 0, 1000) ?? 50,
        ...(0,run_task_inputs/* readRunTask */.L)(inputs, 'both', service !== undefined),
    };
    return { aws, order, source: readSource(inputs, service), service };
}
function readSource(inputs, service) {
    const text = inputs.text('task-definition');
    const arn = inputs.matching('task-definition-arn', TASK_DEFINITION, ACCEPTED);
    if (text && arn) {
        inputs.refuse('task-definition-arn', "inputs 'task-definition' and 'task-definition-arn' are both set: leave one of them out");
    }
    if (arn)
        return { kind: 'arn', arn };
    if (text && TASK_DEFINITION.test(text) && !(0,external_node_fs_.existsSync)(text))
        return { kind: 'arn', arn: text };
    if (text) {
        const definition = (0,task_definition_file/* readTaskDefinitionFile */.B)(inputs, 'task-definition', text);
        return { kind: 'file', path: text, definition, tags: [] };
    }
    if (!service) {
        inputs.refuse('task-definition', `nothing to run: set 'task-definition' to a file or to ${ACCEPTED}, or 'service' to run what it runs`);
    }
    return { kind: 'current' };
}

;// CONCATENATED MODULE: ./build/actions/run-task/main.js













/** Runs a one-off task, shows its log, and ends as its essential container did. */
async function main() {
    const inputs = new step_inputs/* Inputs */.G();
    const { aws, order, source, service: name } = readInputs(inputs);
    inputs.check();
    const log = (0,step_log/* createLog */.h)();
    const clients = (0,aws_clients/* createClients */.h)(aws, id_token/* fetchIdToken */.F);
    const cancelled = (0,cancel/* onCancel */.A)();
    const memory = (0,run_task_state/* rememberTask */.X)(aws, 'both', cancelled);
    const remember = (trace) => {
        memory.remember(trace);
        if (trace.taskArn)
            writeTaskArn(trace.taskArn);
    };
    const tools = { clients, ecs: new ecs/* Ecs */.U(clients), clock: clock/* systemClock */.m, log, cancelled, remember };
    const { revision, service } = await (0,prepare/* prepare */.i)(tools, order, source, name);
    (0,commands/* setOutput */.uH)('task-definition-arn', revision.arn);
    const result = await (0,run/* runTask */.ZZ)(tools, order, revision, service);
    writeOutputs(result);
    if (leavesWork(result, cancelled)) {
        process.exitCode = 1;
        return;
    }
    memory.forget();
    (0,run_task_report/* concludeTask */.N)(result, log);
}
/** Whether a post step must look after the task. */
function leavesWork({ verdict }, cancelled) {
    return cancelled.aborted && (verdict === 'cancelled' || verdict === 'unknown');
}
/** As soon as it is known: a step that is killed has it all the same. */
function writeTaskArn(arn) {
    (0,commands/* setOutput */.uH)('task-arn', arn);
    (0,commands/* setOutput */.uH)('run-task-arn', JSON.stringify([arn]));
}
function writeOutputs({ verdict, reason, exitCode, logUrl }) {
    (0,commands/* setOutput */.uH)('verdict', verdict);
    (0,commands/* setOutput */.uH)('reason', reason);
    (0,commands/* setOutput */.uH)('exit-code', exitCode === undefined ? '' : String(exitCode));
    (0,commands/* setOutput */.uH)('log-url', logUrl);
}


/***/ })

};
