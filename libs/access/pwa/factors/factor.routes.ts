import type { Routes } from '@angular/router';
import { providePhrases } from '@sanchika/platform/pwa/phrases';
import { en as stepUpEnglish } from '../step-up/step-up-english.phrases';
import { hi as stepUpHindi } from '../step-up/step-up.phrases';
import { en, hi } from './factors.phrases';
import { FactorsPage } from './factors.page';

/** The place of the own factors, loaded with its words when it is entered. */
export const factorRoutes: Routes = [
  {
    path: '',
    providers: [providePhrases(hi, en), providePhrases(stepUpHindi, stepUpEnglish)],
    component: FactorsPage,
  },
];
