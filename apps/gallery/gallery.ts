import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** Shows one specimen by its route, in the language and theme that this device remembers. */
@Component({
  selector: 'sk-gallery',
  imports: [RouterOutlet],
  template: `<router-outlet />`,
})
export class Gallery {}
