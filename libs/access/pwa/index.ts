export { choosePostRoutes, meRoutes, signInRoutes } from './access.routes';
export { meTable } from './offline/access.tables';
export { provideAccess } from './provide-access';
export { actingOnly, personOnly } from './session.guard';
export { AccessPageActions, SessionActions } from './store/access.actions';
export { accessFeature, actingPostOf } from './store/access.feature';
