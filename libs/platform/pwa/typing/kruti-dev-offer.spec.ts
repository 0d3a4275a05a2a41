import { TestBed } from '@angular/core/testing';
import { providePhrases, provideReading } from '../phrases';
import { KrutiDevOffer } from './kruti-dev-offer';
import { en, hi } from './typing.phrases';

const KRUTI_DEV = 'i=koyh dk voyksdu fd;k x;kA';
const UNICODE = 'पत्रावली का अवलोकन किया गया।';

describe('KrutiDevOffer', () => {
  async function open() {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideReading(), providePhrases(hi, en)] });
    const pen = document.createElement('textarea');
    document.body.append(pen);
    const fixture = TestBed.createComponent(KrutiDevOffer);
    fixture.componentRef.setInput('pen', pen);
    document.body.append(fixture.nativeElement);
    await fixture.whenStable();
    const paste = async (text: string) => {
      pen.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      pen.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
      // A script cannot paste: the browser's own part is done here.
      document.execCommand('insertText', false, text);
      await import('./kruti-dev');
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    const buttons = () => [...fixture.nativeElement.querySelectorAll('button')] as HTMLButtonElement[];
    return { pen, fixture, paste, buttons };
  }

  it('offers what was typed for Kruti Dev in Unicode, and changes nothing by itself', async () => {
    const { pen, fixture, paste } = await open();
    await paste(KRUTI_DEV);
    expect(pen.value).toBe(KRUTI_DEV);
    expect(fixture.nativeElement.textContent).toContain('यूनिकोड में बदलें?');
    expect(fixture.nativeElement.textContent).toContain(UNICODE);
  });

  it('turns the pasted part alone, and the browser can undo it', async () => {
    const { pen, paste, buttons } = await open();
    pen.value = 'पहले ';
    pen.setSelectionRange(5, 5);
    await paste(KRUTI_DEV);
    buttons()[0]!.click();
    expect(pen.value).toBe(`पहले ${UNICODE}`);
    pen.focus();
    document.execCommand('undo');
    expect(pen.value).toBe(`पहले ${KRUTI_DEV}`);
  });

  it('leaves it when the person says so', async () => {
    const { pen, fixture, paste, buttons } = await open();
    await paste(KRUTI_DEV);
    buttons()[1]!.click();
    await fixture.whenStable();
    expect(pen.value).toBe(KRUTI_DEV);
    expect(buttons()).toEqual([]);
  });

  it('says nothing of English, of Roman Hindi or of Unicode', async () => {
    const { paste, buttons } = await open();
    for (const text of ['Please put up the file with the estimate.', 'kripya file bhejein', UNICODE]) {
      await paste(text);
      expect(buttons()).withContext(text).toEqual([]);
    }
  });
});
