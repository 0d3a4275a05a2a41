export { filesRoutes, inboxRoutes, outboxRoutes, searchRoutes } from './file.routes';
export { fileLocalRoom } from './offline/file.sender';
