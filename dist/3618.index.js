export const id = 3618;
export const ids = [3618];
export const modules = {

43618:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  writeTags: () => (writeTags)
});
var _aws_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22529);
var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14977);


const ATTEMPTS = 3;
const PREFIX = 'The tags of the service could not be written: ';
async function writeTags(context, service, { set, removed }) {
    const { ecs, log } = context;
    const { serviceArn, serviceName } = service;
    if (removed.length > 0) {
        const refused = await write(context, service, {
            action: 'ecs:UntagResource',
            send: () => ecs.untagResource(serviceArn, removed),
            isIn: (tags) => !tags.some(({ key }) => removed.includes(key)),
        });
        if (refused)
            return refused;
    }
    if (set.length > 0) {
        const refused = await write(context, service, {
            action: 'ecs:TagResource',
            send: () => ecs.tagResource(serviceArn, set),
            isIn: (tags) => set.every(({ key, value }) => tags.some((tag) => tag.key === key && tag.value === value)),
        });
        if (refused && removed.length > 0) {
            const reason = `${refused.reason} The tags ${removed.join(', ')} were removed.`;
            return { verdict: 'failed', ...refused, reason };
        }
        if (refused)
            return refused;
    }
    const names = [...set.map(({ key }) => key), ...removed];
    if (names.length > 0)
        log.info(`${serviceName}: wrote the tags ${names.join(', ')}`);
    return undefined;
}
async function write({ ecs, cancelled }, { clusterArn, serviceArn }, { action, send, isIn }) {
    let mayHaveEffect = false;
    for (let attempt = 1;; attempt++) {
        try {
            await send();
            return undefined;
        }
        catch (error) {
            mayHaveEffect ||= (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error) || (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptsOf */ .Or)(error) > 1;
            const mayBeSentAgain = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error) || (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error);
            if (mayBeSentAgain && attempt < ATTEMPTS && !cancelled.aborted)
                continue;
            if (!mayHaveEffect)
                return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCall */ .dr)(action, error, PREFIX);
            const read = await ecs.tagsOfServices(clusterArn, [serviceArn]).catch(() => undefined);
            const tags = read?.get(serviceArn);
            if (tags && isIn(tags))
                return undefined;
            return tags && !(0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error) ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCall */ .dr)(action, error, PREFIX) : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .unansweredCall */ .bl)(action, error, PREFIX);
        }
    }
}


})

};
