import { page } from './api';

/** Degrees to a thousandth: a hundred metres are near enough to find a structure, and say less of where the visitor is. */
const rounded = (degrees: number) => degrees.toFixed(3);

/** Opens the page of what is around the visitor; where the browser does not say, the page that asks for a place. */
export function goAround(link: HTMLAnchorElement) {
  const text = link.textContent;
  const giveUp = () => location.assign(link.href);
  if (!navigator.geolocation) {
    giveUp();
    return;
  }
  link.setAttribute('aria-busy', 'true');
  link.textContent = 'Recherche de votre position…';
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      link.textContent = text;
      link.removeAttribute('aria-busy');
      location.assign(page(`/autour?point=${rounded(coords.latitude)},${rounded(coords.longitude)}`));
    },
    giveUp,
    { timeout: 10_000, maximumAge: 600_000 },
  );
}
