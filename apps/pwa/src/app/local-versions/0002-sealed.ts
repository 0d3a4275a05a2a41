/** Frozen. The cards of a desk lie in pages, each sealed as one. */
export const sealed = {
  number: 2,
  stores: { deskCards: null, deskPages: '[postId+page], *fileIds' },
};
