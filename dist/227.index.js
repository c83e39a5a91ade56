export const id = 227;
export const ids = [227];
export const modules = {

/***/ 690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CreateRepositoryCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(162);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(352);


class CreateRepositoryCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "CreateRepository", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .CreateRepository$ */ .D2Z) {
}


/***/ }),

/***/ 7970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ DescribeRepositoriesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(162);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(352);


class DescribeRepositoriesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeRepositories", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeRepositories$ */ .aAD) {
}


/***/ }),

/***/ 8613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PutLifecyclePolicyCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(162);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(352);


class PutLifecyclePolicyCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "PutLifecyclePolicy", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .PutLifecyclePolicy$ */ .QbX) {
}


/***/ }),

/***/ 227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $Command: () => (/* reexport */ command/* Command */.u),
  ArtifactStatus: () => (/* reexport */ ArtifactStatus),
  ArtifactStatusFilter: () => (/* reexport */ ArtifactStatusFilter),
  Attribute$: () => (/* reexport */ schemas_0/* Attribute$ */.zh6),
  AuthorizationData$: () => (/* reexport */ schemas_0/* AuthorizationData$ */.Y8h),
  AwsEcrContainerImageDetails$: () => (/* reexport */ schemas_0/* AwsEcrContainerImageDetails$ */._Ll),
  BatchCheckLayerAvailability$: () => (/* reexport */ schemas_0/* BatchCheckLayerAvailability$ */.FDN),
  BatchCheckLayerAvailabilityCommand: () => (/* reexport */ BatchCheckLayerAvailabilityCommand),
  BatchCheckLayerAvailabilityRequest$: () => (/* reexport */ schemas_0/* BatchCheckLayerAvailabilityRequest$ */.EoK),
  BatchCheckLayerAvailabilityResponse$: () => (/* reexport */ schemas_0/* BatchCheckLayerAvailabilityResponse$ */.IYD),
  BatchDeleteImage$: () => (/* reexport */ schemas_0/* BatchDeleteImage$ */.V3Y),
  BatchDeleteImageCommand: () => (/* reexport */ BatchDeleteImageCommand),
  BatchDeleteImageRequest$: () => (/* reexport */ schemas_0/* BatchDeleteImageRequest$ */.u7J),
  BatchDeleteImageResponse$: () => (/* reexport */ schemas_0/* BatchDeleteImageResponse$ */.cmN),
  BatchGetImage$: () => (/* reexport */ schemas_0/* BatchGetImage$ */.e$c),
  BatchGetImageCommand: () => (/* reexport */ BatchGetImageCommand/* BatchGetImageCommand */.P),
  BatchGetImageRequest$: () => (/* reexport */ schemas_0/* BatchGetImageRequest$ */.LzZ),
  BatchGetImageResponse$: () => (/* reexport */ schemas_0/* BatchGetImageResponse$ */.bi5),
  BatchGetRepositoryScanningConfiguration$: () => (/* reexport */ schemas_0/* BatchGetRepositoryScanningConfiguration$ */.mMQ),
  BatchGetRepositoryScanningConfigurationCommand: () => (/* reexport */ BatchGetRepositoryScanningConfigurationCommand),
  BatchGetRepositoryScanningConfigurationRequest$: () => (/* reexport */ schemas_0/* BatchGetRepositoryScanningConfigurationRequest$ */.xhb),
  BatchGetRepositoryScanningConfigurationResponse$: () => (/* reexport */ schemas_0/* BatchGetRepositoryScanningConfigurationResponse$ */.JIh),
  BlockedByOrganizationPolicyException: () => (/* reexport */ errors/* BlockedByOrganizationPolicyException */.OE),
  BlockedByOrganizationPolicyException$: () => (/* reexport */ schemas_0/* BlockedByOrganizationPolicyException$ */.y00),
  CompleteLayerUpload$: () => (/* reexport */ schemas_0/* CompleteLayerUpload$ */.eRj),
  CompleteLayerUploadCommand: () => (/* reexport */ CompleteLayerUploadCommand),
  CompleteLayerUploadRequest$: () => (/* reexport */ schemas_0/* CompleteLayerUploadRequest$ */.$vs),
  CompleteLayerUploadResponse$: () => (/* reexport */ schemas_0/* CompleteLayerUploadResponse$ */.buB),
  CreatePullThroughCacheRule$: () => (/* reexport */ schemas_0/* CreatePullThroughCacheRule$ */.db_),
  CreatePullThroughCacheRuleCommand: () => (/* reexport */ CreatePullThroughCacheRuleCommand),
  CreatePullThroughCacheRuleRequest$: () => (/* reexport */ schemas_0/* CreatePullThroughCacheRuleRequest$ */.WzG),
  CreatePullThroughCacheRuleResponse$: () => (/* reexport */ schemas_0/* CreatePullThroughCacheRuleResponse$ */.kiC),
  CreateRepository$: () => (/* reexport */ schemas_0/* CreateRepository$ */.D2Z),
  CreateRepositoryCommand: () => (/* reexport */ CreateRepositoryCommand/* CreateRepositoryCommand */.W),
  CreateRepositoryCreationTemplate$: () => (/* reexport */ schemas_0/* CreateRepositoryCreationTemplate$ */.qB2),
  CreateRepositoryCreationTemplateCommand: () => (/* reexport */ CreateRepositoryCreationTemplateCommand),
  CreateRepositoryCreationTemplateRequest$: () => (/* reexport */ schemas_0/* CreateRepositoryCreationTemplateRequest$ */.HX6),
  CreateRepositoryCreationTemplateResponse$: () => (/* reexport */ schemas_0/* CreateRepositoryCreationTemplateResponse$ */.v4t),
  CreateRepositoryRequest$: () => (/* reexport */ schemas_0/* CreateRepositoryRequest$ */.WnE),
  CreateRepositoryResponse$: () => (/* reexport */ schemas_0/* CreateRepositoryResponse$ */.o_0),
  CvssScore$: () => (/* reexport */ schemas_0/* CvssScore$ */.QFk),
  CvssScoreAdjustment$: () => (/* reexport */ schemas_0/* CvssScoreAdjustment$ */.FqJ),
  CvssScoreDetails$: () => (/* reexport */ schemas_0/* CvssScoreDetails$ */.YGQ),
  DeleteLifecyclePolicy$: () => (/* reexport */ schemas_0/* DeleteLifecyclePolicy$ */.wTZ),
  DeleteLifecyclePolicyCommand: () => (/* reexport */ DeleteLifecyclePolicyCommand),
  DeleteLifecyclePolicyRequest$: () => (/* reexport */ schemas_0/* DeleteLifecyclePolicyRequest$ */.Typ),
  DeleteLifecyclePolicyResponse$: () => (/* reexport */ schemas_0/* DeleteLifecyclePolicyResponse$ */.fTu),
  DeletePullThroughCacheRule$: () => (/* reexport */ schemas_0/* DeletePullThroughCacheRule$ */.EuE),
  DeletePullThroughCacheRuleCommand: () => (/* reexport */ DeletePullThroughCacheRuleCommand),
  DeletePullThroughCacheRuleRequest$: () => (/* reexport */ schemas_0/* DeletePullThroughCacheRuleRequest$ */.z$i),
  DeletePullThroughCacheRuleResponse$: () => (/* reexport */ schemas_0/* DeletePullThroughCacheRuleResponse$ */.P4t),
  DeleteRegistryPolicy$: () => (/* reexport */ schemas_0/* DeleteRegistryPolicy$ */.R6k),
  DeleteRegistryPolicyCommand: () => (/* reexport */ DeleteRegistryPolicyCommand),
  DeleteRegistryPolicyRequest$: () => (/* reexport */ schemas_0/* DeleteRegistryPolicyRequest$ */.Swt),
  DeleteRegistryPolicyResponse$: () => (/* reexport */ schemas_0/* DeleteRegistryPolicyResponse$ */.ygz),
  DeleteRepository$: () => (/* reexport */ schemas_0/* DeleteRepository$ */.qTo),
  DeleteRepositoryCommand: () => (/* reexport */ DeleteRepositoryCommand),
  DeleteRepositoryCreationTemplate$: () => (/* reexport */ schemas_0/* DeleteRepositoryCreationTemplate$ */.Rp6),
  DeleteRepositoryCreationTemplateCommand: () => (/* reexport */ DeleteRepositoryCreationTemplateCommand),
  DeleteRepositoryCreationTemplateRequest$: () => (/* reexport */ schemas_0/* DeleteRepositoryCreationTemplateRequest$ */.KHL),
  DeleteRepositoryCreationTemplateResponse$: () => (/* reexport */ schemas_0/* DeleteRepositoryCreationTemplateResponse$ */.kQr),
  DeleteRepositoryPolicy$: () => (/* reexport */ schemas_0/* DeleteRepositoryPolicy$ */.O4V),
  DeleteRepositoryPolicyCommand: () => (/* reexport */ DeleteRepositoryPolicyCommand),
  DeleteRepositoryPolicyRequest$: () => (/* reexport */ schemas_0/* DeleteRepositoryPolicyRequest$ */.LMc),
  DeleteRepositoryPolicyResponse$: () => (/* reexport */ schemas_0/* DeleteRepositoryPolicyResponse$ */.n$q),
  DeleteRepositoryRequest$: () => (/* reexport */ schemas_0/* DeleteRepositoryRequest$ */.d8L),
  DeleteRepositoryResponse$: () => (/* reexport */ schemas_0/* DeleteRepositoryResponse$ */.Zn5),
  DeleteSigningConfiguration$: () => (/* reexport */ schemas_0/* DeleteSigningConfiguration$ */.lP9),
  DeleteSigningConfigurationCommand: () => (/* reexport */ DeleteSigningConfigurationCommand),
  DeleteSigningConfigurationRequest$: () => (/* reexport */ schemas_0/* DeleteSigningConfigurationRequest$ */.YIv),
  DeleteSigningConfigurationResponse$: () => (/* reexport */ schemas_0/* DeleteSigningConfigurationResponse$ */.SPc),
  DeregisterPullTimeUpdateExclusion$: () => (/* reexport */ schemas_0/* DeregisterPullTimeUpdateExclusion$ */.GQ3),
  DeregisterPullTimeUpdateExclusionCommand: () => (/* reexport */ DeregisterPullTimeUpdateExclusionCommand),
  DeregisterPullTimeUpdateExclusionRequest$: () => (/* reexport */ schemas_0/* DeregisterPullTimeUpdateExclusionRequest$ */.L48),
  DeregisterPullTimeUpdateExclusionResponse$: () => (/* reexport */ schemas_0/* DeregisterPullTimeUpdateExclusionResponse$ */.lq2),
  DescribeImageReplicationStatus$: () => (/* reexport */ schemas_0/* DescribeImageReplicationStatus$ */.bjZ),
  DescribeImageReplicationStatusCommand: () => (/* reexport */ DescribeImageReplicationStatusCommand),
  DescribeImageReplicationStatusRequest$: () => (/* reexport */ schemas_0/* DescribeImageReplicationStatusRequest$ */.Ab8),
  DescribeImageReplicationStatusResponse$: () => (/* reexport */ schemas_0/* DescribeImageReplicationStatusResponse$ */.INP),
  DescribeImageScanFindings$: () => (/* reexport */ schemas_0/* DescribeImageScanFindings$ */.gqh),
  DescribeImageScanFindingsCommand: () => (/* reexport */ DescribeImageScanFindingsCommand),
  DescribeImageScanFindingsRequest$: () => (/* reexport */ schemas_0/* DescribeImageScanFindingsRequest$ */.P$5),
  DescribeImageScanFindingsResponse$: () => (/* reexport */ schemas_0/* DescribeImageScanFindingsResponse$ */.r0z),
  DescribeImageSigningStatus$: () => (/* reexport */ schemas_0/* DescribeImageSigningStatus$ */.Ecv),
  DescribeImageSigningStatusCommand: () => (/* reexport */ DescribeImageSigningStatusCommand),
  DescribeImageSigningStatusRequest$: () => (/* reexport */ schemas_0/* DescribeImageSigningStatusRequest$ */.pab),
  DescribeImageSigningStatusResponse$: () => (/* reexport */ schemas_0/* DescribeImageSigningStatusResponse$ */.X65),
  DescribeImages$: () => (/* reexport */ schemas_0/* DescribeImages$ */.gyn),
  DescribeImagesCommand: () => (/* reexport */ DescribeImagesCommand),
  DescribeImagesFilter$: () => (/* reexport */ schemas_0/* DescribeImagesFilter$ */.UFR),
  DescribeImagesRequest$: () => (/* reexport */ schemas_0/* DescribeImagesRequest$ */.VoV),
  DescribeImagesResponse$: () => (/* reexport */ schemas_0/* DescribeImagesResponse$ */.l19),
  DescribePullThroughCacheRules$: () => (/* reexport */ schemas_0/* DescribePullThroughCacheRules$ */.nCS),
  DescribePullThroughCacheRulesCommand: () => (/* reexport */ DescribePullThroughCacheRulesCommand),
  DescribePullThroughCacheRulesRequest$: () => (/* reexport */ schemas_0/* DescribePullThroughCacheRulesRequest$ */.Aq),
  DescribePullThroughCacheRulesResponse$: () => (/* reexport */ schemas_0/* DescribePullThroughCacheRulesResponse$ */.inU),
  DescribeRegistry$: () => (/* reexport */ schemas_0/* DescribeRegistry$ */.BuG),
  DescribeRegistryCommand: () => (/* reexport */ DescribeRegistryCommand),
  DescribeRegistryRequest$: () => (/* reexport */ schemas_0/* DescribeRegistryRequest$ */.u4R),
  DescribeRegistryResponse$: () => (/* reexport */ schemas_0/* DescribeRegistryResponse$ */._Ul),
  DescribeReplicationBackfillResults$: () => (/* reexport */ schemas_0/* DescribeReplicationBackfillResults$ */.YWT),
  DescribeReplicationBackfillResultsCommand: () => (/* reexport */ DescribeReplicationBackfillResultsCommand),
  DescribeReplicationBackfillResultsRequest$: () => (/* reexport */ schemas_0/* DescribeReplicationBackfillResultsRequest$ */.jn7),
  DescribeReplicationBackfillResultsResponse$: () => (/* reexport */ schemas_0/* DescribeReplicationBackfillResultsResponse$ */.RFN),
  DescribeRepositories$: () => (/* reexport */ schemas_0/* DescribeRepositories$ */.aAD),
  DescribeRepositoriesCommand: () => (/* reexport */ DescribeRepositoriesCommand/* DescribeRepositoriesCommand */.p),
  DescribeRepositoriesRequest$: () => (/* reexport */ schemas_0/* DescribeRepositoriesRequest$ */.HEO),
  DescribeRepositoriesResponse$: () => (/* reexport */ schemas_0/* DescribeRepositoriesResponse$ */.XN5),
  DescribeRepositoryCreationTemplates$: () => (/* reexport */ schemas_0/* DescribeRepositoryCreationTemplates$ */.kRO),
  DescribeRepositoryCreationTemplatesCommand: () => (/* reexport */ DescribeRepositoryCreationTemplatesCommand),
  DescribeRepositoryCreationTemplatesRequest$: () => (/* reexport */ schemas_0/* DescribeRepositoryCreationTemplatesRequest$ */.tZT),
  DescribeRepositoryCreationTemplatesResponse$: () => (/* reexport */ schemas_0/* DescribeRepositoryCreationTemplatesResponse$ */.nnt),
  ECR: () => (/* reexport */ ECR),
  ECRClient: () => (/* reexport */ ECRClient),
  ECRServiceException: () => (/* reexport */ ECRServiceException/* ECRServiceException */.p),
  ECRServiceException$: () => (/* reexport */ schemas_0/* ECRServiceException$ */.Xkd),
  EmptyUploadException: () => (/* reexport */ errors/* EmptyUploadException */.wv),
  EmptyUploadException$: () => (/* reexport */ schemas_0/* EmptyUploadException$ */.Cc0),
  EncryptionConfiguration$: () => (/* reexport */ schemas_0/* EncryptionConfiguration$ */.FzK),
  EncryptionConfigurationForRepositoryCreationTemplate$: () => (/* reexport */ schemas_0/* EncryptionConfigurationForRepositoryCreationTemplate$ */.ogt),
  EncryptionType: () => (/* reexport */ EncryptionType),
  EnhancedImageScanFinding$: () => (/* reexport */ schemas_0/* EnhancedImageScanFinding$ */.YSw),
  ExclusionAlreadyExistsException: () => (/* reexport */ errors/* ExclusionAlreadyExistsException */.gw),
  ExclusionAlreadyExistsException$: () => (/* reexport */ schemas_0/* ExclusionAlreadyExistsException$ */.a3T),
  ExclusionNotFoundException: () => (/* reexport */ errors/* ExclusionNotFoundException */.R0),
  ExclusionNotFoundException$: () => (/* reexport */ schemas_0/* ExclusionNotFoundException$ */.$CP),
  FindingSeverity: () => (/* reexport */ FindingSeverity),
  GetAccountSetting$: () => (/* reexport */ schemas_0/* GetAccountSetting$ */.WFY),
  GetAccountSettingCommand: () => (/* reexport */ GetAccountSettingCommand),
  GetAccountSettingRequest$: () => (/* reexport */ schemas_0/* GetAccountSettingRequest$ */.$FH),
  GetAccountSettingResponse$: () => (/* reexport */ schemas_0/* GetAccountSettingResponse$ */.n44),
  GetAuthorizationToken$: () => (/* reexport */ schemas_0/* GetAuthorizationToken$ */.phU),
  GetAuthorizationTokenCommand: () => (/* reexport */ GetAuthorizationTokenCommand/* GetAuthorizationTokenCommand */.E),
  GetAuthorizationTokenRequest$: () => (/* reexport */ schemas_0/* GetAuthorizationTokenRequest$ */.uBI),
  GetAuthorizationTokenResponse$: () => (/* reexport */ schemas_0/* GetAuthorizationTokenResponse$ */.yB4),
  GetDownloadUrlForLayer$: () => (/* reexport */ schemas_0/* GetDownloadUrlForLayer$ */.G42),
  GetDownloadUrlForLayerCommand: () => (/* reexport */ GetDownloadUrlForLayerCommand),
  GetDownloadUrlForLayerRequest$: () => (/* reexport */ schemas_0/* GetDownloadUrlForLayerRequest$ */.R5F),
  GetDownloadUrlForLayerResponse$: () => (/* reexport */ schemas_0/* GetDownloadUrlForLayerResponse$ */.Pz5),
  GetLifecyclePolicy$: () => (/* reexport */ schemas_0/* GetLifecyclePolicy$ */.t6f),
  GetLifecyclePolicyCommand: () => (/* reexport */ GetLifecyclePolicyCommand),
  GetLifecyclePolicyPreview$: () => (/* reexport */ schemas_0/* GetLifecyclePolicyPreview$ */.HCb),
  GetLifecyclePolicyPreviewCommand: () => (/* reexport */ GetLifecyclePolicyPreviewCommand),
  GetLifecyclePolicyPreviewRequest$: () => (/* reexport */ schemas_0/* GetLifecyclePolicyPreviewRequest$ */.eZU),
  GetLifecyclePolicyPreviewResponse$: () => (/* reexport */ schemas_0/* GetLifecyclePolicyPreviewResponse$ */.Uk7),
  GetLifecyclePolicyRequest$: () => (/* reexport */ schemas_0/* GetLifecyclePolicyRequest$ */.knH),
  GetLifecyclePolicyResponse$: () => (/* reexport */ schemas_0/* GetLifecyclePolicyResponse$ */.cdC),
  GetRegistryPolicy$: () => (/* reexport */ schemas_0/* GetRegistryPolicy$ */.ehB),
  GetRegistryPolicyCommand: () => (/* reexport */ GetRegistryPolicyCommand),
  GetRegistryPolicyRequest$: () => (/* reexport */ schemas_0/* GetRegistryPolicyRequest$ */.TvY),
  GetRegistryPolicyResponse$: () => (/* reexport */ schemas_0/* GetRegistryPolicyResponse$ */.Z1$),
  GetRegistryScanningConfiguration$: () => (/* reexport */ schemas_0/* GetRegistryScanningConfiguration$ */.Zkk),
  GetRegistryScanningConfigurationCommand: () => (/* reexport */ GetRegistryScanningConfigurationCommand),
  GetRegistryScanningConfigurationRequest$: () => (/* reexport */ schemas_0/* GetRegistryScanningConfigurationRequest$ */.Yro),
  GetRegistryScanningConfigurationResponse$: () => (/* reexport */ schemas_0/* GetRegistryScanningConfigurationResponse$ */.WoM),
  GetRepositoryPolicy$: () => (/* reexport */ schemas_0/* GetRepositoryPolicy$ */.v6r),
  GetRepositoryPolicyCommand: () => (/* reexport */ GetRepositoryPolicyCommand),
  GetRepositoryPolicyRequest$: () => (/* reexport */ schemas_0/* GetRepositoryPolicyRequest$ */._Fi),
  GetRepositoryPolicyResponse$: () => (/* reexport */ schemas_0/* GetRepositoryPolicyResponse$ */.aBK),
  GetSigningConfiguration$: () => (/* reexport */ schemas_0/* GetSigningConfiguration$ */.MpA),
  GetSigningConfigurationCommand: () => (/* reexport */ GetSigningConfigurationCommand),
  GetSigningConfigurationRequest$: () => (/* reexport */ schemas_0/* GetSigningConfigurationRequest$ */.J1K),
  GetSigningConfigurationResponse$: () => (/* reexport */ schemas_0/* GetSigningConfigurationResponse$ */.bf6),
  Image$: () => (/* reexport */ schemas_0/* Image$ */._VW),
  ImageActionType: () => (/* reexport */ ImageActionType),
  ImageAlreadyExistsException: () => (/* reexport */ errors/* ImageAlreadyExistsException */.Bh),
  ImageAlreadyExistsException$: () => (/* reexport */ schemas_0/* ImageAlreadyExistsException$ */.lan),
  ImageArchivedException: () => (/* reexport */ errors/* ImageArchivedException */.XP),
  ImageArchivedException$: () => (/* reexport */ schemas_0/* ImageArchivedException$ */.jSx),
  ImageDetail$: () => (/* reexport */ schemas_0/* ImageDetail$ */.np0),
  ImageDigestDoesNotMatchException: () => (/* reexport */ errors/* ImageDigestDoesNotMatchException */.ux),
  ImageDigestDoesNotMatchException$: () => (/* reexport */ schemas_0/* ImageDigestDoesNotMatchException$ */.Qw9),
  ImageFailure$: () => (/* reexport */ schemas_0/* ImageFailure$ */._8Q),
  ImageFailureCode: () => (/* reexport */ ImageFailureCode),
  ImageIdentifier$: () => (/* reexport */ schemas_0/* ImageIdentifier$ */.VjP),
  ImageNotFoundException: () => (/* reexport */ errors/* ImageNotFoundException */.CJ),
  ImageNotFoundException$: () => (/* reexport */ schemas_0/* ImageNotFoundException$ */.Kxv),
  ImageReferrer$: () => (/* reexport */ schemas_0/* ImageReferrer$ */.Njj),
  ImageReplicationStatus$: () => (/* reexport */ schemas_0/* ImageReplicationStatus$ */.ahE),
  ImageScanFinding$: () => (/* reexport */ schemas_0/* ImageScanFinding$ */.UdN),
  ImageScanFindings$: () => (/* reexport */ schemas_0/* ImageScanFindings$ */.bmF),
  ImageScanFindingsSummary$: () => (/* reexport */ schemas_0/* ImageScanFindingsSummary$ */.fF7),
  ImageScanStatus$: () => (/* reexport */ schemas_0/* ImageScanStatus$ */.h1Y),
  ImageScanningConfiguration$: () => (/* reexport */ schemas_0/* ImageScanningConfiguration$ */.LyN),
  ImageSigningStatus$: () => (/* reexport */ schemas_0/* ImageSigningStatus$ */.PHB),
  ImageStatus: () => (/* reexport */ ImageStatus),
  ImageStatusFilter: () => (/* reexport */ ImageStatusFilter),
  ImageStorageClassUpdateNotSupportedException: () => (/* reexport */ errors/* ImageStorageClassUpdateNotSupportedException */.U_),
  ImageStorageClassUpdateNotSupportedException$: () => (/* reexport */ schemas_0/* ImageStorageClassUpdateNotSupportedException$ */.Gd7),
  ImageTagAlreadyExistsException: () => (/* reexport */ errors/* ImageTagAlreadyExistsException */.HI),
  ImageTagAlreadyExistsException$: () => (/* reexport */ schemas_0/* ImageTagAlreadyExistsException$ */.z3C),
  ImageTagMutability: () => (/* reexport */ ImageTagMutability),
  ImageTagMutabilityExclusionFilter$: () => (/* reexport */ schemas_0/* ImageTagMutabilityExclusionFilter$ */.iaH),
  ImageTagMutabilityExclusionFilterType: () => (/* reexport */ ImageTagMutabilityExclusionFilterType),
  InitiateLayerUpload$: () => (/* reexport */ schemas_0/* InitiateLayerUpload$ */.W9A),
  InitiateLayerUploadCommand: () => (/* reexport */ InitiateLayerUploadCommand),
  InitiateLayerUploadRequest$: () => (/* reexport */ schemas_0/* InitiateLayerUploadRequest$ */.VAA),
  InitiateLayerUploadResponse$: () => (/* reexport */ schemas_0/* InitiateLayerUploadResponse$ */.ZnQ),
  InvalidLayerException: () => (/* reexport */ errors/* InvalidLayerException */.gQ),
  InvalidLayerException$: () => (/* reexport */ schemas_0/* InvalidLayerException$ */.y$9),
  InvalidLayerPartException: () => (/* reexport */ errors/* InvalidLayerPartException */.Z6),
  InvalidLayerPartException$: () => (/* reexport */ schemas_0/* InvalidLayerPartException$ */.rCR),
  InvalidParameterException: () => (/* reexport */ errors/* InvalidParameterException */.kT),
  InvalidParameterException$: () => (/* reexport */ schemas_0/* InvalidParameterException$ */.qcq),
  InvalidTagParameterException: () => (/* reexport */ errors/* InvalidTagParameterException */.Sk),
  InvalidTagParameterException$: () => (/* reexport */ schemas_0/* InvalidTagParameterException$ */.WYF),
  KmsException: () => (/* reexport */ errors/* KmsException */.Bz),
  KmsException$: () => (/* reexport */ schemas_0/* KmsException$ */.rPw),
  Layer$: () => (/* reexport */ schemas_0/* Layer$ */.EE0),
  LayerAlreadyExistsException: () => (/* reexport */ errors/* LayerAlreadyExistsException */.b8),
  LayerAlreadyExistsException$: () => (/* reexport */ schemas_0/* LayerAlreadyExistsException$ */.pW4),
  LayerAvailability: () => (/* reexport */ LayerAvailability),
  LayerFailure$: () => (/* reexport */ schemas_0/* LayerFailure$ */.EpS),
  LayerFailureCode: () => (/* reexport */ LayerFailureCode),
  LayerInaccessibleException: () => (/* reexport */ errors/* LayerInaccessibleException */.gH),
  LayerInaccessibleException$: () => (/* reexport */ schemas_0/* LayerInaccessibleException$ */.oto),
  LayerPartTooSmallException: () => (/* reexport */ errors/* LayerPartTooSmallException */.VP),
  LayerPartTooSmallException$: () => (/* reexport */ schemas_0/* LayerPartTooSmallException$ */.X3o),
  LayersNotFoundException: () => (/* reexport */ errors/* LayersNotFoundException */.he),
  LayersNotFoundException$: () => (/* reexport */ schemas_0/* LayersNotFoundException$ */.Pq7),
  LifecyclePolicyNotFoundException: () => (/* reexport */ errors/* LifecyclePolicyNotFoundException */.R5),
  LifecyclePolicyNotFoundException$: () => (/* reexport */ schemas_0/* LifecyclePolicyNotFoundException$ */.XHc),
  LifecyclePolicyPreviewFilter$: () => (/* reexport */ schemas_0/* LifecyclePolicyPreviewFilter$ */.t5w),
  LifecyclePolicyPreviewInProgressException: () => (/* reexport */ errors/* LifecyclePolicyPreviewInProgressException */._S),
  LifecyclePolicyPreviewInProgressException$: () => (/* reexport */ schemas_0/* LifecyclePolicyPreviewInProgressException$ */.wh3),
  LifecyclePolicyPreviewNotFoundException: () => (/* reexport */ errors/* LifecyclePolicyPreviewNotFoundException */.DP),
  LifecyclePolicyPreviewNotFoundException$: () => (/* reexport */ schemas_0/* LifecyclePolicyPreviewNotFoundException$ */.hbF),
  LifecyclePolicyPreviewResult$: () => (/* reexport */ schemas_0/* LifecyclePolicyPreviewResult$ */.AQf),
  LifecyclePolicyPreviewStatus: () => (/* reexport */ LifecyclePolicyPreviewStatus),
  LifecyclePolicyPreviewSummary$: () => (/* reexport */ schemas_0/* LifecyclePolicyPreviewSummary$ */.Zrh),
  LifecyclePolicyRuleAction$: () => (/* reexport */ schemas_0/* LifecyclePolicyRuleAction$ */.$Ix),
  LifecyclePolicyStorageClass: () => (/* reexport */ LifecyclePolicyStorageClass),
  LifecyclePolicyTargetStorageClass: () => (/* reexport */ LifecyclePolicyTargetStorageClass),
  LimitExceededException: () => (/* reexport */ errors/* LimitExceededException */.UC),
  LimitExceededException$: () => (/* reexport */ schemas_0/* LimitExceededException$ */.qrA),
  ListImageReferrers$: () => (/* reexport */ schemas_0/* ListImageReferrers$ */.sYB),
  ListImageReferrersCommand: () => (/* reexport */ ListImageReferrersCommand),
  ListImageReferrersFilter$: () => (/* reexport */ schemas_0/* ListImageReferrersFilter$ */.APo),
  ListImageReferrersRequest$: () => (/* reexport */ schemas_0/* ListImageReferrersRequest$ */.X$U),
  ListImageReferrersResponse$: () => (/* reexport */ schemas_0/* ListImageReferrersResponse$ */.bGz),
  ListImages$: () => (/* reexport */ schemas_0/* ListImages$ */.R0Y),
  ListImagesCommand: () => (/* reexport */ ListImagesCommand),
  ListImagesFilter$: () => (/* reexport */ schemas_0/* ListImagesFilter$ */.tJh),
  ListImagesRequest$: () => (/* reexport */ schemas_0/* ListImagesRequest$ */._aI),
  ListImagesResponse$: () => (/* reexport */ schemas_0/* ListImagesResponse$ */.IXh),
  ListPullTimeUpdateExclusions$: () => (/* reexport */ schemas_0/* ListPullTimeUpdateExclusions$ */.x88),
  ListPullTimeUpdateExclusionsCommand: () => (/* reexport */ ListPullTimeUpdateExclusionsCommand),
  ListPullTimeUpdateExclusionsRequest$: () => (/* reexport */ schemas_0/* ListPullTimeUpdateExclusionsRequest$ */.A9z),
  ListPullTimeUpdateExclusionsResponse$: () => (/* reexport */ schemas_0/* ListPullTimeUpdateExclusionsResponse$ */._WE),
  ListReplicationBackfills$: () => (/* reexport */ schemas_0/* ListReplicationBackfills$ */.y8D),
  ListReplicationBackfillsCommand: () => (/* reexport */ ListReplicationBackfillsCommand),
  ListReplicationBackfillsRequest$: () => (/* reexport */ schemas_0/* ListReplicationBackfillsRequest$ */.ZLm),
  ListReplicationBackfillsResponse$: () => (/* reexport */ schemas_0/* ListReplicationBackfillsResponse$ */.zPX),
  ListTagsForResource$: () => (/* reexport */ schemas_0/* ListTagsForResource$ */.Tzn),
  ListTagsForResourceCommand: () => (/* reexport */ ListTagsForResourceCommand),
  ListTagsForResourceRequest$: () => (/* reexport */ schemas_0/* ListTagsForResourceRequest$ */.SKK),
  ListTagsForResourceResponse$: () => (/* reexport */ schemas_0/* ListTagsForResourceResponse$ */.Kwq),
  PackageVulnerabilityDetails$: () => (/* reexport */ schemas_0/* PackageVulnerabilityDetails$ */.Fmk),
  PullThroughCacheRule$: () => (/* reexport */ schemas_0/* PullThroughCacheRule$ */.ptd),
  PullThroughCacheRuleAlreadyExistsException: () => (/* reexport */ errors/* PullThroughCacheRuleAlreadyExistsException */.i),
  PullThroughCacheRuleAlreadyExistsException$: () => (/* reexport */ schemas_0/* PullThroughCacheRuleAlreadyExistsException$ */.E93),
  PullThroughCacheRuleNotFoundException: () => (/* reexport */ errors/* PullThroughCacheRuleNotFoundException */.jQ),
  PullThroughCacheRuleNotFoundException$: () => (/* reexport */ schemas_0/* PullThroughCacheRuleNotFoundException$ */.R4K),
  PutAccountSetting$: () => (/* reexport */ schemas_0/* PutAccountSetting$ */.TDd),
  PutAccountSettingCommand: () => (/* reexport */ PutAccountSettingCommand),
  PutAccountSettingRequest$: () => (/* reexport */ schemas_0/* PutAccountSettingRequest$ */.ELk),
  PutAccountSettingResponse$: () => (/* reexport */ schemas_0/* PutAccountSettingResponse$ */.CMe),
  PutImage$: () => (/* reexport */ schemas_0/* PutImage$ */.Jcz),
  PutImageCommand: () => (/* reexport */ PutImageCommand/* PutImageCommand */.S),
  PutImageRequest$: () => (/* reexport */ schemas_0/* PutImageRequest$ */.Web),
  PutImageResponse$: () => (/* reexport */ schemas_0/* PutImageResponse$ */.eqb),
  PutImageScanningConfiguration$: () => (/* reexport */ schemas_0/* PutImageScanningConfiguration$ */.g_f),
  PutImageScanningConfigurationCommand: () => (/* reexport */ PutImageScanningConfigurationCommand),
  PutImageScanningConfigurationRequest$: () => (/* reexport */ schemas_0/* PutImageScanningConfigurationRequest$ */.dQu),
  PutImageScanningConfigurationResponse$: () => (/* reexport */ schemas_0/* PutImageScanningConfigurationResponse$ */.Jxz),
  PutImageTagMutability$: () => (/* reexport */ schemas_0/* PutImageTagMutability$ */.BZp),
  PutImageTagMutabilityCommand: () => (/* reexport */ PutImageTagMutabilityCommand),
  PutImageTagMutabilityRequest$: () => (/* reexport */ schemas_0/* PutImageTagMutabilityRequest$ */.mj1),
  PutImageTagMutabilityResponse$: () => (/* reexport */ schemas_0/* PutImageTagMutabilityResponse$ */.cY$),
  PutLifecyclePolicy$: () => (/* reexport */ schemas_0/* PutLifecyclePolicy$ */.QbX),
  PutLifecyclePolicyCommand: () => (/* reexport */ PutLifecyclePolicyCommand/* PutLifecyclePolicyCommand */.R),
  PutLifecyclePolicyRequest$: () => (/* reexport */ schemas_0/* PutLifecyclePolicyRequest$ */.$I6),
  PutLifecyclePolicyResponse$: () => (/* reexport */ schemas_0/* PutLifecyclePolicyResponse$ */.xmF),
  PutRegistryPolicy$: () => (/* reexport */ schemas_0/* PutRegistryPolicy$ */.lWN),
  PutRegistryPolicyCommand: () => (/* reexport */ PutRegistryPolicyCommand),
  PutRegistryPolicyRequest$: () => (/* reexport */ schemas_0/* PutRegistryPolicyRequest$ */.aYs),
  PutRegistryPolicyResponse$: () => (/* reexport */ schemas_0/* PutRegistryPolicyResponse$ */.EdW),
  PutRegistryScanningConfiguration$: () => (/* reexport */ schemas_0/* PutRegistryScanningConfiguration$ */.mQy),
  PutRegistryScanningConfigurationCommand: () => (/* reexport */ PutRegistryScanningConfigurationCommand),
  PutRegistryScanningConfigurationRequest$: () => (/* reexport */ schemas_0/* PutRegistryScanningConfigurationRequest$ */.TIc),
  PutRegistryScanningConfigurationResponse$: () => (/* reexport */ schemas_0/* PutRegistryScanningConfigurationResponse$ */.F8T),
  PutReplicationConfiguration$: () => (/* reexport */ schemas_0/* PutReplicationConfiguration$ */.afO),
  PutReplicationConfigurationCommand: () => (/* reexport */ PutReplicationConfigurationCommand),
  PutReplicationConfigurationRequest$: () => (/* reexport */ schemas_0/* PutReplicationConfigurationRequest$ */.DfN),
  PutReplicationConfigurationResponse$: () => (/* reexport */ schemas_0/* PutReplicationConfigurationResponse$ */.H4A),
  PutSigningConfiguration$: () => (/* reexport */ schemas_0/* PutSigningConfiguration$ */.TON),
  PutSigningConfigurationCommand: () => (/* reexport */ PutSigningConfigurationCommand),
  PutSigningConfigurationRequest$: () => (/* reexport */ schemas_0/* PutSigningConfigurationRequest$ */.sWk),
  PutSigningConfigurationResponse$: () => (/* reexport */ schemas_0/* PutSigningConfigurationResponse$ */.qnk),
  RCTAppliedFor: () => (/* reexport */ RCTAppliedFor),
  Recommendation$: () => (/* reexport */ schemas_0/* Recommendation$ */.ImE),
  ReferencedImagesNotFoundException: () => (/* reexport */ errors/* ReferencedImagesNotFoundException */.cz),
  ReferencedImagesNotFoundException$: () => (/* reexport */ schemas_0/* ReferencedImagesNotFoundException$ */.iUc),
  RegisterPullTimeUpdateExclusion$: () => (/* reexport */ schemas_0/* RegisterPullTimeUpdateExclusion$ */.lVB),
  RegisterPullTimeUpdateExclusionCommand: () => (/* reexport */ RegisterPullTimeUpdateExclusionCommand),
  RegisterPullTimeUpdateExclusionRequest$: () => (/* reexport */ schemas_0/* RegisterPullTimeUpdateExclusionRequest$ */.i7h),
  RegisterPullTimeUpdateExclusionResponse$: () => (/* reexport */ schemas_0/* RegisterPullTimeUpdateExclusionResponse$ */.QkO),
  RegistryPolicyNotFoundException: () => (/* reexport */ errors/* RegistryPolicyNotFoundException */.oD),
  RegistryPolicyNotFoundException$: () => (/* reexport */ schemas_0/* RegistryPolicyNotFoundException$ */.EZ7),
  RegistryScanningConfiguration$: () => (/* reexport */ schemas_0/* RegistryScanningConfiguration$ */.bC2),
  RegistryScanningRule$: () => (/* reexport */ schemas_0/* RegistryScanningRule$ */.HlF),
  Remediation$: () => (/* reexport */ schemas_0/* Remediation$ */.UU),
  ReplicationBackfillInProgressException: () => (/* reexport */ errors/* ReplicationBackfillInProgressException */.wH),
  ReplicationBackfillInProgressException$: () => (/* reexport */ schemas_0/* ReplicationBackfillInProgressException$ */.S_O),
  ReplicationBackfillInvalidStatusException: () => (/* reexport */ errors/* ReplicationBackfillInvalidStatusException */.$$),
  ReplicationBackfillInvalidStatusException$: () => (/* reexport */ schemas_0/* ReplicationBackfillInvalidStatusException$ */.trk),
  ReplicationBackfillNotFoundException: () => (/* reexport */ errors/* ReplicationBackfillNotFoundException */.NY),
  ReplicationBackfillNotFoundException$: () => (/* reexport */ schemas_0/* ReplicationBackfillNotFoundException$ */.pn5),
  ReplicationBackfillProgress$: () => (/* reexport */ schemas_0/* ReplicationBackfillProgress$ */.kbD),
  ReplicationBackfillResult$: () => (/* reexport */ schemas_0/* ReplicationBackfillResult$ */.Cpk),
  ReplicationBackfillResultStatus: () => (/* reexport */ ReplicationBackfillResultStatus),
  ReplicationBackfillStatus: () => (/* reexport */ ReplicationBackfillStatus),
  ReplicationBackfillSummary$: () => (/* reexport */ schemas_0/* ReplicationBackfillSummary$ */.hBy),
  ReplicationConfiguration$: () => (/* reexport */ schemas_0/* ReplicationConfiguration$ */.X09),
  ReplicationDestination$: () => (/* reexport */ schemas_0/* ReplicationDestination$ */.ntI),
  ReplicationRule$: () => (/* reexport */ schemas_0/* ReplicationRule$ */.PFu),
  ReplicationStatus: () => (/* reexport */ ReplicationStatus),
  Repository$: () => (/* reexport */ schemas_0/* Repository$ */.NJ5),
  RepositoryAlreadyExistsException: () => (/* reexport */ errors/* RepositoryAlreadyExistsException */.ER),
  RepositoryAlreadyExistsException$: () => (/* reexport */ schemas_0/* RepositoryAlreadyExistsException$ */.OYo),
  RepositoryCreationTemplate$: () => (/* reexport */ schemas_0/* RepositoryCreationTemplate$ */.YSU),
  RepositoryFilter$: () => (/* reexport */ schemas_0/* RepositoryFilter$ */.jZs),
  RepositoryFilterType: () => (/* reexport */ RepositoryFilterType),
  RepositoryNotEmptyException: () => (/* reexport */ errors/* RepositoryNotEmptyException */.Oy),
  RepositoryNotEmptyException$: () => (/* reexport */ schemas_0/* RepositoryNotEmptyException$ */.asC),
  RepositoryNotFoundException: () => (/* reexport */ errors/* RepositoryNotFoundException */.D),
  RepositoryNotFoundException$: () => (/* reexport */ schemas_0/* RepositoryNotFoundException$ */.xY3),
  RepositoryPolicyNotFoundException: () => (/* reexport */ errors/* RepositoryPolicyNotFoundException */.VG),
  RepositoryPolicyNotFoundException$: () => (/* reexport */ schemas_0/* RepositoryPolicyNotFoundException$ */.Nl1),
  RepositoryScanningConfiguration$: () => (/* reexport */ schemas_0/* RepositoryScanningConfiguration$ */.Mh8),
  RepositoryScanningConfigurationFailure$: () => (/* reexport */ schemas_0/* RepositoryScanningConfigurationFailure$ */.qVy),
  Resource$: () => (/* reexport */ schemas_0/* Resource$ */.Lg1),
  ResourceDetails$: () => (/* reexport */ schemas_0/* ResourceDetails$ */.hZ$),
  ScanFrequency: () => (/* reexport */ ScanFrequency),
  ScanNotFoundException: () => (/* reexport */ errors/* ScanNotFoundException */.S0),
  ScanNotFoundException$: () => (/* reexport */ schemas_0/* ScanNotFoundException$ */.SAN),
  ScanStatus: () => (/* reexport */ ScanStatus),
  ScanType: () => (/* reexport */ ScanType),
  ScanningConfigurationFailureCode: () => (/* reexport */ ScanningConfigurationFailureCode),
  ScanningRepositoryFilter$: () => (/* reexport */ schemas_0/* ScanningRepositoryFilter$ */.ABU),
  ScanningRepositoryFilterType: () => (/* reexport */ ScanningRepositoryFilterType),
  ScoreDetails$: () => (/* reexport */ schemas_0/* ScoreDetails$ */.FFH),
  SecretNotFoundException: () => (/* reexport */ errors/* SecretNotFoundException */.HG),
  SecretNotFoundException$: () => (/* reexport */ schemas_0/* SecretNotFoundException$ */.BkD),
  ServerException: () => (/* reexport */ errors/* ServerException */.H4),
  ServerException$: () => (/* reexport */ schemas_0/* ServerException$ */.ZUg),
  SetRepositoryPolicy$: () => (/* reexport */ schemas_0/* SetRepositoryPolicy$ */.pzd),
  SetRepositoryPolicyCommand: () => (/* reexport */ SetRepositoryPolicyCommand),
  SetRepositoryPolicyRequest$: () => (/* reexport */ schemas_0/* SetRepositoryPolicyRequest$ */.QOd),
  SetRepositoryPolicyResponse$: () => (/* reexport */ schemas_0/* SetRepositoryPolicyResponse$ */.Q6b),
  SigningConfiguration$: () => (/* reexport */ schemas_0/* SigningConfiguration$ */.Kb5),
  SigningConfigurationNotFoundException: () => (/* reexport */ errors/* SigningConfigurationNotFoundException */.eb),
  SigningConfigurationNotFoundException$: () => (/* reexport */ schemas_0/* SigningConfigurationNotFoundException$ */.mTJ),
  SigningRepositoryFilter$: () => (/* reexport */ schemas_0/* SigningRepositoryFilter$ */.w0P),
  SigningRepositoryFilterType: () => (/* reexport */ SigningRepositoryFilterType),
  SigningRule$: () => (/* reexport */ schemas_0/* SigningRule$ */.cYA),
  SigningStatus: () => (/* reexport */ SigningStatus),
  StartImageScan$: () => (/* reexport */ schemas_0/* StartImageScan$ */.V3o),
  StartImageScanCommand: () => (/* reexport */ StartImageScanCommand),
  StartImageScanRequest$: () => (/* reexport */ schemas_0/* StartImageScanRequest$ */.KJv),
  StartImageScanResponse$: () => (/* reexport */ schemas_0/* StartImageScanResponse$ */.AOF),
  StartLifecyclePolicyPreview$: () => (/* reexport */ schemas_0/* StartLifecyclePolicyPreview$ */.zCm),
  StartLifecyclePolicyPreviewCommand: () => (/* reexport */ StartLifecyclePolicyPreviewCommand),
  StartLifecyclePolicyPreviewRequest$: () => (/* reexport */ schemas_0/* StartLifecyclePolicyPreviewRequest$ */.Ozx),
  StartLifecyclePolicyPreviewResponse$: () => (/* reexport */ schemas_0/* StartLifecyclePolicyPreviewResponse$ */.C5I),
  StartReplicationBackfill$: () => (/* reexport */ schemas_0/* StartReplicationBackfill$ */.R$B),
  StartReplicationBackfillCommand: () => (/* reexport */ StartReplicationBackfillCommand),
  StartReplicationBackfillRequest$: () => (/* reexport */ schemas_0/* StartReplicationBackfillRequest$ */.UsX),
  StartReplicationBackfillResponse$: () => (/* reexport */ schemas_0/* StartReplicationBackfillResponse$ */.k6r),
  StopReplicationBackfill$: () => (/* reexport */ schemas_0/* StopReplicationBackfill$ */.Vmx),
  StopReplicationBackfillCommand: () => (/* reexport */ StopReplicationBackfillCommand),
  StopReplicationBackfillRequest$: () => (/* reexport */ schemas_0/* StopReplicationBackfillRequest$ */.Et5),
  StopReplicationBackfillResponse$: () => (/* reexport */ schemas_0/* StopReplicationBackfillResponse$ */.Ef),
  SubjectIdentifier$: () => (/* reexport */ schemas_0/* SubjectIdentifier$ */.kXH),
  Tag$: () => (/* reexport */ schemas_0/* Tag$ */.RU0),
  TagResource$: () => (/* reexport */ schemas_0/* TagResource$ */.Jqp),
  TagResourceCommand: () => (/* reexport */ TagResourceCommand),
  TagResourceRequest$: () => (/* reexport */ schemas_0/* TagResourceRequest$ */.uG_),
  TagResourceResponse$: () => (/* reexport */ schemas_0/* TagResourceResponse$ */.M7J),
  TagStatus: () => (/* reexport */ TagStatus),
  TargetStorageClass: () => (/* reexport */ TargetStorageClass),
  TemplateAlreadyExistsException: () => (/* reexport */ errors/* TemplateAlreadyExistsException */.M_),
  TemplateAlreadyExistsException$: () => (/* reexport */ schemas_0/* TemplateAlreadyExistsException$ */.oAc),
  TemplateNotFoundException: () => (/* reexport */ errors/* TemplateNotFoundException */.TP),
  TemplateNotFoundException$: () => (/* reexport */ schemas_0/* TemplateNotFoundException$ */.dVA),
  TooManyTagsException: () => (/* reexport */ errors/* TooManyTagsException */.cD),
  TooManyTagsException$: () => (/* reexport */ schemas_0/* TooManyTagsException$ */.Okg),
  TransitioningImageTotalCount$: () => (/* reexport */ schemas_0/* TransitioningImageTotalCount$ */.yD_),
  UnableToAccessSecretException: () => (/* reexport */ errors/* UnableToAccessSecretException */.Gp),
  UnableToAccessSecretException$: () => (/* reexport */ schemas_0/* UnableToAccessSecretException$ */.IKy),
  UnableToDecryptSecretValueException: () => (/* reexport */ errors/* UnableToDecryptSecretValueException */.U4),
  UnableToDecryptSecretValueException$: () => (/* reexport */ schemas_0/* UnableToDecryptSecretValueException$ */.Eq6),
  UnableToGetUpstreamImageException: () => (/* reexport */ errors/* UnableToGetUpstreamImageException */.Cb),
  UnableToGetUpstreamImageException$: () => (/* reexport */ schemas_0/* UnableToGetUpstreamImageException$ */.Szy),
  UnableToGetUpstreamLayerException: () => (/* reexport */ errors/* UnableToGetUpstreamLayerException */.MU),
  UnableToGetUpstreamLayerException$: () => (/* reexport */ schemas_0/* UnableToGetUpstreamLayerException$ */.CfX),
  UnableToListUpstreamImageReferrersException: () => (/* reexport */ errors/* UnableToListUpstreamImageReferrersException */.qH),
  UnableToListUpstreamImageReferrersException$: () => (/* reexport */ schemas_0/* UnableToListUpstreamImageReferrersException$ */.kIQ),
  UnsupportedImageTypeException: () => (/* reexport */ errors/* UnsupportedImageTypeException */.km),
  UnsupportedImageTypeException$: () => (/* reexport */ schemas_0/* UnsupportedImageTypeException$ */.Ya9),
  UnsupportedUpstreamRegistryException: () => (/* reexport */ errors/* UnsupportedUpstreamRegistryException */.rc),
  UnsupportedUpstreamRegistryException$: () => (/* reexport */ schemas_0/* UnsupportedUpstreamRegistryException$ */.xc5),
  UntagResource$: () => (/* reexport */ schemas_0/* UntagResource$ */.AUX),
  UntagResourceCommand: () => (/* reexport */ UntagResourceCommand),
  UntagResourceRequest$: () => (/* reexport */ schemas_0/* UntagResourceRequest$ */.H$X),
  UntagResourceResponse$: () => (/* reexport */ schemas_0/* UntagResourceResponse$ */.biJ),
  UpdateImageStorageClass$: () => (/* reexport */ schemas_0/* UpdateImageStorageClass$ */.YY7),
  UpdateImageStorageClassCommand: () => (/* reexport */ UpdateImageStorageClassCommand),
  UpdateImageStorageClassRequest$: () => (/* reexport */ schemas_0/* UpdateImageStorageClassRequest$ */.bx6),
  UpdateImageStorageClassResponse$: () => (/* reexport */ schemas_0/* UpdateImageStorageClassResponse$ */.$cL),
  UpdatePullThroughCacheRule$: () => (/* reexport */ schemas_0/* UpdatePullThroughCacheRule$ */.wxz),
  UpdatePullThroughCacheRuleCommand: () => (/* reexport */ UpdatePullThroughCacheRuleCommand),
  UpdatePullThroughCacheRuleRequest$: () => (/* reexport */ schemas_0/* UpdatePullThroughCacheRuleRequest$ */.j8p),
  UpdatePullThroughCacheRuleResponse$: () => (/* reexport */ schemas_0/* UpdatePullThroughCacheRuleResponse$ */.L$c),
  UpdateRepositoryCreationTemplate$: () => (/* reexport */ schemas_0/* UpdateRepositoryCreationTemplate$ */.XVH),
  UpdateRepositoryCreationTemplateCommand: () => (/* reexport */ UpdateRepositoryCreationTemplateCommand),
  UpdateRepositoryCreationTemplateRequest$: () => (/* reexport */ schemas_0/* UpdateRepositoryCreationTemplateRequest$ */.qcz),
  UpdateRepositoryCreationTemplateResponse$: () => (/* reexport */ schemas_0/* UpdateRepositoryCreationTemplateResponse$ */.s9j),
  UploadLayerPart$: () => (/* reexport */ schemas_0/* UploadLayerPart$ */.CSi),
  UploadLayerPartCommand: () => (/* reexport */ UploadLayerPartCommand),
  UploadLayerPartRequest$: () => (/* reexport */ schemas_0/* UploadLayerPartRequest$ */.RJw),
  UploadLayerPartResponse$: () => (/* reexport */ schemas_0/* UploadLayerPartResponse$ */.DbQ),
  UploadNotFoundException: () => (/* reexport */ errors/* UploadNotFoundException */.im),
  UploadNotFoundException$: () => (/* reexport */ schemas_0/* UploadNotFoundException$ */.AhX),
  UpstreamRegistry: () => (/* reexport */ UpstreamRegistry),
  ValidatePullThroughCacheRule$: () => (/* reexport */ schemas_0/* ValidatePullThroughCacheRule$ */.FOp),
  ValidatePullThroughCacheRuleCommand: () => (/* reexport */ ValidatePullThroughCacheRuleCommand),
  ValidatePullThroughCacheRuleRequest$: () => (/* reexport */ schemas_0/* ValidatePullThroughCacheRuleRequest$ */.MJm),
  ValidatePullThroughCacheRuleResponse$: () => (/* reexport */ schemas_0/* ValidatePullThroughCacheRuleResponse$ */.Mn6),
  ValidationException: () => (/* reexport */ errors/* ValidationException */.dr),
  ValidationException$: () => (/* reexport */ schemas_0/* ValidationException$ */.fNg),
  VulnerablePackage$: () => (/* reexport */ schemas_0/* VulnerablePackage$ */.lYI),
  __Client: () => (/* reexport */ client/* Client */.K),
  errorTypeRegistries: () => (/* reexport */ schemas_0/* errorTypeRegistries */.q1U),
  paginateDescribeImageScanFindings: () => (/* reexport */ paginateDescribeImageScanFindings),
  paginateDescribeImages: () => (/* reexport */ paginateDescribeImages),
  paginateDescribePullThroughCacheRules: () => (/* reexport */ paginateDescribePullThroughCacheRules),
  paginateDescribeReplicationBackfillResults: () => (/* reexport */ paginateDescribeReplicationBackfillResults),
  paginateDescribeRepositories: () => (/* reexport */ paginateDescribeRepositories),
  paginateDescribeRepositoryCreationTemplates: () => (/* reexport */ paginateDescribeRepositoryCreationTemplates),
  paginateGetLifecyclePolicyPreview: () => (/* reexport */ paginateGetLifecyclePolicyPreview),
  paginateListImages: () => (/* reexport */ paginateListImages),
  paginateListReplicationBackfills: () => (/* reexport */ paginateListReplicationBackfills),
  waitForImageScanComplete: () => (/* reexport */ waitForImageScanComplete),
  waitForLifecyclePolicyPreviewComplete: () => (/* reexport */ waitForLifecyclePolicyPreviewComplete),
  waitUntilImageScanComplete: () => (/* reexport */ waitUntilImageScanComplete),
  waitUntilLifecyclePolicyPreviewComplete: () => (/* reexport */ waitUntilLifecyclePolicyPreviewComplete)
});

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/configurations.js
var configurations = __webpack_require__(6337);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-host-header/hostHeaderMiddleware.js
var hostHeaderMiddleware = __webpack_require__(4650);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js + 4 modules
var user_agent_middleware = __webpack_require__(1235);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js
var loggerMiddleware = __webpack_require__(7891);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/client/middleware-recursion-detection/getRecursionDetectionPlugin.js + 2 modules
var getRecursionDetectionPlugin = __webpack_require__(8649);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin.js + 2 modules
var getHttpAuthSchemeEndpointRuleSetPlugin = __webpack_require__(6103);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/DefaultIdentityProviderConfig.js
var DefaultIdentityProviderConfig = __webpack_require__(1055);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/legacy-root-exports/middleware-http-signing/getHttpSigningMiddleware.js + 1 modules
var getHttpSigningMiddleware = __webpack_require__(3952);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/client.js
var client = __webpack_require__(3043);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/resolveRegionConfig.js + 3 modules
var resolveRegionConfig = __webpack_require__(131);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/endpoints/index.js + 6 modules
var endpoints = __webpack_require__(5714);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var contentLengthMiddleware = __webpack_require__(9500);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/retry/middleware-retry/configurations.js + 6 modules
var middleware_retry_configurations = __webpack_require__(4083);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/retry/index.js + 5 modules
var retry = __webpack_require__(9579);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/schema/middleware/getSchemaSerdePlugin.js + 3 modules
var getSchemaSerdePlugin = __webpack_require__(4090);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js + 4 modules
var httpAuthSchemes = __webpack_require__(789);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/transport/getSmithyContext.js
var getSmithyContext = __webpack_require__(6840);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider = __webpack_require__(3687);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/auth/httpAuthSchemeProvider.js


const defaultECRHttpAuthSchemeParametersProvider = async (config, context, input) => {
    return {
        operation: (0,getSmithyContext/* getSmithyContext */.u)(context).operation,
        region: await (0,normalizeProvider/* normalizeProvider */.t)(config.region)() || (() => {
            throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
        })(),
    };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
    return {
        schemeId: "aws.auth#sigv4",
        signingProperties: {
            name: "ecr",
            region: authParameters.region,
        },
        propertiesExtractor: (config, context) => ({
            signingProperties: {
                config,
                context,
            },
        }),
    };
}
const defaultECRHttpAuthSchemeProvider = (authParameters) => {
    const options = [];
    switch (authParameters.operation) {
        default: {
            options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
        }
    }
    return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
    const config_0 = (0,httpAuthSchemes/* resolveAwsSdkSigV4Config */.ho)(config);
    return Object.assign(config_0, {
        authSchemePreference: (0,normalizeProvider/* normalizeProvider */.t)(config.authSchemePreference ?? []),
    });
};

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/endpoint/EndpointParameters.js
var EndpointParameters = __webpack_require__(7039);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/package.json
const package_namespaceObject = {"rE":"3.1169.0"};
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js
var emitWarningIfUnsupportedVersion = __webpack_require__(9112);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/client/getDefaultSocketTimeout.js
var getDefaultSocketTimeout = __webpack_require__(968);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/defaultUserAgent.js + 3 modules
var defaultUserAgent = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/client/util-user-agent-node/nodeAppIdConfigOptions.js
var nodeAppIdConfigOptions = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/NODE_AUTH_SCHEME_PREFERENCE_OPTIONS.js + 2 modules
var NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = __webpack_require__(7740);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/credential-provider-node/dist-es/defaultProvider.js + 2 modules
var defaultProvider = __webpack_require__(5178);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/emitWarningIfUnsupportedVersion.js
var smithy_client_emitWarningIfUnsupportedVersion = __webpack_require__(1321);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/defaults-mode.js
var defaults_mode = __webpack_require__(3720);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/config/defaults-mode/resolveDefaultsModeConfig.js + 1 modules
var resolveDefaultsModeConfig = __webpack_require__(5611);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/config/node-config-provider/configLoader.js + 5 modules
var configLoader = __webpack_require__(6937);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/config.js
var regionConfig_config = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseDualstackEndpointConfigOptions.js
var NodeUseDualstackEndpointConfigOptions = __webpack_require__(6755);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/config/config-resolver/endpointsConfig/NodeUseFipsEndpointConfigOptions.js
var NodeUseFipsEndpointConfigOptions = __webpack_require__(7835);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/retry/util-retry/config.js
var util_retry_config = __webpack_require__(1624);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-body-length/calculateBodyLength.js
var calculateBodyLength = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/node_modules/@smithy/node-http-handler/dist-es/node-http-handler.js + 11 modules
var node_http_handler = __webpack_require__(4119);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-stream/stream-collector.js
var stream_collector = __webpack_require__(5327);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/aws_sdk/AwsSdkSigV4Signer.js + 2 modules
var AwsSdkSigV4Signer = __webpack_require__(2385);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = __webpack_require__(2848);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Node.js + 1 modules
var Sha256Node = __webpack_require__(6207);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/NoOpLogger.js
var NoOpLogger = __webpack_require__(6228);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/transport/parseUrl.js + 1 modules
var parseUrl = __webpack_require__(3807);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var fromBase64 = __webpack_require__(2863);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64 = __webpack_require__(7706);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8 = __webpack_require__(6047);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8 = __webpack_require__(9514);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/aws.js + 2 modules
var aws = __webpack_require__(980);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/cache/EndpointCache.js
var EndpointCache = __webpack_require__(4344);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/decideEndpoint.js + 24 modules
var decideEndpoint = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/utils/customEndpointFunctions.js
var customEndpointFunctions = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/endpoints/util-endpoints/bdd/BinaryDecisionDiagram.js
var BinaryDecisionDiagram = __webpack_require__(3677);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/endpoint/bdd.js

const m = "ref";
const a = -1, b = true, c = "isSet", d = "PartitionResult", e = "stringEquals", f = "booleanEquals", g = "getAttr", h = { [m]: "Endpoint" }, i = { "fn": g, "argv": [{ [m]: d }, "name"] }, j = { [m]: d }, k = {}, l = [{ [m]: "Region" }];
const _data = {
    conditions: [
        [c, [h]],
        [c, l],
        ["aws.partition", l, d],
        [e, [i, "aws-eusc"]],
        [e, [i, "aws-iso-f"]],
        [e, [i, "aws-iso-e"]],
        [e, [i, "aws-iso-b"]],
        [e, [i, "aws-iso"]],
        [e, [i, "aws-cn"]],
        [e, [i, "aws-us-gov"]],
        [e, [i, "aws"]],
        [f, [{ [m]: "UseFIPS" }, b]],
        [f, [{ fn: g, argv: [j, "supportsFIPS"] }, b]],
        [f, [{ [m]: "UseDualStack" }, b]],
        [f, [{ fn: g, argv: [j, "supportsDualStack"] }, b]]
    ],
    results: [
        [a],
        [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
        [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
        [h, k],
        ["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", k],
        ["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        ["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", k],
        ["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        ["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
        [a, "FIPS is enabled but this partition does not support FIPS"],
        ["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
        [a, "DualStack is enabled but this partition does not support DualStack"],
        [a, "Invalid Configuration: Missing Region"]
    ]
};
const root = 2;
const r = 100_000_000;
const nodes = new Int32Array([
    -1, 1, -1,
    0, 23, 3,
    1, 4, r + 13,
    2, 5, r + 13,
    3, 20, 6,
    4, 20, 7,
    5, 20, 8,
    6, 20, 9,
    7, 20, 10,
    8, 20, 11,
    9, 20, 12,
    10, 20, 13,
    11, 16, 14,
    13, 15, r + 4,
    14, r + 11, r + 12,
    12, 18, 17,
    13, r + 9, r + 10,
    13, 19, r + 6,
    14, r + 8, r + 9,
    11, 22, 21,
    13, r + 5, r + 4,
    13, r + 7, r + 6,
    11, r + 1, 24,
    13, r + 2, r + 3,
]);
const bdd = BinaryDecisionDiagram/* BinaryDecisionDiagram */.d.from(nodes, root, _data.conditions, _data.results);

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/endpoint/endpointResolver.js



const cache = new EndpointCache/* EndpointCache */.k({
    size: 50,
    params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"],
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
    return cache.get(endpointParams, () => (0,decideEndpoint/* decideEndpoint */.c)(bdd, {
        endpointParams: endpointParams,
        logger: context.logger,
    }));
};
customEndpointFunctions/* customEndpointFunctions */.m.aws = aws/* awsEndpointFunctions */.U;

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js
var schemas_0 = __webpack_require__(352);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/runtimeConfig.shared.js









const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2015-09-21",
        base64Decoder: config?.base64Decoder ?? fromBase64/* fromBase64 */.E,
        base64Encoder: config?.base64Encoder ?? toBase64/* toBase64 */.n,
        disableHostPrefix: config?.disableHostPrefix ?? false,
        endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
        extensions: config?.extensions ?? [],
        httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRHttpAuthSchemeProvider,
        httpAuthSchemes: config?.httpAuthSchemes ?? [
            {
                schemeId: "aws.auth#sigv4",
                identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
                signer: new AwsSdkSigV4Signer/* AwsSdkSigV4Signer */.f2(),
            },
        ],
        logger: config?.logger ?? new NoOpLogger/* NoOpLogger */.N(),
        protocol: config?.protocol ?? AwsJson1_1Protocol/* AwsJson1_1Protocol */.T,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.amazonaws.ecr",
            errorTypeRegistries: schemas_0/* errorTypeRegistries */.q1U,
            xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
            version: "2015-09-21",
            serviceTarget: "AmazonEC2ContainerRegistry_V20150921",
        },
        serviceId: config?.serviceId ?? "ECR",
        sha256: config?.sha256 ?? Sha256Node/* Sha256Node */.k,
        urlParser: config?.urlParser ?? parseUrl/* parseUrl */.D,
        utf8Decoder: config?.utf8Decoder ?? fromUtf8/* fromUtf8 */.a,
        utf8Encoder: config?.utf8Encoder ?? toUtf8/* toUtf8 */.P,
    };
};

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/runtimeConfig.js










const runtimeConfig_getRuntimeConfig = (config) => {
    (0,smithy_client_emitWarningIfUnsupportedVersion/* emitWarningIfUnsupportedVersion */.I)(process.version);
    const defaultsMode = (0,resolveDefaultsModeConfig/* resolveDefaultsModeConfig */.I)(config);
    const defaultConfigProvider = () => defaultsMode().then(defaults_mode/* loadConfigsForDefaultMode */.l);
    const clientSharedValues = getRuntimeConfig(config);
    (0,emitWarningIfUnsupportedVersion/* emitWarningIfUnsupportedVersion */.I)(process.version);
    const loaderConfig = {
        profile: config?.profile,
        logger: clientSharedValues.logger,
    };
    return {
        ...clientSharedValues,
        ...config,
        runtime: "node",
        defaultsMode,
        authSchemePreference: config?.authSchemePreference ?? (0,configLoader/* loadConfig */.Z)(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS/* NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */.$, loaderConfig),
        bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength/* calculateBodyLength */.n,
        credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider/* defaultProvider */.v6,
        defaultSocketTimeout: (0,getDefaultSocketTimeout/* getDefaultSocketTimeout */.E)(config?.requestHandler, 300_000),
        defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,defaultUserAgent/* createDefaultUserAgentProvider */.pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_namespaceObject.rE }),
        maxAttempts: config?.maxAttempts ?? (0,configLoader/* loadConfig */.Z)(middleware_retry_configurations/* NODE_MAX_ATTEMPT_CONFIG_OPTIONS */.qs, config),
        region: config?.region ?? (0,configLoader/* loadConfig */.Z)(regionConfig_config/* NODE_REGION_CONFIG_OPTIONS */.GG, { ...regionConfig_config/* NODE_REGION_CONFIG_FILE_OPTIONS */.zH, ...loaderConfig }),
        requestHandler: node_http_handler/* NodeHttpHandler */.$.create(config?.requestHandler ?? defaultConfigProvider),
        retryMode: config?.retryMode ??
            (0,configLoader/* loadConfig */.Z)({
                ...middleware_retry_configurations/* NODE_RETRY_MODE_CONFIG_OPTIONS */.kN,
                default: async () => (await defaultConfigProvider()).retryMode || util_retry_config/* DEFAULT_RETRY_MODE */.L0,
            }, config),
        streamCollector: config?.streamCollector ?? stream_collector/* streamCollector */.k,
        useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,configLoader/* loadConfig */.Z)(NodeUseDualstackEndpointConfigOptions/* NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */.e$, loaderConfig),
        useFipsEndpoint: config?.useFipsEndpoint ?? (0,configLoader/* loadConfig */.Z)(NodeUseFipsEndpointConfigOptions/* NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */.Ko, loaderConfig),
        userAgentAppId: config?.userAgentAppId ?? (0,configLoader/* loadConfig */.Z)(nodeAppIdConfigOptions/* NODE_APP_ID_CONFIG_OPTIONS */.hV, loaderConfig),
    };
};

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/core/dist-es/submodules/client/region-config-resolver/extensions.js
var region_config_resolver_extensions = __webpack_require__(3190);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/extensions/defaultExtensionConfiguration.js + 3 modules
var defaultExtensionConfiguration = __webpack_require__(7757);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/protocols/protocol-http/extensions/httpExtensionConfiguration.js
var httpExtensionConfiguration = __webpack_require__(7595);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
    const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
    let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
    let _credentials = runtimeConfig.credentials;
    return {
        setHttpAuthScheme(httpAuthScheme) {
            const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
            if (index === -1) {
                _httpAuthSchemes.push(httpAuthScheme);
            }
            else {
                _httpAuthSchemes.splice(index, 1, httpAuthScheme);
            }
        },
        httpAuthSchemes() {
            return _httpAuthSchemes;
        },
        setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
            _httpAuthSchemeProvider = httpAuthSchemeProvider;
        },
        httpAuthSchemeProvider() {
            return _httpAuthSchemeProvider;
        },
        setCredentials(credentials) {
            _credentials = credentials;
        },
        credentials() {
            return _credentials;
        },
    };
};
const resolveHttpAuthRuntimeConfig = (config) => {
    return {
        httpAuthSchemes: config.httpAuthSchemes(),
        httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
        credentials: config.credentials(),
    };
};

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/runtimeExtensions.js




const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
    const extensionConfiguration = Object.assign((0,region_config_resolver_extensions/* getAwsRegionExtensionConfiguration */.R)(runtimeConfig), (0,defaultExtensionConfiguration/* getDefaultExtensionConfiguration */.xA)(runtimeConfig), (0,httpExtensionConfiguration/* getHttpHandlerExtensionConfiguration */.e)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
    extensions.forEach((extension) => extension.configure(extensionConfiguration));
    return Object.assign(runtimeConfig, (0,region_config_resolver_extensions/* resolveAwsRegionExtensionConfiguration */.$)(extensionConfiguration), (0,defaultExtensionConfiguration/* resolveDefaultRuntimeConfig */.uv)(extensionConfiguration), (0,httpExtensionConfiguration/* resolveHttpHandlerRuntimeConfig */.j)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js













class ECRClient extends client/* Client */.K {
    config;
    constructor(...[configuration]) {
        const _config_0 = runtimeConfig_getRuntimeConfig(configuration || {});
        super(_config_0);
        this.initConfig = _config_0;
        const _config_1 = (0,EndpointParameters/* resolveClientEndpointParameters */.v)(_config_0);
        const _config_2 = (0,configurations/* resolveUserAgentConfig */.D)(_config_1);
        const _config_3 = (0,middleware_retry_configurations/* resolveRetryConfig */.$z)(_config_2);
        const _config_4 = (0,resolveRegionConfig/* resolveRegionConfig */.T)(_config_3);
        const _config_5 = (0,hostHeaderMiddleware/* resolveHostHeaderConfig */.OV)(_config_4);
        const _config_6 = (0,endpoints/* resolveEndpointConfig */.Co)(_config_5);
        const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
        const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
        this.config = _config_8;
        this.middlewareStack.use((0,getSchemaSerdePlugin/* getSchemaSerdePlugin */.wq)(this.config));
        this.middlewareStack.use((0,user_agent_middleware/* getUserAgentPlugin */.sM)(this.config));
        this.middlewareStack.use((0,retry/* getRetryPlugin */.ey)(this.config));
        this.middlewareStack.use((0,contentLengthMiddleware/* getContentLengthPlugin */.vK)(this.config));
        this.middlewareStack.use((0,hostHeaderMiddleware/* getHostHeaderPlugin */.TC)(this.config));
        this.middlewareStack.use((0,loggerMiddleware/* getLoggerPlugin */.Y7)(this.config));
        this.middlewareStack.use((0,getRecursionDetectionPlugin/* getRecursionDetectionPlugin */.n)(this.config));
        this.middlewareStack.use((0,getHttpAuthSchemeEndpointRuleSetPlugin/* getHttpAuthSchemeEndpointRuleSetPlugin */.w)(this.config, {
            httpAuthSchemeParametersProvider: defaultECRHttpAuthSchemeParametersProvider,
            identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig/* DefaultIdentityProviderConfig */.h({
                "aws.auth#sigv4": config.credentials,
            }),
        }));
        this.middlewareStack.use((0,getHttpSigningMiddleware/* getHttpSigningPlugin */.l)(this.config));
    }
    destroy() {
        super.destroy();
    }
}

// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/create-aggregated-client.js
var create_aggregated_client = __webpack_require__(7878);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(162);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchCheckLayerAvailabilityCommand.js


class BatchCheckLayerAvailabilityCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "BatchCheckLayerAvailability", schemas_0/* BatchCheckLayerAvailability$ */.FDN) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchDeleteImageCommand.js


class BatchDeleteImageCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "BatchDeleteImage", schemas_0/* BatchDeleteImage$ */.V3Y) {
}

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js
var BatchGetImageCommand = __webpack_require__(4889);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetRepositoryScanningConfigurationCommand.js


class BatchGetRepositoryScanningConfigurationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "BatchGetRepositoryScanningConfiguration", schemas_0/* BatchGetRepositoryScanningConfiguration$ */.mMQ) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/CompleteLayerUploadCommand.js


class CompleteLayerUploadCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CompleteLayerUpload", schemas_0/* CompleteLayerUpload$ */.eRj) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/CreatePullThroughCacheRuleCommand.js


class CreatePullThroughCacheRuleCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreatePullThroughCacheRule", schemas_0/* CreatePullThroughCacheRule$ */.db_) {
}

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCommand.js
var CreateRepositoryCommand = __webpack_require__(690);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/CreateRepositoryCreationTemplateCommand.js


class CreateRepositoryCreationTemplateCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "CreateRepositoryCreationTemplate", schemas_0/* CreateRepositoryCreationTemplate$ */.qB2) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DeleteLifecyclePolicyCommand.js


class DeleteLifecyclePolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteLifecyclePolicy", schemas_0/* DeleteLifecyclePolicy$ */.wTZ) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DeletePullThroughCacheRuleCommand.js


class DeletePullThroughCacheRuleCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeletePullThroughCacheRule", schemas_0/* DeletePullThroughCacheRule$ */.EuE) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DeleteRegistryPolicyCommand.js


class DeleteRegistryPolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteRegistryPolicy", schemas_0/* DeleteRegistryPolicy$ */.R6k) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DeleteRepositoryCommand.js


class DeleteRepositoryCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteRepository", schemas_0/* DeleteRepository$ */.qTo) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DeleteRepositoryCreationTemplateCommand.js


class DeleteRepositoryCreationTemplateCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteRepositoryCreationTemplate", schemas_0/* DeleteRepositoryCreationTemplate$ */.Rp6) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DeleteRepositoryPolicyCommand.js


class DeleteRepositoryPolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteRepositoryPolicy", schemas_0/* DeleteRepositoryPolicy$ */.O4V) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DeleteSigningConfigurationCommand.js


class DeleteSigningConfigurationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeleteSigningConfiguration", schemas_0/* DeleteSigningConfiguration$ */.lP9) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DeregisterPullTimeUpdateExclusionCommand.js


class DeregisterPullTimeUpdateExclusionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DeregisterPullTimeUpdateExclusion", schemas_0/* DeregisterPullTimeUpdateExclusion$ */.GQ3) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageReplicationStatusCommand.js


class DescribeImageReplicationStatusCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeImageReplicationStatus", schemas_0/* DescribeImageReplicationStatus$ */.bjZ) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageScanFindingsCommand.js


class DescribeImageScanFindingsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeImageScanFindings", schemas_0/* DescribeImageScanFindings$ */.gqh) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImagesCommand.js


class DescribeImagesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeImages", schemas_0/* DescribeImages$ */.gyn) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImageSigningStatusCommand.js


class DescribeImageSigningStatusCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeImageSigningStatus", schemas_0/* DescribeImageSigningStatus$ */.Ecv) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribePullThroughCacheRulesCommand.js


class DescribePullThroughCacheRulesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribePullThroughCacheRules", schemas_0/* DescribePullThroughCacheRules$ */.nCS) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRegistryCommand.js


class DescribeRegistryCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeRegistry", schemas_0/* DescribeRegistry$ */.BuG) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeReplicationBackfillResultsCommand.js


class DescribeReplicationBackfillResultsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeReplicationBackfillResults", schemas_0/* DescribeReplicationBackfillResults$ */.YWT) {
}

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
var DescribeRepositoriesCommand = __webpack_require__(7970);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoryCreationTemplatesCommand.js


class DescribeRepositoryCreationTemplatesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "DescribeRepositoryCreationTemplates", schemas_0/* DescribeRepositoryCreationTemplates$ */.kRO) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAccountSettingCommand.js


class GetAccountSettingCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetAccountSetting", schemas_0/* GetAccountSetting$ */.WFY) {
}

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js
var GetAuthorizationTokenCommand = __webpack_require__(3376);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetDownloadUrlForLayerCommand.js


class GetDownloadUrlForLayerCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetDownloadUrlForLayer", schemas_0/* GetDownloadUrlForLayer$ */.G42) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetLifecyclePolicyCommand.js


class GetLifecyclePolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetLifecyclePolicy", schemas_0/* GetLifecyclePolicy$ */.t6f) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetLifecyclePolicyPreviewCommand.js


class GetLifecyclePolicyPreviewCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetLifecyclePolicyPreview", schemas_0/* GetLifecyclePolicyPreview$ */.HCb) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetRegistryPolicyCommand.js


class GetRegistryPolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetRegistryPolicy", schemas_0/* GetRegistryPolicy$ */.ehB) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetRegistryScanningConfigurationCommand.js


class GetRegistryScanningConfigurationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetRegistryScanningConfiguration", schemas_0/* GetRegistryScanningConfiguration$ */.Zkk) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetRepositoryPolicyCommand.js


class GetRepositoryPolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetRepositoryPolicy", schemas_0/* GetRepositoryPolicy$ */.v6r) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/GetSigningConfigurationCommand.js


class GetSigningConfigurationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "GetSigningConfiguration", schemas_0/* GetSigningConfiguration$ */.MpA) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/InitiateLayerUploadCommand.js


class InitiateLayerUploadCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "InitiateLayerUpload", schemas_0/* InitiateLayerUpload$ */.W9A) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/ListImageReferrersCommand.js


class ListImageReferrersCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListImageReferrers", schemas_0/* ListImageReferrers$ */.sYB) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/ListImagesCommand.js


class ListImagesCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListImages", schemas_0/* ListImages$ */.R0Y) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/ListPullTimeUpdateExclusionsCommand.js


class ListPullTimeUpdateExclusionsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListPullTimeUpdateExclusions", schemas_0/* ListPullTimeUpdateExclusions$ */.x88) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/ListReplicationBackfillsCommand.js


class ListReplicationBackfillsCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListReplicationBackfills", schemas_0/* ListReplicationBackfills$ */.y8D) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/ListTagsForResourceCommand.js


class ListTagsForResourceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ListTagsForResource", schemas_0/* ListTagsForResource$ */.Tzn) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutAccountSettingCommand.js


class PutAccountSettingCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutAccountSetting", schemas_0/* PutAccountSetting$ */.TDd) {
}

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageCommand.js
var PutImageCommand = __webpack_require__(9852);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageScanningConfigurationCommand.js


class PutImageScanningConfigurationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutImageScanningConfiguration", schemas_0/* PutImageScanningConfiguration$ */.g_f) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageTagMutabilityCommand.js


class PutImageTagMutabilityCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutImageTagMutability", schemas_0/* PutImageTagMutability$ */.BZp) {
}

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutLifecyclePolicyCommand.js
var PutLifecyclePolicyCommand = __webpack_require__(8613);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutRegistryPolicyCommand.js


class PutRegistryPolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutRegistryPolicy", schemas_0/* PutRegistryPolicy$ */.lWN) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutRegistryScanningConfigurationCommand.js


class PutRegistryScanningConfigurationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutRegistryScanningConfiguration", schemas_0/* PutRegistryScanningConfiguration$ */.mQy) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutReplicationConfigurationCommand.js


class PutReplicationConfigurationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutReplicationConfiguration", schemas_0/* PutReplicationConfiguration$ */.afO) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/PutSigningConfigurationCommand.js


class PutSigningConfigurationCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "PutSigningConfiguration", schemas_0/* PutSigningConfiguration$ */.TON) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/RegisterPullTimeUpdateExclusionCommand.js


class RegisterPullTimeUpdateExclusionCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "RegisterPullTimeUpdateExclusion", schemas_0/* RegisterPullTimeUpdateExclusion$ */.lVB) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/SetRepositoryPolicyCommand.js


class SetRepositoryPolicyCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "SetRepositoryPolicy", schemas_0/* SetRepositoryPolicy$ */.pzd) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/StartImageScanCommand.js


class StartImageScanCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StartImageScan", schemas_0/* StartImageScan$ */.V3o) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/StartLifecyclePolicyPreviewCommand.js


class StartLifecyclePolicyPreviewCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StartLifecyclePolicyPreview", schemas_0/* StartLifecyclePolicyPreview$ */.zCm) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/StartReplicationBackfillCommand.js


class StartReplicationBackfillCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StartReplicationBackfill", schemas_0/* StartReplicationBackfill$ */.R$B) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/StopReplicationBackfillCommand.js


class StopReplicationBackfillCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "StopReplicationBackfill", schemas_0/* StopReplicationBackfill$ */.Vmx) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/TagResourceCommand.js


class TagResourceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "TagResource", schemas_0/* TagResource$ */.Jqp) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/UntagResourceCommand.js


class UntagResourceCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UntagResource", schemas_0/* UntagResource$ */.AUX) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/UpdateImageStorageClassCommand.js


class UpdateImageStorageClassCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateImageStorageClass", schemas_0/* UpdateImageStorageClass$ */.YY7) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/UpdatePullThroughCacheRuleCommand.js


class UpdatePullThroughCacheRuleCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdatePullThroughCacheRule", schemas_0/* UpdatePullThroughCacheRule$ */.wxz) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/UpdateRepositoryCreationTemplateCommand.js


class UpdateRepositoryCreationTemplateCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UpdateRepositoryCreationTemplate", schemas_0/* UpdateRepositoryCreationTemplate$ */.XVH) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/UploadLayerPartCommand.js


class UploadLayerPartCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "UploadLayerPart", schemas_0/* UploadLayerPart$ */.CSi) {
}

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/ValidatePullThroughCacheRuleCommand.js


class ValidatePullThroughCacheRuleCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ValidatePullThroughCacheRule", schemas_0/* ValidatePullThroughCacheRule$ */.FOp) {
}

// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
var createPaginator = __webpack_require__(8770);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribeImageScanFindingsPaginator.js



const paginateDescribeImageScanFindings = (0,createPaginator/* createPaginator */.K)(ECRClient, DescribeImageScanFindingsCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribeImagesPaginator.js



const paginateDescribeImages = (0,createPaginator/* createPaginator */.K)(ECRClient, DescribeImagesCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribePullThroughCacheRulesPaginator.js



const paginateDescribePullThroughCacheRules = (0,createPaginator/* createPaginator */.K)(ECRClient, DescribePullThroughCacheRulesCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribeReplicationBackfillResultsPaginator.js



const paginateDescribeReplicationBackfillResults = (0,createPaginator/* createPaginator */.K)(ECRClient, DescribeReplicationBackfillResultsCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribeRepositoriesPaginator.js



const paginateDescribeRepositories = (0,createPaginator/* createPaginator */.K)(ECRClient, DescribeRepositoriesCommand/* DescribeRepositoriesCommand */.p, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribeRepositoryCreationTemplatesPaginator.js



const paginateDescribeRepositoryCreationTemplates = (0,createPaginator/* createPaginator */.K)(ECRClient, DescribeRepositoryCreationTemplatesCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/pagination/GetLifecyclePolicyPreviewPaginator.js



const paginateGetLifecyclePolicyPreview = (0,createPaginator/* createPaginator */.K)(ECRClient, GetLifecyclePolicyPreviewCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/pagination/ListImagesPaginator.js



const paginateListImages = (0,createPaginator/* createPaginator */.K)(ECRClient, ListImagesCommand, "nextToken", "nextToken", "maxResults");

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/pagination/ListReplicationBackfillsPaginator.js



const paginateListReplicationBackfills = (0,createPaginator/* createPaginator */.K)(ECRClient, ListReplicationBackfillsCommand, "nextToken", "nextToken", "maxResults");

// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/waiter.js
var waiter = __webpack_require__(9448);
// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/createWaiter.js + 3 modules
var createWaiter = __webpack_require__(5272);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/waiters/waitForImageScanComplete.js


const checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new DescribeImageScanFindingsCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.imageScanStatus.status;
            };
            if (returnComparator() === "COMPLETE") {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.imageScanStatus.status;
            };
            if (returnComparator() === "FAILED") {
                return { state: waiter/* WaiterState */.IX.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForImageScanComplete = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, checkState);
};
const waitUntilImageScanComplete = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/waiters/waitForLifecyclePolicyPreviewComplete.js


const waitForLifecyclePolicyPreviewComplete_checkState = async (client, input) => {
    let reason;
    try {
        let result = await client.send(new GetLifecyclePolicyPreviewCommand(input));
        reason = result;
        try {
            const returnComparator = () => {
                return result.status;
            };
            if (returnComparator() === "COMPLETE") {
                return { state: waiter/* WaiterState */.IX.SUCCESS, reason };
            }
        }
        catch (e) { }
        try {
            const returnComparator = () => {
                return result.status;
            };
            if (returnComparator() === "FAILED") {
                return { state: waiter/* WaiterState */.IX.FAILURE, reason };
            }
        }
        catch (e) { }
    }
    catch (exception) {
        reason = exception;
    }
    return { state: waiter/* WaiterState */.IX.RETRY, reason };
};
const waitForLifecyclePolicyPreviewComplete = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    return (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForLifecyclePolicyPreviewComplete_checkState);
};
const waitUntilLifecyclePolicyPreviewComplete = async (params, input) => {
    const serviceDefaults = { minDelay: 5, maxDelay: 120 };
    const result = await (0,createWaiter/* createWaiter */.$)({ ...serviceDefaults, ...params }, input, waitForLifecyclePolicyPreviewComplete_checkState);
    return (0,waiter/* checkExceptions */.No)(result);
};

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/ECR.js











































































const commands = {
    BatchCheckLayerAvailabilityCommand: BatchCheckLayerAvailabilityCommand,
    BatchDeleteImageCommand: BatchDeleteImageCommand,
    BatchGetImageCommand: BatchGetImageCommand/* BatchGetImageCommand */.P,
    BatchGetRepositoryScanningConfigurationCommand: BatchGetRepositoryScanningConfigurationCommand,
    CompleteLayerUploadCommand: CompleteLayerUploadCommand,
    CreatePullThroughCacheRuleCommand: CreatePullThroughCacheRuleCommand,
    CreateRepositoryCommand: CreateRepositoryCommand/* CreateRepositoryCommand */.W,
    CreateRepositoryCreationTemplateCommand: CreateRepositoryCreationTemplateCommand,
    DeleteLifecyclePolicyCommand: DeleteLifecyclePolicyCommand,
    DeletePullThroughCacheRuleCommand: DeletePullThroughCacheRuleCommand,
    DeleteRegistryPolicyCommand: DeleteRegistryPolicyCommand,
    DeleteRepositoryCommand: DeleteRepositoryCommand,
    DeleteRepositoryCreationTemplateCommand: DeleteRepositoryCreationTemplateCommand,
    DeleteRepositoryPolicyCommand: DeleteRepositoryPolicyCommand,
    DeleteSigningConfigurationCommand: DeleteSigningConfigurationCommand,
    DeregisterPullTimeUpdateExclusionCommand: DeregisterPullTimeUpdateExclusionCommand,
    DescribeImageReplicationStatusCommand: DescribeImageReplicationStatusCommand,
    DescribeImagesCommand: DescribeImagesCommand,
    DescribeImageScanFindingsCommand: DescribeImageScanFindingsCommand,
    DescribeImageSigningStatusCommand: DescribeImageSigningStatusCommand,
    DescribePullThroughCacheRulesCommand: DescribePullThroughCacheRulesCommand,
    DescribeRegistryCommand: DescribeRegistryCommand,
    DescribeReplicationBackfillResultsCommand: DescribeReplicationBackfillResultsCommand,
    DescribeRepositoriesCommand: DescribeRepositoriesCommand/* DescribeRepositoriesCommand */.p,
    DescribeRepositoryCreationTemplatesCommand: DescribeRepositoryCreationTemplatesCommand,
    GetAccountSettingCommand: GetAccountSettingCommand,
    GetAuthorizationTokenCommand: GetAuthorizationTokenCommand/* GetAuthorizationTokenCommand */.E,
    GetDownloadUrlForLayerCommand: GetDownloadUrlForLayerCommand,
    GetLifecyclePolicyCommand: GetLifecyclePolicyCommand,
    GetLifecyclePolicyPreviewCommand: GetLifecyclePolicyPreviewCommand,
    GetRegistryPolicyCommand: GetRegistryPolicyCommand,
    GetRegistryScanningConfigurationCommand: GetRegistryScanningConfigurationCommand,
    GetRepositoryPolicyCommand: GetRepositoryPolicyCommand,
    GetSigningConfigurationCommand: GetSigningConfigurationCommand,
    InitiateLayerUploadCommand: InitiateLayerUploadCommand,
    ListImageReferrersCommand: ListImageReferrersCommand,
    ListImagesCommand: ListImagesCommand,
    ListPullTimeUpdateExclusionsCommand: ListPullTimeUpdateExclusionsCommand,
    ListReplicationBackfillsCommand: ListReplicationBackfillsCommand,
    ListTagsForResourceCommand: ListTagsForResourceCommand,
    PutAccountSettingCommand: PutAccountSettingCommand,
    PutImageCommand: PutImageCommand/* PutImageCommand */.S,
    PutImageScanningConfigurationCommand: PutImageScanningConfigurationCommand,
    PutImageTagMutabilityCommand: PutImageTagMutabilityCommand,
    PutLifecyclePolicyCommand: PutLifecyclePolicyCommand/* PutLifecyclePolicyCommand */.R,
    PutRegistryPolicyCommand: PutRegistryPolicyCommand,
    PutRegistryScanningConfigurationCommand: PutRegistryScanningConfigurationCommand,
    PutReplicationConfigurationCommand: PutReplicationConfigurationCommand,
    PutSigningConfigurationCommand: PutSigningConfigurationCommand,
    RegisterPullTimeUpdateExclusionCommand: RegisterPullTimeUpdateExclusionCommand,
    SetRepositoryPolicyCommand: SetRepositoryPolicyCommand,
    StartImageScanCommand: StartImageScanCommand,
    StartLifecyclePolicyPreviewCommand: StartLifecyclePolicyPreviewCommand,
    StartReplicationBackfillCommand: StartReplicationBackfillCommand,
    StopReplicationBackfillCommand: StopReplicationBackfillCommand,
    TagResourceCommand: TagResourceCommand,
    UntagResourceCommand: UntagResourceCommand,
    UpdateImageStorageClassCommand: UpdateImageStorageClassCommand,
    UpdatePullThroughCacheRuleCommand: UpdatePullThroughCacheRuleCommand,
    UpdateRepositoryCreationTemplateCommand: UpdateRepositoryCreationTemplateCommand,
    UploadLayerPartCommand: UploadLayerPartCommand,
    ValidatePullThroughCacheRuleCommand: ValidatePullThroughCacheRuleCommand,
};
const paginators = {
    paginateDescribeImages: paginateDescribeImages,
    paginateDescribeImageScanFindings: paginateDescribeImageScanFindings,
    paginateDescribePullThroughCacheRules: paginateDescribePullThroughCacheRules,
    paginateDescribeReplicationBackfillResults: paginateDescribeReplicationBackfillResults,
    paginateDescribeRepositories: paginateDescribeRepositories,
    paginateDescribeRepositoryCreationTemplates: paginateDescribeRepositoryCreationTemplates,
    paginateGetLifecyclePolicyPreview: paginateGetLifecyclePolicyPreview,
    paginateListImages: paginateListImages,
    paginateListReplicationBackfills: paginateListReplicationBackfills,
};
const waiters = {
    waitUntilImageScanComplete: waitUntilImageScanComplete,
    waitUntilLifecyclePolicyPreviewComplete: waitUntilLifecyclePolicyPreviewComplete,
};
class ECR extends ECRClient {
}
(0,create_aggregated_client/* createAggregatedClient */.J)(commands, ECR, { paginators, waiters });

;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/commands/index.js































































// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js + 1 modules
var command = __webpack_require__(2522);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/pagination/index.js











;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/waiters/index.js



;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/models/enums.js
const LayerFailureCode = {
    InvalidLayerDigest: "InvalidLayerDigest",
    MissingLayerDigest: "MissingLayerDigest",
};
const LayerAvailability = {
    ARCHIVED: "ARCHIVED",
    AVAILABLE: "AVAILABLE",
    UNAVAILABLE: "UNAVAILABLE",
};
const ImageFailureCode = {
    ImageInaccessible: "ImageInaccessible",
    ImageNotFound: "ImageNotFound",
    ImageReferencedByManifestList: "ImageReferencedByManifestList",
    ImageTagDoesNotMatchDigest: "ImageTagDoesNotMatchDigest",
    InvalidImageDigest: "InvalidImageDigest",
    InvalidImageTag: "InvalidImageTag",
    KmsError: "KmsError",
    MissingDigestAndTag: "MissingDigestAndTag",
    UpstreamAccessDenied: "UpstreamAccessDenied",
    UpstreamTooManyRequests: "UpstreamTooManyRequests",
    UpstreamUnavailable: "UpstreamUnavailable",
};
const ScanningConfigurationFailureCode = {
    REPOSITORY_NOT_FOUND: "REPOSITORY_NOT_FOUND",
};
const ScanningRepositoryFilterType = {
    WILDCARD: "WILDCARD",
};
const ScanFrequency = {
    CONTINUOUS_SCAN: "CONTINUOUS_SCAN",
    MANUAL: "MANUAL",
    SCAN_ON_PUSH: "SCAN_ON_PUSH",
};
const UpstreamRegistry = {
    AzureContainerRegistry: "azure-container-registry",
    Chainguard: "chainguard",
    DockerHub: "docker-hub",
    Ecr: "ecr",
    EcrPublic: "ecr-public",
    GitHubContainerRegistry: "github-container-registry",
    GitLabContainerRegistry: "gitlab-container-registry",
    K8s: "k8s",
    Quay: "quay",
};
const EncryptionType = {
    AES256: "AES256",
    KMS: "KMS",
    KMS_DSSE: "KMS_DSSE",
};
const ImageTagMutability = {
    IMMUTABLE: "IMMUTABLE",
    IMMUTABLE_WITH_EXCLUSION: "IMMUTABLE_WITH_EXCLUSION",
    MUTABLE: "MUTABLE",
    MUTABLE_WITH_EXCLUSION: "MUTABLE_WITH_EXCLUSION",
};
const ImageTagMutabilityExclusionFilterType = {
    WILDCARD: "WILDCARD",
};
const RCTAppliedFor = {
    CREATE_ON_PUSH: "CREATE_ON_PUSH",
    PULL_THROUGH_CACHE: "PULL_THROUGH_CACHE",
    REPLICATION: "REPLICATION",
};
const SigningRepositoryFilterType = {
    WILDCARD_MATCH: "WILDCARD_MATCH",
};
const ReplicationStatus = {
    COMPLETE: "COMPLETE",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
};
const ImageStatusFilter = {
    ACTIVATING: "ACTIVATING",
    ACTIVE: "ACTIVE",
    ANY: "ANY",
    ARCHIVED: "ARCHIVED",
};
const TagStatus = {
    ANY: "ANY",
    TAGGED: "TAGGED",
    UNTAGGED: "UNTAGGED",
};
const FindingSeverity = {
    CRITICAL: "CRITICAL",
    HIGH: "HIGH",
    INFORMATIONAL: "INFORMATIONAL",
    LOW: "LOW",
    MEDIUM: "MEDIUM",
    UNDEFINED: "UNDEFINED",
};
const ScanStatus = {
    ACTIVE: "ACTIVE",
    COMPLETE: "COMPLETE",
    FAILED: "FAILED",
    FINDINGS_UNAVAILABLE: "FINDINGS_UNAVAILABLE",
    IMAGE_ARCHIVED: "IMAGE_ARCHIVED",
    IN_PROGRESS: "IN_PROGRESS",
    LIMIT_EXCEEDED: "LIMIT_EXCEEDED",
    PENDING: "PENDING",
    SCAN_ELIGIBILITY_EXPIRED: "SCAN_ELIGIBILITY_EXPIRED",
    UNSUPPORTED_IMAGE: "UNSUPPORTED_IMAGE",
};
const ImageStatus = {
    ACTIVATING: "ACTIVATING",
    ACTIVE: "ACTIVE",
    ARCHIVED: "ARCHIVED",
};
const SigningStatus = {
    COMPLETE: "COMPLETE",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
};
const RepositoryFilterType = {
    PREFIX_MATCH: "PREFIX_MATCH",
};
const ReplicationBackfillResultStatus = {
    COMPLETE: "COMPLETE",
    FAILED: "FAILED",
};
const ReplicationBackfillStatus = {
    COMPLETE: "COMPLETE",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
    PREPARING: "PREPARING",
    STOPPED: "STOPPED",
    STOPPING: "STOPPING",
};
const LifecyclePolicyTargetStorageClass = {
    ARCHIVE: "ARCHIVE",
};
const ImageActionType = {
    EXPIRE: "EXPIRE",
    TRANSITION: "TRANSITION",
};
const LifecyclePolicyStorageClass = {
    ARCHIVE: "ARCHIVE",
    STANDARD: "STANDARD",
};
const LifecyclePolicyPreviewStatus = {
    COMPLETE: "COMPLETE",
    EXPIRED: "EXPIRED",
    FAILED: "FAILED",
    IN_PROGRESS: "IN_PROGRESS",
};
const ScanType = {
    BASIC: "BASIC",
    ENHANCED: "ENHANCED",
};
const ArtifactStatusFilter = {
    ACTIVATING: "ACTIVATING",
    ACTIVE: "ACTIVE",
    ANY: "ANY",
    ARCHIVED: "ARCHIVED",
};
const ArtifactStatus = {
    ACTIVATING: "ACTIVATING",
    ACTIVE: "ACTIVE",
    ARCHIVED: "ARCHIVED",
};
const TargetStorageClass = {
    ARCHIVE: "ARCHIVE",
    STANDARD: "STANDARD",
};

// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/models/errors.js
var errors = __webpack_require__(8372);
// EXTERNAL MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/models/ECRServiceException.js
var ECRServiceException = __webpack_require__(4277);
;// CONCATENATED MODULE: ./build/node_modules/@aws-sdk/client-ecr/dist-es/index.js













/***/ }),

/***/ 968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ getDefaultSocketTimeout)
/* harmony export */ });
const isDefaultSocketTimeoutEnabled = () => typeof process === "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true";
const getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
    if (!isDefaultSocketTimeoutEnabled()) {
        return undefined;
    }
    if (typeof requestHandler?.handle === "function") {
        return undefined;
    }
    return timeoutMs;
};


/***/ }),

/***/ 2848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ AwsJson1_1Protocol)
/* harmony export */ });
/* harmony import */ var _AwsJsonRpcProtocol__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4508);

class AwsJson1_1Protocol extends _AwsJsonRpcProtocol__WEBPACK_IMPORTED_MODULE_0__/* .AwsJsonRpcProtocol */ .p {
    constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
        super({
            defaultNamespace,
            errorTypeRegistries,
            serviceTarget,
            awsQueryCompatible,
            jsonCodec,
        });
    }
    getShapeId() {
        return "aws.protocols#awsJson1_1";
    }
    getJsonRpcVersion() {
        return "1.1";
    }
    getDefaultContentType() {
        return "application/x-amz-json-1.1";
    }
}


/***/ }),

/***/ 4508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ AwsJsonRpcProtocol)
/* harmony export */ });
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4322);
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5282);
/* harmony import */ var _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3929);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6075);
/* harmony import */ var _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9800);
/* harmony import */ var _ProtocolLib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4102);



class AwsJsonRpcProtocol extends _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__/* .RpcProtocol */ .M {
    serializer;
    deserializer;
    serviceTarget;
    codec;
    mixin;
    awsQueryCompatible;
    constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec, }) {
        super({
            defaultNamespace,
            errorTypeRegistries,
        });
        this.serviceTarget = serviceTarget;
        this.codec =
            jsonCodec ??
                new _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_1__/* .JsonCodec2 */ .p({
                    timestampFormat: {
                        useTrait: true,
                        default: 7,
                    },
                    jsonName: false,
                });
        this.serializer = this.codec.createSerializer();
        this.deserializer = this.codec.createDeserializer();
        this.awsQueryCompatible = !!awsQueryCompatible;
        this.mixin = new _ProtocolLib__WEBPACK_IMPORTED_MODULE_2__/* .ProtocolLib */ .U(this.awsQueryCompatible);
    }
    async serializeRequest(operationSchema, input, context) {
        const request = await super.serializeRequest(operationSchema, input, context);
        if (!request.path.endsWith("/")) {
            request.path += "/";
        }
        request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
        request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
        if (this.awsQueryCompatible) {
            request.headers["x-amzn-query-mode"] = "true";
        }
        if ((0,_smithy_core_schema__WEBPACK_IMPORTED_MODULE_3__/* .deref */ .L)(operationSchema.input) === "unit" || !request.body) {
            request.body = "{}";
        }
        return request;
    }
    getPayloadCodec() {
        return this.codec;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
        const { awsQueryCompatible } = this;
        if (awsQueryCompatible) {
            this.mixin.setQueryCompatError(dataObject, response);
        }
        const errorIdentifier = (0,_smithy_core_protocols__WEBPACK_IMPORTED_MODULE_4__/* .loadJsonRpcErrorCode */ .rh)(response, dataObject, awsQueryCompatible) ?? "Unknown";
        this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
        const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : undefined);
        const ns = _smithy_core_schema__WEBPACK_IMPORTED_MODULE_5__/* .NormalizedSchema */ .l1.of(errorSchema);
        const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
        const ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error;
        const exception = new ErrorCtor({});
        const output = {};
        const errorDeserializer = this.codec.createDeserializer();
        for (const [name, member] of ns.structIterator()) {
            if (dataObject[name] != null) {
                output[name] = errorDeserializer.readObject(member, dataObject[name]);
            }
        }
        if (awsQueryCompatible) {
            this.mixin.queryCompatOutput(dataObject, output);
        }
        throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message,
        }, output), dataObject);
    }
}


/***/ }),

/***/ 8770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createPaginator)
/* harmony export */ });
const makePagedClientRequest = async (CommandCtor, client, input, withCommand = (_) => _, ...args) => {
    let command = new CommandCtor(input);
    command = withCommand(command) ?? command;
    return await client.send(command, ...args);
};
function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
    return async function* paginateOperation(config, input, ...additionalArguments) {
        const _input = input;
        let token = config.startingToken ?? _input[inputTokenName];
        let hasNext = true;
        let page;
        while (hasNext) {
            _input[inputTokenName] = token;
            if (pageSizeTokenName) {
                _input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
            }
            if (config.client instanceof ClientCtor) {
                page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
            }
            else {
                throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
            }
            yield page;
            const prevToken = token;
            token = get(page, outputTokenName);
            hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
        }
        return undefined;
    };
}
const get = (fromObject, path) => {
    let cursor = fromObject;
    const pathComponents = path.split(".");
    for (const step of pathComponents) {
        if (!cursor || typeof cursor !== "object") {
            return undefined;
        }
        cursor = cursor[step];
    }
    return cursor;
};


/***/ }),

/***/ 7878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createAggregatedClient)
/* harmony export */ });
const createAggregatedClient = (commands, Client, options) => {
    for (const [command, CommandCtor] of Object.entries(commands)) {
        const methodImpl = async function (args, optionsOrCb, cb) {
            const command = new CommandCtor(args);
            if (typeof optionsOrCb === "function") {
                this.send(command, optionsOrCb);
            }
            else if (typeof cb === "function") {
                if (typeof optionsOrCb !== "object") {
                    throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
                }
                this.send(command, optionsOrCb || {}, cb);
            }
            else {
                return this.send(command, optionsOrCb);
            }
        };
        const methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
        Client.prototype[methodName] = methodImpl;
    }
    const { paginators = {}, waiters = {} } = options ?? {};
    for (const [paginatorName, paginatorFn] of Object.entries(paginators)) {
        if (Client.prototype[paginatorName] === void 0) {
            Client.prototype[paginatorName] = function (commandInput = {}, paginationConfiguration, ...rest) {
                return paginatorFn({
                    ...paginationConfiguration,
                    client: this,
                }, commandInput, ...rest);
            };
        }
    }
    for (const [waiterName, waiterFn] of Object.entries(waiters)) {
        if (Client.prototype[waiterName] === void 0) {
            Client.prototype[waiterName] = async function (commandInput = {}, waiterConfiguration, ...rest) {
                let config = waiterConfiguration;
                if (typeof waiterConfiguration === "number") {
                    config = {
                        maxWaitTime: waiterConfiguration,
                    };
                }
                return waiterFn({
                    ...config,
                    client: this,
                }, commandInput, ...rest);
            };
        }
    }
};


/***/ }),

/***/ 4362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ getCircularReplacer)
/* harmony export */ });
const getCircularReplacer = () => {
    const seen = new WeakSet();
    return (key, value) => {
        if (typeof value === "object" && value !== null) {
            if (seen.has(value)) {
                return "[Circular]";
            }
            seen.add(value);
        }
        return value;
    };
};


/***/ }),

/***/ 5272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createWaiter)
});

// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/circularReplacer.js
var circularReplacer = __webpack_require__(4362);
;// CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/sleep.js
const sleep = (seconds) => {
    return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
};

// EXTERNAL MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/waiter.js
var waiter = __webpack_require__(9448);
;// CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/poller.js



const runPolling = async ({ minDelay, maxDelay, maxWaitTime, abortController, client, abortSignal }, input, acceptorChecks) => {
    const observedResponses = {};
    const [minDelayMs, maxDelayMs] = [minDelay * 1000, maxDelay * 1000];
    let currentAttempt = 0;
    const waitUntil = Date.now() + maxWaitTime * 1000;
    const warn403Time = Date.now() + 60_000;
    let didWarn403 = false;
    while (true) {
        if (currentAttempt > 0) {
            const delayMs = exponentialBackoffWithJitter(minDelayMs, maxDelayMs, currentAttempt, waitUntil);
            if (abortController?.signal?.aborted || abortSignal?.aborted) {
                const message = "AbortController signal aborted.";
                observedResponses[message] |= 0;
                observedResponses[message] += 1;
                return { state: waiter/* WaiterState */.IX.ABORTED, observedResponses };
            }
            if (Date.now() + delayMs > waitUntil) {
                return { state: waiter/* WaiterState */.IX.TIMEOUT, observedResponses };
            }
            await sleep(delayMs / 1_000);
        }
        const { state, reason } = await acceptorChecks(client, input);
        if (reason) {
            const message = createMessageFromResponse(reason);
            observedResponses[message] |= 0;
            observedResponses[message] += 1;
        }
        if (state !== waiter/* WaiterState */.IX.RETRY) {
            return { state, reason, final: reason, observedResponses };
        }
        currentAttempt += 1;
        if (!didWarn403 && Date.now() >= warn403Time) {
            checkWarn403(observedResponses, client);
            didWarn403 = true;
        }
    }
};
const checkWarn403 = (observedResponses = {}, client) => {
    const orderedErrors = Object.keys(observedResponses);
    let maxCount = 0;
    let count403 = 0;
    for (const response of orderedErrors) {
        const n = observedResponses[response] | 0;
        maxCount = Math.max(n, maxCount);
        if (response.startsWith("403:")) {
            count403 += n;
        }
    }
    const clientLogger = client?.config?.logger;
    const warningLogger = typeof clientLogger?.warn === "function" && !clientLogger.constructor?.name?.includes?.("NoOpLogger")
        ? clientLogger
        : console;
    if (count403 >= 3 || orderedErrors[orderedErrors.length - 1]?.startsWith("403:")) {
        warningLogger.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`);
    }
};
const createMessageFromResponse = (reason) => {
    const status = reason?.$response?.statusCode ?? reason?.$metadata?.httpStatusCode;
    if (reason?.$responseBodyText) {
        return `${status ? status + ": " : ""}Deserialization error for body: ${reason.$responseBodyText}`;
    }
    if (status) {
        if (reason?.$response || reason?.message) {
            return `${status ?? "Unknown"}: ${reason?.message}`;
        }
        return `${status}: OK`;
    }
    return String(reason?.message ?? JSON.stringify(reason, (0,circularReplacer/* getCircularReplacer */.O)()) ?? "Unknown");
};
const exponentialBackoffWithJitter = (minDelayMs, maxDelayMs, attempt, waitUntil) => {
    const attemptCountCeiling = Math.log(maxDelayMs / minDelayMs) / Math.log(2) + 1;
    if (attempt > attemptCountCeiling) {
        return maxDelayMs;
    }
    const delay = minDelayMs * 2 ** (attempt - 1);
    const capped = Math.min(delay, maxDelayMs);
    const waitFor = randomInRange(minDelayMs, capped);
    if (Date.now() + waitFor > waitUntil) {
        const timeRemaining = waitUntil - Date.now();
        return Math.max(0, timeRemaining - 500);
    }
    return waitFor;
};
const randomInRange = (min, max) => min + Math.random() * (max - min);

;// CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/utils/validate.js
const validateWaiterOptions = (options) => {
    if (options.maxWaitTime <= 0) {
        throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`);
    }
    else if (options.minDelay <= 0) {
        throw new Error(`WaiterConfiguration.minDelay must be greater than 0`);
    }
    else if (options.maxDelay <= 0) {
        throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`);
    }
    else if (options.maxWaitTime <= options.minDelay) {
        throw new Error(`WaiterConfiguration.maxWaitTime [${options.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
    }
    else if (options.maxDelay < options.minDelay) {
        throw new Error(`WaiterConfiguration.maxDelay [${options.maxDelay}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
    }
};

;// CONCATENATED MODULE: ./build/node_modules/@smithy/core/dist-es/submodules/client/util-waiter/createWaiter.js



const abortTimeout = (abortSignal) => {
    let onAbort;
    const promise = new Promise((resolve) => {
        onAbort = () => resolve({ state: waiter/* WaiterState */.IX.ABORTED });
        if (typeof abortSignal.addEventListener === "function") {
            abortSignal.addEventListener("abort", onAbort);
        }
        else {
            abortSignal.onabort = onAbort;
        }
    });
    return {
        clearListener() {
            if (typeof abortSignal.removeEventListener === "function") {
                abortSignal.removeEventListener("abort", onAbort);
            }
        },
        aborted: promise,
    };
};
const createWaiter = async (options, input, acceptorChecks) => {
    const params = {
        ...waiter/* waiterServiceDefaults */.C8,
        ...options,
    };
    validateWaiterOptions(params);
    const exitConditions = [runPolling(params, input, acceptorChecks)];
    const finalize = [];
    if (options.abortSignal) {
        const { aborted, clearListener } = abortTimeout(options.abortSignal);
        finalize.push(clearListener);
        exitConditions.push(aborted);
    }
    if (options.abortController?.signal) {
        const { aborted, clearListener } = abortTimeout(options.abortController.signal);
        finalize.push(clearListener);
        exitConditions.push(aborted);
    }
    return Promise.race(exitConditions).then((result) => {
        for (const fn of finalize) {
            fn();
        }
        return result;
    });
};


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ waiterServiceDefaults),
/* harmony export */   IX: () => (/* binding */ WaiterState),
/* harmony export */   No: () => (/* binding */ checkExceptions)
/* harmony export */ });
/* harmony import */ var _circularReplacer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4362);

const waiterServiceDefaults = {
    minDelay: 2,
    maxDelay: 120,
};
var WaiterState;
(function (WaiterState) {
    WaiterState["ABORTED"] = "ABORTED";
    WaiterState["FAILURE"] = "FAILURE";
    WaiterState["SUCCESS"] = "SUCCESS";
    WaiterState["RETRY"] = "RETRY";
    WaiterState["TIMEOUT"] = "TIMEOUT";
})(WaiterState || (WaiterState = {}));
const checkExceptions = (result) => {
    if (result.state === WaiterState.ABORTED) {
        const abortError = new Error(`${JSON.stringify({
            ...result,
            reason: "Request was aborted",
        }, (0,_circularReplacer__WEBPACK_IMPORTED_MODULE_0__/* .getCircularReplacer */ .O)())}`);
        abortError.name = "AbortError";
        throw abortError;
    }
    else if (result.state === WaiterState.TIMEOUT) {
        const timeoutError = new Error(`${JSON.stringify({
            ...result,
            reason: "Waiter has timed out",
        }, (0,_circularReplacer__WEBPACK_IMPORTED_MODULE_0__/* .getCircularReplacer */ .O)())}`);
        timeoutError.name = "TimeoutError";
        throw timeoutError;
    }
    else if (result.state !== WaiterState.SUCCESS) {
        throw new Error(`${JSON.stringify(result, (0,_circularReplacer__WEBPACK_IMPORTED_MODULE_0__/* .getCircularReplacer */ .O)())}`);
    }
    return result;
};


/***/ })

};
