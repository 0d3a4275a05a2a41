// Before anything makes a schema: the worker's policy allows no code made from text either.
import '../plain-zod';
import { sendWhenTheNetworkIsBack } from './sending';
import { showAlerts } from './alerts';
import { keepShell } from './shell';
import { takeOverWhenTold } from './take-over';

// One concern a file. What listens must be here from the first run on: the browser wakes the worker for one event and
// hands it to nobody who comes later.
keepShell();
takeOverWhenTold();
sendWhenTheNetworkIsBack();
showAlerts();
