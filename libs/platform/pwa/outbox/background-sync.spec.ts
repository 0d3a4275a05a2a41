import { letPagesSend } from './background-sync';

/** A page that is asked by the worker and answers on the port it was given. */
function page(...answers: readonly string[]) {
  return {
    postMessage: (_: unknown, [port]: Transferable[]) =>
      answers.forEach((answer) => (port as MessagePort).postMessage(answer)),
  };
}

describe('letPagesSend', () => {
  it('leaves it to the worker when no page is open', async () => {
    expect(await letPagesSend([])).toBeNull();
  });

  it('says whether all has gone when a page sends', async () => {
    expect(await letPagesSend([page('sending', 'gone')])).toBeTrue();
    expect(await letPagesSend([page('sending', 'left')])).toBeFalse();
  });

  it('leaves it to the worker when the open pages sleep or nobody is signed in there', async () => {
    jasmine.clock().install();
    const asked = letPagesSend([page(), page()]);
    jasmine.clock().tick(3000);
    jasmine.clock().uninstall();
    expect(await asked).toBeNull();
  });
});
