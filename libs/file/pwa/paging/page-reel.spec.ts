import { TestBed } from '@angular/core/testing';
import { providePhrases, provideReading } from '@sanchika/platform/pwa/phrases';
import { aPaper } from '../a-file.cases';
import { pagesOf } from './file-page';
import { PageFinder } from './page-finder';
import { PageReel } from './page-reel';
import { en } from './paging-english.phrases';
import { hi } from './paging.phrases';

const pages = pagesOf([aPaper({ title: 'मोटी नस्ती', pageTo: 300 })]);

describe('PageReel', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideReading(), providePhrases(hi, en)] });
  });

  async function render() {
    const fixture = TestBed.createComponent(PageReel);
    const host = fixture.nativeElement as HTMLElement;
    host.style.cssText = 'height: 600px; width: 320px';
    document.body.append(host);
    fixture.componentRef.setInput('fileId', 'f');
    fixture.componentRef.setInput('pages', pages);
    fixture.componentRef.setInput('current', 1);
    const settle = async () => {
      await new Promise(requestAnimationFrame);
      await fixture.whenStable();
    };
    await settle();
    await settle();
    const drawn = () =>
      [...host.querySelectorAll('[data-page]')].map((page) => Number(page.getAttribute('data-page')));
    const current = () => fixture.componentInstance.current();
    const press = async (key: string) => {
      host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle();
    };
    return { fixture, host, settle, drawn, current, press };
  }

  afterEach(() => document.querySelectorAll('sk-page-reel').forEach((reel) => reel.remove()));

  it('holds pictures of the pages near sight only, however thick the file is', async () => {
    const { fixture, drawn, settle } = await render();
    expect(drawn()[0]).toBe(1);
    fixture.componentRef.setInput('current', 150);
    await settle();
    await settle();
    expect(drawn()).toContain(150);
    expect(drawn().length).toBeLessThan(9);
  });

  it('tells which page one reads while one scrolls', async () => {
    const { host, current, settle } = await render();
    host.scrollTop = 10 * 450;
    host.dispatchEvent(new Event('scroll'));
    await settle();
    expect(current()).toBeGreaterThan(8);
  });

  it('turns pages by keys to both ends, and never beyond them', async () => {
    const { press, current } = await render();
    await press('PageDown');
    await press('ArrowRight');
    expect(current()).toBe(3);
    await press('PageUp');
    expect(current()).toBe(2);
    await press('End');
    await press('PageDown');
    expect(current()).toBe(300);
    await press('Home');
    await press('PageUp');
    expect(current()).toBe(1);
  });

  it('zooms by keys and stays on its page', async () => {
    const { fixture, press, current } = await render();
    await press('PageDown');
    await press('+');
    expect(fixture.componentInstance.zoom()).toBe(1.5);
    expect(current()).toBe(2);
    await press('-');
    expect(fixture.componentInstance.zoom()).toBe(1);
  });
});

describe('PageFinder', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideReading(), providePhrases(hi, en)] });
  });

  async function render() {
    const fixture = TestBed.createComponent(PageFinder);
    fixture.componentRef.setInput('pages', pages);
    fixture.componentRef.setInput('current', 3);
    fixture.componentRef.setInput('seen', [1, 2, 3]);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const box = host.querySelector<HTMLInputElement>('input[type=text]')!;
    const go = async (digits: string) => {
      box.value = digits;
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      await fixture.whenStable();
      return fixture.componentInstance.current();
    };
    return { fixture, host, box, go };
  }

  it('goes to a page by its number in either digits, and stays where there is no such page', async () => {
    const { go, box } = await render();
    expect(await go('212')).toBe(212);
    expect(await go('१५०')).toBe(150);
    expect(await go('999')).toBe(150);
    expect(box.value).toBe('150');
  });

  it('slides by place and says which page that is', async () => {
    const { fixture, host } = await render();
    const slider = host.querySelector<HTMLInputElement>('input[type=range]')!;
    expect(slider.getAttribute('aria-valuetext')).toBe('पृष्ठ 3, मोटी नस्ती');
    slider.value = '299';
    slider.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(fixture.componentInstance.current()).toBe(300);
  });

  it('draws as many blocks as a thumb can tell apart', async () => {
    const { host } = await render();
    expect(host.querySelectorAll('.blocks i').length).toBe(30);
    expect(host.querySelectorAll('.blocks .here').length).toBe(1);
  });
});
