export const id = 7749;
export const ids = [7749];
export const modules = {

57749:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  main: () => (main)
});

var aws_clients = __webpack_require__(46731);
var clock = __webpack_require__(78179);
var model = __webpack_require__(85634);
var rollout_verdict = __webpack_require__(14370);
;// CONCATENATED MODULE: ./build/src/delivery/after-hook.js


function planRollback(results) {
    const targets = new Map();
    const without = [];
    for (const { service, verdict, 'previous-task-definition-arn': previous } of results) {
        if (verdict !== 'deployed')
            continue;
        if (!previous)
            without.push(service);
        else
            targets.set(previous, [...(targets.get(previous) ?? []), service]);
    }
    return { targets, without };
}
function concludeRollback({ targets, without }, rolledBack) {
    const isBack = ({ verdict }) => (0,rollout_verdict.L)(verdict);
    const broken = rolledBack.filter((one) => !isBack(one));
    if (broken.length > 0) {
        const said = broken.map(({ service, verdict, reason }) => `'${service}' could not be rolled back (${verdict}): ${reason}`);
        return { verdict: 'rollback-failed', reason: said.join(' ') };
    }
    const back = [...targets].map(([revision, services]) => `${services.map((name) => `'${name}'`).join(', ')} to ${(0,model.EU)(revision)}`);
    const left = without.map((name) => `'${name}' was not rolled back, because it has no previous revision.`);
    if (back.length === 0) {
        const nothing = 'This run deployed nothing, so nothing was rolled back.';
        return { verdict: 'failed', reason: left.length > 0 ? left.join(' ') : nothing };
    }
    return {
        verdict: without.length > 0 ? 'rollback-failed' : 'rolled-back',
        reason: [`Rolled back ${back.join(', ')}.`, ...left].join(' '),
    };
}

var rollback = __webpack_require__(3326);
var ecs = __webpack_require__(47211);
// EXTERNAL MODULE: ./build/src/report/summary.js + 2 modules
var summary = __webpack_require__(74103);
// EXTERNAL MODULE: ./build/step/caller.js
var caller = __webpack_require__(48060);
var cancellation = __webpack_require__(82880);
var commands = __webpack_require__(73505);
var id_token = __webpack_require__(88486);
var step_inputs = __webpack_require__(1454);
var step_log = __webpack_require__(68997);
var rollout_state = __webpack_require__(59070);
var objects = __webpack_require__(16385);
var aws_inputs = __webpack_require__(33486);
// EXTERNAL MODULE: ./build/step/forwarded-inputs.js
var forwarded_inputs = __webpack_require__(55561);
var rollout_inputs = __webpack_require__(65446);
;// CONCATENATED MODULE: ./build/actions/internal/roll-back-environment/inputs.js





function readInputs(inputs) {
    const aws = (0,aws_inputs.d1)(inputs);
    const results = readResults(inputs);
    const plan = planRollback(results);
    const request = {
        ...(0,rollout_inputs.U7)(new forwarded_inputs.M({}), aws.region),
        cluster: results.find(({ cluster }) => cluster)?.cluster ?? 'default',
        services: [...plan.targets.values()].flat(),
        to: 'previous',
        dryRun: false,
    };
    return { aws, plan, request };
}
function readResults(inputs) {
    const text = inputs.required('results', '[{"service":"web","verdict":"deployed"}]');
    const results = (0,objects.q)(text || '[]');
    if (Array.isArray(results) && results.every(isDeployed))
        return results;
    inputs.refuse('results', "input 'results' is not the output 'results' of deploy-service");
    return [];
}
function isDeployed(result) {
    return typeof result?.service === 'string';
}

;// CONCATENATED MODULE: ./build/actions/internal/roll-back-environment/main.js















async function main() {
    const inputs = new step_inputs.G();
    const { aws, plan, request } = readInputs(inputs);
    inputs.check();
    const log = (0,step_log.h)();
    if (plan.targets.size === 0) {
        const { verdict, reason } = concludeRollback(plan, []);
        log.info(reason);
        (0,commands.n0)({ verdict, reason });
        return;
    }
    const clients = (0,aws_clients.h)(aws, id_token.F, commands.Pq);
    const cancelled = (0,cancellation.GT)();
    const { remember, finish } = (0,rollout_state.s)({ title: 'Roll back', aws, options: request, cancelled });
    const tools = { clients, ecs: new ecs.U6(clients), clock: clock.m, log, cancelled, remember };
    const chosen = [];
    for (const [to, services] of plan.targets)
        chosen.push(await (0,rollback.f)(tools, { ...request, to, services }));
    const report = await (0,rollback.L)(tools, request, {
        choices: chosen.flatMap(({ choices }) => choices),
        refused: new Map(chosen.flatMap(({ refused }) => [...refused])),
        read: new Map(chosen.flatMap(({ read }) => [...read])),
    });
    const { verdict, reason } = concludeRollback(plan, report.services);
    (0,commands.n0)({ verdict, reason });
    if (!finish(report))
        return;
    log.info(reason);
    (0,commands.fe)((0,summary.S)(report, 'Roll back after the hook', (0,caller.c)(aws)));
    if ((0,rollout_verdict.gf)(report.verdict))
        return;
    process.exitCode = 1;
    (0,commands.fz)('error', (0,summary.l)(report));
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


})

};
