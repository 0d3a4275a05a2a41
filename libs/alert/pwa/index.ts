export { alertRoutes } from './alert.routes';
export { provideAlerts } from './provide-alerts';
