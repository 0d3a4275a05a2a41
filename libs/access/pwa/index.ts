export { choosePostRoutes, meRoutes, signInRoutes } from './access.routes';
export { meTable } from './offline/access.tables';
export { provideAccess } from './provide-access';
export { actingOnly, personOnly } from './session.guard';
export { accessFeature } from './store/access.feature';
export { Proof } from './step-up/proof';
export { StepUpSheet } from './step-up/step-up-sheet';
export { en as stepUpEnglish } from './step-up/step-up-english.phrases';
export { hi as stepUpHindi } from './step-up/step-up.phrases';
