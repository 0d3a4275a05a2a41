import { TestBed } from '@angular/core/testing';
import { JourneyLine, type JourneyStation, thicknessOf } from './journey-line';

const stations: readonly JourneyStation[] = [
  {
    desk: 'आवक शाखा',
    lines: ['डाक दर्ज'],
    state: 'done',
    weight: 'plain',
    load: 0,
    days: '0',
    limit: 'उसी दिन',
  },
  {
    desk: 'अपर कलेक्टर',
    lines: ['टीप 5'],
    state: 'done',
    weight: 'late',
    load: 3,
    days: '9',
    limit: 'सीमा 3',
    spoken: '9 दिन, सीमा 3 दिन',
  },
  { desk: 'कलेक्टर', lines: [], state: 'now', weight: 'plain', load: 0 },
  { desk: 'कोषालय', lines: [], state: 'expected', weight: 'plain', load: 0 },
];

describe('JourneyLine', () => {
  async function render(): Promise<HTMLElement> {
    const fixture = TestBed.createComponent(JourneyLine);
    fixture.componentRef.setInput('label', 'नस्ती की यात्रा');
    fixture.componentRef.setInput('stations', stations);
    await fixture.whenStable();
    return fixture.nativeElement;
  }

  it('is one named ordered list, a desk an item', async () => {
    const host = await render();
    expect(host.querySelector('ol')?.getAttribute('aria-label')).toBe('नस्ती की यात्रा');
    expect([...host.querySelectorAll('li b')].map((desk) => desk.textContent)).toEqual(
      stations.map(({ desk }) => desk),
    );
  });

  it('says the days in words where the picture has only a figure', async () => {
    const late = (await render()).querySelectorAll('li')[1]!;
    const heard = [...late.querySelectorAll('.figure > span')]
      .filter((words) => words.getAttribute('aria-hidden') !== 'true')
      .map((words) => words.textContent);
    expect(heard).toEqual(['9 दिन, सीमा 3 दिन']);
  });

  it('tells which desk holds the file now', async () => {
    const current = (await render()).querySelectorAll('[aria-current=step]');
    expect([...current].map((item) => item.querySelector('b')?.textContent)).toEqual(['कलेक्टर']);
  });

  it('hides the picture from the voice', async () => {
    const pictures = [...(await render()).querySelectorAll('.picture')];
    expect(pictures.length).toBe(stations.length);
    expect(pictures.every((picture) => picture.getAttribute('aria-hidden') === 'true')).toBeTrue();
  });

  it('grows with the days against the limit and has an end', () => {
    const widths = [0, 0.5, 1, 2, 3, 50].map(thicknessOf);
    expect(widths).toEqual([...widths].sort((one, other) => one - other));
    expect(thicknessOf(2)).toBeGreaterThan(thicknessOf(1));
    expect(thicknessOf(50)).toBe(thicknessOf(500));
  });
});
