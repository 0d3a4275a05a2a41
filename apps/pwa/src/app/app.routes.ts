import type { Routes } from '@angular/router';

/** The rooms, each loaded when it is first entered. A route whose `data` holds a `PlaceInNav` gets a tab. */
export const routes: Routes = [];
