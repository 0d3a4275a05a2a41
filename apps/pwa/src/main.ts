import { bootstrapApplication } from '@angular/platform-browser';
import * as z from 'zod';
import { appConfig } from './app/app.config';
import { Shell } from './app/shell/shell';

// The page's policy allows no code made from text, which zod would otherwise try for speed.
z.config({ jitless: true });

await bootstrapApplication(Shell, appConfig);
