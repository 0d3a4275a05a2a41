import { Configuration } from '@sanchika/platform/api';
import { createApp } from './create-app';
import { migrate } from './migrate';
import { refuseSampleInProduction } from './seed/deployment';
import { signInLines } from './seed/print-sign-ins';
import { readSignIns, seed } from './seed/seed';

const configuration = Configuration.read(process.env);
await migrate(configuration);
await refuseSampleInProduction(configuration);
if (configuration.seed !== '') await seed(configuration, configuration.seed);
const app = await createApp(configuration);
await app.listen(configuration.port, configuration.host);
const signIns = configuration.isProduction ? [] : await readSignIns(configuration);
if (signIns.length > 0) process.stdout.write(signInLines(signIns));
process.stdout.write(`Sanchika: ${await app.getUrl()}\n`);
