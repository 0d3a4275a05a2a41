import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isToken } from './secrets';

const SID = '__Host-sid';
const DEVICE = '__Host-device';
const SESSION_SECONDS = 12 * 60 * 60;
const DEVICE_SECONDS = 400 * 24 * 60 * 60;
const SHAPE = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

export function sidOf(request: FastifyRequest): string | undefined {
  return request.cookies[SID];
}

/** The token by which this browser is known; null when it has none or a malformed one. */
export function deviceTokenOf(request: FastifyRequest): string | null {
  const token = request.cookies[DEVICE];
  return isToken(token) ? token : null;
}

export function giveSid(reply: FastifyReply, sid: string): void {
  void reply.setCookie(SID, sid, { ...SHAPE, maxAge: SESSION_SECONDS });
}

export function giveDeviceToken(reply: FastifyReply, token: string): void {
  void reply.setCookie(DEVICE, token, { ...SHAPE, maxAge: DEVICE_SECONDS });
}

/** Forgets the session, not the device: that stays known. */
export function takeSid(reply: FastifyReply): void {
  void reply.clearCookie(SID, SHAPE);
}

/** The browser is a stranger again. */
export function takeDeviceToken(reply: FastifyReply): void {
  void reply.clearCookie(DEVICE, SHAPE);
}
