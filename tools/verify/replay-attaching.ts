import type { FileReplay } from './file-replay';
import type { ChainEvent } from './read-chain';
import { requireOpen, setDue } from './replay-moves';
import { PayloadFault, textIn, textOrNullIn } from './sealed-payload';

/** Putting two files into one custody and taking them apart (FM-2). Each chain tells its own side. */
export const ATTACHING_STEPS = { 'file.attached': attach, 'file.detached': detach };

function attach(file: FileReplay, event: ChainEvent): void {
  const open = requireHolder(file, event);
  if (file.state !== 'active') throw new PayloadFault('it ties a file that is not at work');
  if (file.attachedTo !== null) throw new PayloadFault('it ties what is attached already');
  const { chainId: own, at: from } = event;
  const mainId = mainIn(event);
  open.readAt ??= event.at;
  if (mainId === null) {
    file.company.push({ mainId: own, attachedId: textIn(event.body, 'attached'), from, to: null });
    return;
  }
  if (file.company.some(({ to }) => to === null))
    throw new PayloadFault('it attaches what takes others along');
  file.attachedTo = mainId;
  setDue(open, event);
  file.company.push({ mainId, attachedId: own, from, to: null });
}

function detach(file: FileReplay, event: ChainEvent): void {
  const open = requireHolder(file, event);
  const mainId = mainIn(event);
  if (file.attachedTo !== mainId) throw new PayloadFault('it unties what is not attached so');
  const attachedId = mainId === null ? textIn(event.body, 'attached') : event.chainId;
  const company = file.company.find((each) => each.attachedId === attachedId && each.to === null);
  if (!company) throw new PayloadFault('it unties what is not attached');
  company.to = event.at;
  open.readAt ??= event.at;
  file.attachedTo = null;
}

/** What is attached moves with its main file, and what is not moves by itself. */
export function requireSameWay(file: FileReplay, event: ChainEvent): void {
  if (mainIn(event) !== file.attachedTo) throw new PayloadFault('it does not go the way of its main file');
}

/** The main file that the event of an attached one names; null for who is nobody’s company. */
function mainIn({ body }: ChainEvent): string | null {
  return 'main' in body ? textOrNullIn(body, 'main') : null;
}

function requireHolder(file: FileReplay, event: ChainEvent) {
  const open = requireOpen(file);
  if (event.actor.post !== open.postId)
    throw new PayloadFault('it ties or unties by a post that did not have the file');
  return open;
}
