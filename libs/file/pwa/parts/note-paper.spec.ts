import { TestBed } from '@angular/core/testing';
import { NotePaper } from './note-paper';

describe('NotePaper', () => {
  async function render() {
    const fixture = TestBed.createComponent(NotePaper);
    fixture.componentRef.setInput('label', 'टीप 4');
    fixture.componentRef.setInput('by', 'टीप 4 · सहायक');
    fixture.componentRef.setInput('paragraphs', [
      {
        number: '10',
        pieces: [{ text: 'प्रतिवेदन ' }, { text: 'प./3', reference: 'page-3' }, { text: ' अनुसार।' }],
      },
    ]);
    await fixture.whenStable();
    return { fixture, host: fixture.nativeElement as HTMLElement };
  }

  it('is an article named by its number', async () => {
    const { host } = await render();
    expect(host.getAttribute('role')).toBe('article');
    expect(host.getAttribute('aria-label')).toBe('टीप 4');
  });

  it('reads its paragraph as one sentence with the number before it', async () => {
    const { host } = await render();
    expect(host.querySelector('p')?.textContent).toBe('10प्रतिवेदन प./3 अनुसार।');
  });

  it('opens a reference by a button that tells whether its page is shown', async () => {
    const { fixture, host } = await render();
    const opened: string[] = [];
    fixture.componentInstance.referenceOpened.subscribe((reference) => opened.push(reference));
    const button = host.querySelector('button')!;
    expect(button.textContent).toBe('प./3');
    expect(button.getAttribute('aria-pressed')).toBe('false');
    button.click();
    fixture.componentRef.setInput('opened', opened[0]);
    await fixture.whenStable();
    expect(opened).toEqual(['page-3']);
    expect(button.getAttribute('aria-pressed')).toBe('true');
  });
});
