/** Frozen: what landed is never edited; a change of shape is the next number. */
export const first = {
  number: 1,
  stores: {
    outbox: '++order, &key, topicId, state',
    me: 'personId',
    deskCards: '[postId+fileId], [postId+place]',
    deskHeads: 'postId',
    openedFiles: '[postId+fileId], postId, fetchedAt',
    journeys: '[postId+fileId]',
    workingNotes: '[postId+fileId]',
    sentActs: 'key, [postId+fileId], sentAt',
    shelf: 'name',
  },
};
