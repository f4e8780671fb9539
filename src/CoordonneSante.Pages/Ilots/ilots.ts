// Finds the live parts of a page and starts each when it is needed: what is not looked at is not loaded.
const all = (name: string) => document.querySelectorAll<HTMLElement>(`[data-ilot="${name}"]`);

/** Does something once, at the first of some events. */
function atFirst(element: HTMLElement, event: string, start: () => void) {
  element.addEventListener(event, start, { once: true });
}

for (const form of all('completion')) {
  atFirst(form, 'focusin', async () => (await import('./completion')).complete(form));
}

for (const link of all('position')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void import('./position').then(({ goAround }) => goAround(link as HTMLAnchorElement));
  });
}

const hasRoom = matchMedia('(min-width: 54rem)');
for (const place of all('carte')) {
  let isOpen = false;
  const open = async () => {
    if (!isOpen) {
      isOpen = true;
      (await import('./carte')).open(place);
    }
  };
  place.querySelector('button')?.addEventListener('click', open);
  if (place.classList.contains('emblee') && hasRoom.matches) {
    const watch = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        watch.disconnect();
        void open();
      }
    });
    watch.observe(place);
  }
}
