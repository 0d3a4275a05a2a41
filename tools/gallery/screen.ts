import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';

/** What a screen is drawn from: the page that shows it and what lies in the district. */
export interface Sight {
  readonly page: Page;
  /** Only for screens of the app. */
  readonly stage: Stage;
}

/** One picture of the gallery. */
export interface Screen {
  readonly name: string;
  readonly path: string | ((stage: Stage) => string);
  /** Who is signed in; nobody when absent. */
  readonly who?: keyof Stage['signIns'];
  /** What is touched before the picture is taken. */
  readonly prepare?: (sight: Sight) => Promise<void>;
  /** A browser of its own, because what is touched stays in it. */
  readonly isAlone?: boolean;
  /** The drawing that the screen was made from, inside the folder of mock-ups. */
  readonly mockup?: string;
}
