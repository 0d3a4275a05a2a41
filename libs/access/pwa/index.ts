export { choosePostRoutes, meRoutes, signInRoutes } from './access.routes';
export { loadUnlockStore } from './lock/load-unlock-store';
export { meTable } from './offline/access.tables';
export { provideAccess } from './provide-access';
export { actingOnly, personOnly } from './session.guard';
export { accessFeature } from './store/access.feature';
