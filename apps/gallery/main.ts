import { provideBrowserGlobalErrorListeners } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { provideReading } from '@sanchika/platform/pwa/phrases';
import { Gallery } from './gallery';
import { routes } from './gallery.routes';

void bootstrapApplication(Gallery, {
  providers: [provideBrowserGlobalErrorListeners(), provideRouter(routes), provideReading()],
});
