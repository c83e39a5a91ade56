export const id = 2613;
export const ids = [2613];
export const modules = {

42613:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  post: () => (post)
});
var _src_controller_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25846);
var _step_rollout_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41067);


async function post() {
    await (0,_step_rollout_post_js__WEBPACK_IMPORTED_MODULE_0__/* .concludeCancelled */ .z)(_src_controller_index_js__WEBPACK_IMPORTED_MODULE_1__/* .expressController */ .$);
}


}),

25846:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $: () => (expressController)
});

// EXTERNAL MODULE: ./build/src/ecs/express.js
var express = __webpack_require__(35279);
var model = __webpack_require__(85634);
// EXTERNAL MODULE: ./build/src/controller/ecs/controller.js + 1 modules
var controller = __webpack_require__(26751);
var restore = __webpack_require__(53462);
// EXTERNAL MODULE: ./build/src/controller/ecs/update.js
var update = __webpack_require__(99559);
var members = __webpack_require__(73132);
// EXTERNAL MODULE: ./build/src/ecs/read-service.js
var read_service = __webpack_require__(30237);
;// CONCATENATED MODULE: ./build/src/controller/express/write.js

const NOT_CONFIGURED = ['serviceArn', 'serviceName', 'cluster', 'infrastructureRoleArn', 'tags'];
function createWrite(ecs, calls, request) {
    return writeOf(ecs, calls, request, 'CreateExpressGatewayService', async () => {
        const { activeConfigurations = [] } = await calls.create(request.input);
        return activeConfigurations[0];
    });
}
function updateWrite(ecs, calls, request) {
    return writeOf(ecs, calls, request, 'UpdateExpressGatewayService', () => calls.update(request.input));
}
function restoreWrite(ecs, calls, request, taskDefinition) {
    const write = updateWrite(ecs, calls, request);
    return {
        ...write,
        isOurs: (primary) => primary.taskDefinition === taskDefinition,
        needsNone: (primary) => primary.taskDefinition === taskDefinition,
    };
}
function writeOf(ecs, calls, { cluster, service: name, input }, operation, send) {
    let respondedNumber;
    const requested = Object.fromEntries(Object.entries(input).filter(([member]) => !NOT_CONFIGURED.includes(member)));
    const isRequested = async (service, { id }) => {
        const { activeConfigurations = [] } = await calls.describe(service.serviceArn).catch(() => ({}));
        const own = activeConfigurations.find(({ serviceRevisionArn = '' }) => (0,model.P7)(serviceRevisionArn) === (0,model.P7)(id));
        return own !== undefined && (0,members.gR)(own, requested);
    };
    const isInResponse = ({ id }) => respondedNumber !== undefined && (0,model.P7)(id) === respondedNumber;
    const read = async () => {
        const service = await (0,read_service.u)(ecs, cluster, name);
        const primary = service && (0,model.Os)(service);
        return primary && (respondedNumber === undefined || isInResponse(primary)) ? service : undefined;
    };
    return {
        cluster,
        service: name,
        operation,
        isForced: false,
        send: async () => {
            const configuration = await send();
            if (configuration?.serviceRevisionArn)
                respondedNumber = (0,model.P7)(configuration.serviceRevisionArn);
            return read();
        },
        isOurs: (primary, service) => respondedNumber === undefined ? isRequested(service, primary) : isInResponse(primary),
        needsNone: isInResponse,
        isActive: (service) => {
            const primary = (0,model.Os)(service);
            if (primary?.rolloutState !== 'COMPLETED')
                return false;
            return respondedNumber === undefined ? isRequested(service, primary) : isInResponse(primary);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/controller/express/controller.js





function expressController(context) {
    const ecs = (0,controller.m)(context);
    const calls = new express.u(context.clients);
    return {
        ...ecs,
        deploy: (request, before, onSend) => {
            const writeOf = request.creates ? createWrite : updateWrite;
            return (0,update.As)(context, writeOf(context.ecs, calls, request), before, onSend);
        },
        startedSince: (own, service, taskDefinition) => ecs.startedSince(own, service, taskDefinition || ((0,model.Os)(service)?.taskDefinition ?? '')),
        restore: (request, onRegistered, print) => {
            const { cluster, service, settings, until } = request;
            const limited = new express.u(context.clients, { clock: context.clock, until });
            const byExpress = (within, taskDefinition, before) => {
                const input = { serviceArn: before.serviceArn, taskDefinitionArn: taskDefinition, ...settings.before };
                return restoreWrite(within.ecs, limited, { cluster, service, input, creates: false }, taskDefinition);
            };
            const byService = (within, taskDefinition, before) => (0,update.xe)(within.ecs, { cluster, service, taskDefinition }, before);
            return (0,restore._)(context, request, onRegistered, print, [byExpress, byService]);
        },
        restoreSettings: () => Promise.resolve(undefined),
    };
}


}),

35279:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  u: () => (ExpressCalls)
});
var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29298);
var _ecs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35260);
var _response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85616);



class ExpressCalls {
    #clients;
    #limit;
    constructor(clients, limit) {
        this.#clients = clients;
        this.#limit = limit;
    }
    async describe(serviceArn) {
        const { DescribeExpressGatewayServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const input = { serviceArn, include: ['TAGS'] };
        const command = new DescribeExpressGatewayServiceCommand(input);
        const { output } = await this.#call(command, input);
        return (0,_response_js__WEBPACK_IMPORTED_MODULE_0__/* .anObject */ .jz)(output.service, 'DescribeExpressGatewayService', 'service');
    }
    async create(input) {
        const { CreateExpressGatewayServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const command = new CreateExpressGatewayServiceCommand(input);
        const { output } = await this.#once(command, input);
        return (0,_response_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenExpress */ .qQ)(output.service, 'CreateExpressGatewayService', input.serviceName);
    }
    async update(input) {
        const { UpdateExpressGatewayServiceCommand } = await Promise.all(/* import() */[__webpack_require__.e(6560), __webpack_require__.e(7766), __webpack_require__.e(3531), __webpack_require__.e(5282), __webpack_require__.e(7403)]).then(__webpack_require__.bind(__webpack_require__, 37403));
        const command = new UpdateExpressGatewayServiceCommand(input);
        const { output } = await this.#once(command, input);
        return (0,_response_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenExpress */ .qQ)(output.service, 'UpdateExpressGatewayService', input.serviceArn).targetConfiguration;
    }
    async #call(command, input) {
        return this.#limited(await this.#clients.ecs(), command, input);
    }
    async #once(command, input) {
        return this.#limited(await this.#clients.ecsOnce(), command, input);
    }
    #limited(client, command, input) {
        const send = (signal) => (0,_ecs_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(client, command, input, signal);
        return this.#limit ? (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .endedAt */ .u5)(this.#limit, send) : send();
    }
}


})

};
