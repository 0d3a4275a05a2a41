import { inject, Service } from '@angular/core';
import { FileActs, FileReads, type PrintView } from '@sanchika/file/contract';
import { urlOf } from '@sanchika/platform/contract';
import { ApiClient, newId } from '@sanchika/platform/pwa';
import { Observable } from 'rxjs';

/** What a person wants on paper. */
export interface PrintWish {
  readonly language: PrintView['language'];
  readonly parts: PrintView['parts'];
}

const LOOK_EVERY_MS = 1000;
/** Larger ones are downloaded, not handed to another app. */
const MOST_SHARED = 25 * 1_048_576;

/** Orders prints and looks how far they are. A print needs the server, so it never waits in the outbox. */
@Service()
export class PrintsSender {
  private readonly client = inject(ApiClient);

  /** The print at every step until it is ready or has failed; unsubscribing stops looking, not the print. */
  order(fileId: string, body: PrintWish): Observable<PrintView> {
    return new Observable((steps) => {
      const stop = new AbortController();
      const follow = async () => {
        let print = await this.client.call(
          FileActs.orderPrint,
          { params: { fileId }, body },
          { key: newId() },
        );
        for (steps.next(print); isUnderWay(print) && !stop.signal.aborted; steps.next(print)) {
          await pause();
          print = await this.client.call(FileReads.print, { params: { fileId, printId: print.printId } });
        }
        steps.complete();
      };
      follow().catch((error: unknown) => steps.error(error));
      return () => stop.abort();
    });
  }

  /** Where the PDF lies. */
  urlOf({ fileId, printId }: PrintView): string {
    return urlOf(FileReads.downloadPrint, { params: { fileId, printId } });
  }

  /** The PDF for another app of this device; null when the device cannot hand it on. */
  async toShare(print: PrintView): Promise<File | null> {
    const { document } = print;
    if (!document || document.size > MOST_SHARED || typeof navigator.canShare !== 'function') return null;
    const response = await fetch(this.urlOf(print), { headers: { 'x-sanchika': '1' }, cache: 'no-store' });
    if (!response.ok) return null;
    const file = new File([await response.blob()], document.fileName, { type: 'application/pdf' });
    return navigator.canShare({ files: [file] }) ? file : null;
  }
}

function isUnderWay({ state }: PrintView): boolean {
  return state === 'waiting' || state === 'working';
}

function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, LOOK_EVERY_MS));
}
