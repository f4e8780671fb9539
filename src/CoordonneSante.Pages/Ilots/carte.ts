import { AttributionControl, Map, NavigationControl, setWorkerUrl, type LngLatBoundsLike } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { ask } from './api';
import { tellOnClick } from './bulle';
import './carte.css';
import contourOf from './Contour.graphql?raw';
import { francais } from './francais';
import namesOf from './Noms.graphql?raw';
import extentOf from './Etendue.graphql?raw';
import { addSubject, makeStyle, type Name, type Spot, type Wish } from './style';

type Edges = [number, number, number, number];

interface Region extends Name {
  emprise: Edges | null;
}

/** Continental France and Corsica. */
const metropolis: Edges = [-5.2, 41.3, 9.6, 51.1];

const margin = 24;

/** The outline and the box of what the page is about. */
interface Subject {
  emprise: Edges | null;
  contour: GeoJSON.Geometry | null;
}

/** Opens the map of a place of the page, in place of its button and of what was drawn there. */
export async function open(place: HTMLElement) {
  setWorkerUrl(workerUrl);
  place.classList.add('ouverte');
  place.querySelector('button')?.remove();
  const canvas = document.createElement('div');
  canvas.className = 'toile';
  place.prepend(canvas);
  const told = document.createElement('p');
  told.className = 'note';
  told.textContent = 'Chargement de la carte…';
  place.append(told);
  try {
    await draw(place, canvas);
    told.textContent = place.dataset.quoi ?? '';
  } catch (error) {
    place.classList.add('absente');
    canvas.remove();
    told.textContent = `La carte ne s'ouvre pas dans ce navigateur. ${place.dataset.quoi ?? ''}`;
    console.warn(error);
  }
}

async function draw(place: HTMLElement, container: HTMLElement) {
  const { nom = 'Carte', filtre, territoire, emprise, ici, fond, mention } = place.dataset;
  const [{ regions, departements }, subject, extent] = await Promise.all([
    ask<{ regions: Region[]; departements: Name[] }>(namesOf),
    territoire ? ask<{ territoire: Subject | null }>(contourOf, { par: JSON.parse(territoire) }).then((answer) => answer.territoire) : null,
    emprise ? (emprise.split(',').map(Number) as Edges) : filtre && !territoire ? extentOfStructures(JSON.parse(filtre)) : metropolis,
  ]);
  const wish: Wish = { filter: filtre, hasZoning: 'zonage' in place.dataset, background: fond, notice: mention, regions, departements };
  const here = ici ? (ici.split(',').map(Number) as Spot) : null;
  const style = () => addSubject(makeStyle(wish), subject?.contour ?? null, here);

  const map = new Map({
    container,
    style: style(),
    bounds: (emprise ? extent : (subject?.emprise ?? extent)) as LngLatBoundsLike,
    fitBoundsOptions: { padding: margin, maxZoom: 14 },
    maxZoom: 18,
    locale: francais(nom),
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new AttributionControl({ compact: true }), 'bottom-right');
  map.once('load', () => map.getContainer().querySelector('.maplibregl-ctrl-attrib')?.classList.remove('maplibregl-compact-show'));
  if (!place.dataset.dessin) {
    tellOnClick(map);
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => map.setStyle(style()));
  place.append(tools(place, map, regions));
  if (place.dataset.dessin) {
    const { choose } = await import('./dessin');
    choose(place, map, style);
  }
  await new Promise<void>((resolve) => map.once('idle', () => resolve()));
  place.dataset.prete = '';
}

/** What the structures of a filter span; continental France where some are there: an island far away would make all else a dot. */
async function extentOfStructures(where: unknown): Promise<Edges> {
  interface Extent {
    carte: { grappes: { emprise: Edges }[]; points: { position: { longitude: number; latitude: number } }[] };
  }
  const { carte } = await ask<Extent>(extentOf, { where });
  const boxes = [...carte.grappes.map(({ emprise }) => emprise), ...carte.points.map(({ position: { longitude, latitude } }): Edges => [longitude, latitude, longitude, latitude])];
  const near = boxes.filter(([west, south, east, north]) => west >= metropolis[0] && south >= metropolis[1] && east <= metropolis[2] && north <= metropolis[3]);
  const shown = near.length > 0 ? near : boxes;
  return shown.length === 0
    ? metropolis
    : shown.reduce(([west, south, east, north], [w, s, e, n]): Edges => [Math.min(west, w), Math.min(south, s), Math.max(east, e), Math.max(north, n)]);
}

/** Where to look, and the list of what is seen. */
function tools(place: HTMLElement, map: Map, regions: Region[]) {
  const bar = document.createElement('div');
  bar.className = 'outils';
  const label = document.createElement('label');
  const select = document.createElement('select');
  label.append('Aller à ', select);
  const start = map.getBounds();
  const spots: [string, Edges | null][] = [['la vue de départ', null], ['France métropolitaine', metropolis], ...regions.flatMap(({ nom, emprise }): [string, Edges][] => (emprise ? [[nom, emprise]] : []))];
  select.append(...spots.map(([text], rank) => new Option(text, String(rank))));
  select.addEventListener('change', () => map.fitBounds(spots[Number(select.value)]?.[1] ?? start, { padding: margin }));
  bar.append(label);

  const { vue } = place.dataset;
  if (vue) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'discret';
    button.textContent = 'Ne lister que cette vue';
    button.addEventListener('click', () => {
      const bounds = map.getBounds();
      const address = new URL(location.href);
      address.searchParams.delete('apres');
      address.searchParams.delete('avant');
      address.searchParams.set(vue, [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map((edge, i) => clamp(edge, i % 2 ? 90 : 180)).join(','));
      location.assign(address.href.replaceAll('%2C', ','));
    });
    bar.append(button);
  }
  return bar;
}

const clamp = (degrees: number, most: number) => Number(Math.max(-most, Math.min(most, degrees)).toFixed(4));
