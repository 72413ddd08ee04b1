/** jsdom lays nothing out: it has nowhere to scroll, and no sizes to tell. */
Element.prototype.scrollIntoView ??= () => undefined;
window.scrollTo = () => undefined;
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** The screen is as wide as a test says; from the start, a phone's. */
const screenIs = { wide: false, still: false };

window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches:
      (media.includes('min-width') && screenIs.wide) ||
      (media.includes('reduced-motion') && screenIs.still),
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

/** Makes the screen a desktop's for what is drawn from now on, or a phone's again. */
export function setWide(wide: boolean): void {
  screenIs.wide = wide;
}

/** Asks for less motion in what is drawn from now on, or no longer. */
export function setReducedMotion(still: boolean): void {
  screenIs.still = still;
}
