export { alertRoutes, belowRoutes } from './alert.routes';
export { provideAlerts } from './provide-alerts';
