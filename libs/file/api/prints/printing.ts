import { MakePrint } from './make-print';
import { OrderPrint } from './order-print';
import { PrintFactsQueries } from './print-facts.queries';
import { PrintQueries } from './print.queries';
import { PrintShelf } from './print-shelf';
import { PrintWork } from './print-work';

/** What the printing of files needs of the room. */
export const printing = [OrderPrint, PrintQueries, PrintFactsQueries, MakePrint, PrintShelf, PrintWork];
