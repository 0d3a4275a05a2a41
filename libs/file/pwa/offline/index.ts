export { fileLocalRoom } from './file.sender';
