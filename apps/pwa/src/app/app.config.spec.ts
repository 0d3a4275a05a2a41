import { BrowserPlatformLocation, PlatformLocation } from '@angular/common';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet } from '@angular/router';
import { Sheet } from '@sanchika/platform/ui';
import { appConfig } from './app.config';

@Component({
  imports: [Sheet],
  template: `<sk-sheet heading="निर्णय" closeLabel="बंद करें" [(open)]="open"><button>मुहर</button></sk-sheet>`,
})
class File {
  readonly open = signal(true);
}

@Component({ template: `<h1>डाक-पेटी</h1>` })
class Inbox {}

@Component({ imports: [RouterOutlet], template: `<router-outlet />` })
class Frame {}

describe('appConfig', () => {
  it('lets Back close an open sheet and keeps that from the router; the next Back leaves the page', async () => {
    const start = location.pathname + location.search;
    TestBed.configureTestingModule({
      providers: [...appConfig.providers, { provide: PlatformLocation, useClass: BrowserPlatformLocation }],
    });
    TestBed.inject(Router).resetConfig([
      { path: 'file', component: File },
      { path: '**', component: Inbox },
    ]);
    const fixture = TestBed.createComponent(Frame);
    const router = TestBed.inject(Router);
    const host: HTMLElement = fixture.nativeElement;
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
      await fixture.whenStable();
    };
    router.initialNavigation();
    await until(() => router.navigated);
    await router.navigateByUrl('/file');
    await fixture.whenStable();
    let isHeard = false;
    router.events.subscribe(() => (isHeard = true));
    expect(host.querySelector('dialog')?.open).toBeTrue();

    history.back();
    await until(() => !host.querySelector('dialog')?.open);
    expect(router.url).toBe('/file');
    expect(isHeard).toBeFalse();

    history.back();
    await until(() => router.url !== '/file');
    expect(host.querySelector('h1')?.textContent).toBe('डाक-पेटी');
    history.replaceState(null, '', start);
  });
});
