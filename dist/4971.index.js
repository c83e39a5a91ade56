export const id = 4971;
export const ids = [4971];
export const modules = {

84971:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  ec2Settings: () => (ec2Settings)
});
function ec2Settings({ config }) {
    const { endpointProvider } = config;
    return {
        serviceId: 'EC2',
        signingName: 'ec2',
        endpointProvider: (...parameters) => {
            const endpoint = endpointProvider(...parameters);
            return { ...endpoint, url: new URL(endpoint.url.href.replace('//elasticloadbalancing', '//ec2')) };
        },
    };
}


})

};
