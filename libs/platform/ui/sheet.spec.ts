import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Sheet } from './sheet';

@Component({
  imports: [Sheet],
  template: `
    <button id="opener" (click)="open.set(true)">निर्णय</button>
    <sk-sheet heading="आपका निर्णय" closeLabel="बंद करें" [(open)]="open">
      <button id="stamp">मुहर लगाएँ</button>
    </sk-sheet>
  `,
})
class Page {
  readonly open = signal(false);
}

describe('Sheet', () => {
  async function openOne() {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const opener = host.querySelector<HTMLElement>('#opener')!;
    const dialog = host.querySelector('dialog')!;
    opener.focus();
    opener.click();
    await fixture.whenStable();
    return { fixture, page: fixture.componentInstance, host, opener, dialog };
  }

  it('is a modal dialog named by its heading, and the heading has the focus', async () => {
    const { dialog } = await openOne();
    const heading = document.getElementById(dialog.getAttribute('aria-labelledby')!);
    expect(dialog.matches(':modal')).toBeTrue();
    expect(heading?.textContent).toBe('आपका निर्णय');
    expect(document.activeElement).toBe(heading);
  });

  it('keeps Tab inside: past its end comes its beginning', async () => {
    const { host, dialog } = await openOne();
    const anchors = host.querySelectorAll<HTMLElement>('.cdk-focus-trap-anchor');
    anchors[anchors.length - 1]?.focus();
    expect(dialog.contains(document.activeElement)).toBeTrue();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('बंद करें');
  });

  it('closes by Esc and gives the focus back to what opened it', async () => {
    const { page, fixture, opener, dialog } = await openOne();
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    await fixture.whenStable();
    expect(page.open()).toBeFalse();
    expect(dialog.open).toBeFalse();
    expect(document.activeElement).toBe(opener);
  });

  it('closes by its own button', async () => {
    const { page, fixture, dialog } = await openOne();
    dialog.querySelector('button')?.click();
    await fixture.whenStable();
    expect(page.open()).toBeFalse();
    expect(dialog.open).toBeFalse();
  });

  it('stays in step with a browser that closes it by itself', async () => {
    const { page, fixture, dialog } = await openOne();
    dialog.close();
    await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    await fixture.whenStable();
    expect(page.open()).toBeFalse();
  });

  it('closes by Back, and the page stays', async () => {
    const { page, fixture, dialog } = await openOne();
    const address = location.href;
    history.back();
    while (page.open()) await new Promise((resolve) => setTimeout(resolve, 5));
    await fixture.whenStable();
    expect(dialog.open).toBeFalse();
    expect(location.href).toBe(address);
  });
});
