import { Configuration } from '@sanchika/platform/api';
import { createApp } from './create-app';
import { migrate } from './migrate';

const configuration = Configuration.read(process.env);
await migrate(configuration);
const app = await createApp(configuration);
await app.listen(configuration.port, configuration.host);
process.stdout.write(`Sanchika: ${await app.getUrl()}\n`);
