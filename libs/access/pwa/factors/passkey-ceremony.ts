import { Service } from '@angular/core';
import type {
  Assertion,
  Attestation,
  EnrolmentOptions,
  ProofOptions,
} from '@sanchika/access/contract/factors';

/** How a browser says that the person turned away, or that nothing fitting is kept here. */
const TURNED_AWAY = ['NotAllowedError', 'AbortError', 'InvalidStateError'];

/** Speaks with the authenticator of this device. What it needs for that is loaded at the first touch. */
@Service()
export class PasskeyCeremony {
  /** Whether this browser knows passkeys at all. */
  readonly isOffered = typeof PublicKeyCredential === 'function';

  /** A new passkey; null when the person turned away or the device has one already. */
  create(options: EnrolmentOptions): Promise<Attestation | null> {
    return nullIfTurnedAway(async () => {
      const { startRegistration } = await import('@simplewebauthn/browser');
      const { id, response } = await startRegistration({ optionsJSON: asAsked(options) });
      const { clientDataJSON, attestationObject, transports = [] } = response;
      return { id, response: { clientDataJSON, attestationObject, transports } };
    });
  }

  /** A proof by a passkey; null when the person turned away or none is kept here. */
  prove(options: ProofOptions): Promise<Assertion | null> {
    return nullIfTurnedAway(async () => {
      const { startAuthentication } = await import('@simplewebauthn/browser');
      const { id, response } = await startAuthentication({ optionsJSON: asAsked(options) });
      const { clientDataJSON, authenticatorData, signature, userHandle } = response;
      return { id, response: { clientDataJSON, authenticatorData, signature, userHandle } };
    });
  }
}

/** Hints of transports may be newer than the types. */
function asAsked<Options>(options: Options) {
  return options as Options & { excludeCredentials?: never; allowCredentials?: never };
}

async function nullIfTurnedAway<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && TURNED_AWAY.includes(error.name)) return null;
    throw error;
  }
}
