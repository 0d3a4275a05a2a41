export { cardsOf } from './desk-cards';
export { fileLocalRoom } from './file.sender';
export { deskHeads, shelf } from './file.tables';
