import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FileCard } from './file-card';
import { Stamp } from './stamp';

@Component({
  imports: [FileCard, Stamp],
  template: `
    <sk-file-card number="DST/1/2026" subject="भवन मरम्मत" days="9 दिन · सीमा 5" weight="late" link="/files/1">
      <sk-stamp stamp state="waiting" word="सहमत" label="सहमत, भेजना शेष" />
    </sk-file-card>
  `,
})
class Page {}

describe('FileCard', () => {
  it('is an article with one link, named by the subject', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const card: HTMLElement = fixture.nativeElement.querySelector('[role=article]');
    const links = [...card.querySelectorAll('a')];
    expect(links.map((link) => link.textContent?.trim())).toEqual(['भवन मरम्मत']);
    expect(links[0]?.getAttribute('href')).toBe('/files/1');
  });

  it('says the delay in words and the stamp with its state', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const card: HTMLElement = fixture.nativeElement;
    expect(card.querySelector('sk-days-badge')?.textContent).toBe('9 दिन · सीमा 5');
    expect(card.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('सहमत, भेजना शेष');
  });
});
