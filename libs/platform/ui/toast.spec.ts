import { TestBed } from '@angular/core/testing';
import { Toast } from './toast';

describe('Toast', () => {
  function render() {
    const fixture = TestBed.createComponent(Toast);
    const host: HTMLElement = fixture.nativeElement;
    const region = () => host.querySelector('[role=status]');
    return { fixture, host, region };
  }

  it('keeps one live region in the page, empty until there is something to say', async () => {
    const { fixture, region } = render();
    await fixture.whenStable();
    const before = region();
    expect(before?.textContent).toBe('');
    fixture.componentRef.setInput('message', 'मुहर लगी');
    await fixture.whenStable();
    expect(region()).toBe(before);
    expect(before?.textContent).toBe('मुहर लगी');
  });

  it('keeps the seconds away from the voice', async () => {
    const { fixture, host, region } = render();
    fixture.componentRef.setInput('message', 'मुहर लगी');
    fixture.componentRef.setInput('action', 'वापस लें');
    fixture.componentRef.setInput('left', '6');
    await fixture.whenStable();
    expect(host.querySelector('button [aria-hidden=true]')?.textContent).toContain('6');
    expect(region()?.textContent).not.toContain('6');
  });

  it('gives back what was done', async () => {
    const { fixture, host } = render();
    let isUndone = false;
    fixture.componentInstance.acted.subscribe(() => (isUndone = true));
    fixture.componentRef.setInput('message', 'मुहर लगी');
    fixture.componentRef.setInput('action', 'वापस लें');
    await fixture.whenStable();
    host.querySelector('button')?.click();
    expect(isUndone).toBeTrue();
  });

  it('offers nothing to take back when it says nothing', async () => {
    const { fixture, host } = render();
    fixture.componentRef.setInput('action', 'वापस लें');
    await fixture.whenStable();
    expect(host.querySelector('button')).toBeNull();
  });
});
