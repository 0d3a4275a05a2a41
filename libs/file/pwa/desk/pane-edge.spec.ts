import { TestBed } from '@angular/core/testing';
import { PaneEdge, paneWidth } from './pane-edge';

describe('PaneEdge', () => {
  beforeEach(() => localStorage.clear());

  async function render(isAfter = false) {
    const fixture = TestBed.createComponent(PaneEdge);
    const given = { name: 'list', label: 'सूची की चौड़ाई', width: 300, least: 260, most: 340, isAfter };
    for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const press = async (key: string) => {
      host.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await fixture.whenStable();
      return Number(host.getAttribute('aria-valuenow'));
    };
    return { host, press };
  }

  it('is moved by the arrows as by a pointer, within its limits', async () => {
    const { host, press } = await render();
    expect(host.getAttribute('role')).toBe('separator');
    expect(await press('ArrowRight')).toBe(324);
    expect(await press('ArrowRight')).toBe(340);
    expect(await press('Home')).toBe(260);
    expect(await press('ArrowLeft')).toBe(260);
    expect(await press('End')).toBe(340);
  });

  it('makes a pane after it larger when it moves to the start', async () => {
    const { press } = await render(true);
    expect(await press('ArrowLeft')).toBe(324);
  });

  it('keeps the width on this device, and takes the usual one where none is kept or it is spoilt', async () => {
    const { press } = await render();
    await press('ArrowLeft');
    expect(paneWidth('list', 300)).toBe(276);
    expect(paneWidth('editor', 368)).toBe(368);
    localStorage.setItem('sanchika.panes', 'spoilt');
    expect(paneWidth('list', 300)).toBe(300);
  });
});
