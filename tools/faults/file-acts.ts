import { FileApi } from '@sanchika/file/contract';
import { aPdf } from '@sanchika/file/testing';
import type { Officer } from '@sanchika/file/testing';
import { urlOf } from '@sanchika/platform/contract';
import type { CallInput, Endpoint } from '@sanchika/platform/contract';
import { v7 } from 'uuid';
import type { AskedAct, Outcome } from './asked-acts';

type NewAct = Pick<AskedAct, 'operation' | 'note' | 'ask'>;

/** An act as it stands in the contract. */
export function actOf({ caller }: Officer, endpoint: Endpoint, input: CallInput): NewAct {
  const ask = async (key: string) => {
    const reply = await caller.call(endpoint, input, { key });
    return { status: reply.status, code: reply.code, body: reply.problem ?? reply.answer };
  };
  return { operation: endpoint.operation, ask };
}

/** A paper of a few bytes, as a form. */
export function paperAct({ caller }: Officer, fileId: string): NewAct {
  const [paperId, bytes] = [v7(), aPdf(v7())];
  const ask = async (key: string): Promise<Outcome> => {
    const form = new FormData();
    form.set('paperId', paperId);
    form.set('title', 'आवेदन');
    form.set('file', new Blob([bytes], { type: 'application/pdf' }), 'paper.pdf');
    const response = await caller.fetch(urlOf(FileApi.addPaper, { params: { fileId } }), {
      method: 'POST',
      headers: { 'idempotency-key': key },
      body: form,
    });
    const body = (await response.json()) as { readonly code?: string };
    return { status: response.status, code: response.ok ? null : (body.code ?? null), body };
  };
  return { operation: FileApi.addPaper.operation, ask };
}
