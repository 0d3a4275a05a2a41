/** «Android · Chrome»: what a person can tell apart in a list of devices. */
export function deviceName(): string {
  const agent = navigator.userAgent;
  const system = /Android|iPhone|iPad|Windows|Mac OS|CrOS|Linux/.exec(agent)?.[0];
  const browser = /Edg|OPR|SamsungBrowser|Firefox|Chrome|Safari/.exec(agent)?.[0];
  return [system, browser].filter(Boolean).join(' · ').slice(0, 80);
}
