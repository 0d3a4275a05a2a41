import { TestBed } from '@angular/core/testing';
import { MarkedText } from './marked-text';

describe('MarkedText', () => {
  async function render(text: string, matches: readonly (readonly [number, number])[]): Promise<HTMLElement> {
    const fixture = TestBed.createComponent(MarkedText);
    fixture.componentRef.setInput('text', text);
    fixture.componentRef.setInput('matches', matches);
    await fixture.whenStable();
    return fixture.nativeElement;
  }

  it('marks the matches and keeps every letter of the text', async () => {
    const host = await render('भवन की मरम्मत', [
      [0, 3],
      [7, 13],
    ]);
    expect([...host.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['भवन', 'मरम्मत']);
    expect(host.textContent).toBe('भवन की मरम्मत');
  });

  it('leaves a text without matches as it is', async () => {
    const host = await render('भवन की मरम्मत', []);
    expect(host.querySelector('mark')).toBeNull();
    expect(host.textContent).toBe('भवन की मरम्मत');
  });
});
