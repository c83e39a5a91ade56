export const id = 2794;
export const ids = [2794];
export const modules = {

/***/ 2794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  authorize: () => (/* binding */ authorize)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(162);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js


class GetAuthorizationTokenCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetAuthorizationToken", schemas_0/* GetAuthorizationToken$ */.phU) {
}

// EXTERNAL MODULE: ./build/src/error.js
var src_error = __webpack_require__(7611);
// EXTERNAL MODULE: ./build/src/ecr/failure.js
var failure = __webpack_require__(9650);
;// CONCATENATED MODULE: ./build/src/ecr/login.js



/**
 * Asks ECR for tokens: the caller's own registry, or one per account.
 * @param mask hears each password before anybody else does
 * @throws {UserError}
 */
async function authorize(clients, accounts, mask) {
    const ecr = await clients.ecr();
    const answer = await ecr
        .send(new GetAuthorizationTokenCommand(accounts.length > 0 ? { registryIds: [...accounts] } : {}))
        .catch((error) => {
        throw new src_error/* UserError */.yo((0,failure/* explainCall */.uy)('ecr:GetAuthorizationToken', error), { cause: error });
    });
    const found = (answer.authorizationData ?? []).flatMap(({ authorizationToken, proxyEndpoint }) => {
        const text = Buffer.from(authorizationToken ?? '', 'base64').toString();
        // The password may hold colons.
        const colon = text.indexOf(':');
        if (colon < 0 || !proxyEndpoint || !URL.canParse(proxyEndpoint))
            return [];
        const password = text.slice(colon + 1);
        mask(password);
        return [{ endpoint: proxyEndpoint, host: new URL(proxyEndpoint).host, username: text.slice(0, colon), password }];
    });
    if (found.length === 0)
        throw new src_error/* UserError */.yo('ECR answered without a token at ecr:GetAuthorizationToken; run the job again.');
    return found;
}


/***/ })

};
