/** Which opener the focus goes back to when an exhibit is closed from within: the button comes back with the words. */
let awaited: string | null = null;

export const returnFocusTo = (opener: string): void => {
  awaited = opener;
};

/** For the opener's own element: takes the focus when it is the one that is awaited. */
export function takeFocusBack(opener: string, element: HTMLElement | null): void {
  if (!element || awaited !== opener) return;
  awaited = null;
  element.focus({ preventScroll: true });
}
