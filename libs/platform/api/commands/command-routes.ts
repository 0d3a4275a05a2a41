import { Injectable } from '@nestjs/common';
import type { Endpoint } from '@sanchika/platform/contract';

/** The acts that may wait on a device, set once the routes of the running application are known. */
@Injectable()
export class CommandRoutes {
  private routes: ReadonlyMap<string, Endpoint> = new Map();

  know(endpoints: readonly Endpoint[]): void {
    this.routes = new Map(endpoints.filter(mayWait).map((endpoint) => [endpoint.operation, endpoint]));
  }

  of(operation: string): Endpoint | undefined {
    return this.routes.get(operation);
  }

  all(): readonly Endpoint[] {
    return [...this.routes.values()];
  }
}

/** What a person does in a capacity and can say in JSON; a secret is given only to whoever asks for it there and then. */
function mayWait({ audience, method, bodyKind = 'json', answerKind = 'json', answerIsSecret }: Endpoint) {
  return (
    audience !== 'anybody' &&
    audience !== 'person' &&
    method !== 'GET' &&
    bodyKind === 'json' &&
    answerKind === 'json' &&
    answerIsSecret !== true
  );
}
