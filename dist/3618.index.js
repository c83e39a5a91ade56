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
async function writeTags({ ecs, log, cancelled }, { serviceArn, serviceName }, { set, removed }) {
    for (let attempt = 1;; attempt++) {
        let action = 'ecs:TagResource';
        try {
            if (set.length > 0)
                await ecs.tagResource(serviceArn, set);
            action = 'ecs:UntagResource';
            if (removed.length > 0)
                await ecs.untagResource(serviceArn, removed);
            log.info(`${serviceName}: wrote the tags ${[...set.map(({ key }) => key), ...removed].join(', ')}`);
            return undefined;
        }
        catch (error) {
            const mayHaveEffect = (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(error) || (0,_aws_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error);
            if (mayHaveEffect && attempt < ATTEMPTS && !cancelled.aborted)
                continue;
            const prefix = 'The tags of the service could not be written: ';
            return mayHaveEffect ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .unansweredCall */ .bl)(action, error, prefix) : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedCall */ .dr)(action, error, prefix);
        }
    }
}


})

};
