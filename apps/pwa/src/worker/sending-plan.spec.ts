import { localPlan } from '../app/local-plan';
import { sendingPlan } from './sending-plan';

describe('sendingPlan', () => {
  it('sends every act that a page can write down', async () => {
    const operationsOf = async ({ rooms }: typeof localPlan) =>
      (await Promise.all(Object.values(rooms).map((load) => load())))
        .flatMap(({ operations }) => operations.map(({ endpoint }) => endpoint.operation))
        .sort();
    expect(await operationsOf(sendingPlan)).toEqual(await operationsOf(localPlan));
  });
});
