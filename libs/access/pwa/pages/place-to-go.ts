/** An address of our own app, or the inbox: a link from outside must not lead a person elsewhere after sign-in. */
export function placeToGo(to: string | undefined): string {
  const isOurs = to !== undefined && /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in');
  return isOurs ? to : '/inbox';
}
