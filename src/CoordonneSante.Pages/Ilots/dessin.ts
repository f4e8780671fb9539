import type { Map, StyleSpecification } from 'maplibre-gl';
import { ask } from './api';
import { count } from './francais';
import polygonOf from './Polygone.graphql?raw';
import type { Spot } from './style';

interface Commune {
  codeInsee: string;
  nom: string;
  population: number | null;
}

/** Zoom at which communes are to be seen, and large enough for a finger soon after. */
const firstZoom = 8.5;

/** A line that begins with the code of a commune, as the form writes them. */
const codeOf = (line: string) => /^\s*(\d[\dAB]\d{3})(?!\d)/i.exec(line)?.[1]?.toUpperCase();

/** Chooses communes on the map, one by one or within a line; the form's field holds them, and may be written by hand as well. */
export function choose(place: HTMLElement, map: Map, style: () => StyleSpecification) {
  const found = document.getElementById(place.dataset.dessin ?? '');
  if (!(found instanceof HTMLTextAreaElement)) {
    return;
  }

  const field = found;
  const people = new globalThis.Map<string, number | null>();
  let line: Spot[] | null = null;
  const told = document.createElement('p');
  told.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'discret';
  place.querySelector('.outils')?.append(button);
  place.append(told);

  const lines = () => field.value.split('\n').filter((text) => text.trim() !== '');
  const codes = () => lines().map(codeOf).filter((code) => code !== undefined);

  const show = () => {
    const chosen = codes();
    for (const layer of ['choisies', 'choisies-trait']) {
      if (map.getLayer(layer)) {
        map.setFilter(layer, ['in', ['get', 'code_commune'], ['literal', chosen]]);
      }
    }
    const known = chosen.map((code) => people.get(code));
    const sum = known.every((number) => typeof number === 'number') ? `, ${count(known.reduce((all, one) => all + one, 0), 'habitant', 'habitants')}` : '';
    const named = lines().length - chosen.length;
    told.textContent = line
      ? `Posez les sommets du contour sur la carte (${count(line.length, 'posé', 'posés')}), puis terminez. Les communes dont le centre est à l'intérieur s'ajoutent.`
      : chosen.length + named === 0
        ? map.getZoom() < firstZoom
          ? 'Approchez-vous d\'un clic, ou par « Aller à », pour voir les communes.'
          : 'Cliquez une commune pour la prendre, encore une fois pour l\'ôter.'
        : `${count(chosen.length + named, 'commune choisie', 'communes choisies')}${named === 0 ? sum : ''}.`;
    button.textContent = line ? (line.length > 2 ? 'Terminer le contour' : 'Annuler le contour') : 'Entourer des communes';
  };

  const write = (rows: string[]) => {
    field.value = rows.join('\n');
    show();
  };

  const add = (communes: Commune[]) => {
    communes.forEach(({ codeInsee, population }) => people.set(codeInsee, population));
    const held = new Set(codes());
    write([...lines(), ...communes.filter(({ codeInsee }) => !held.has(codeInsee)).map(({ codeInsee, nom }) => `${codeInsee} ${nom}`)]);
  };

  const drawLine = () => {
    const source = map.getSource('contour');
    if (source && 'setData' in source) {
      (source as import('maplibre-gl').GeoJSONSource).setData({ type: 'LineString', coordinates: line && line.length > 1 ? [...line, ...(line.length > 2 ? [line[0]!] : [])] : [] });
    }
  };

  const end = async () => {
    const ring = line ?? [];
    line = null;
    drawLine();
    if (ring.length > 2) {
      told.textContent = 'Recherche des communes…';
      try {
        const polygone = { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
        const { territoire } = await ask<{ territoire: { communes: Commune[] } | null }>(polygonOf, { polygone });
        add(territoire?.communes ?? []);
      } catch (error) {
        show();
        told.textContent = (error as Error).message;
        return;
      }
    }
    show();
  };

  button.addEventListener('click', () => {
    if (line) {
      void end();
    } else {
      line = [];
      show();
    }
  });

  map.on('click', ({ point, lngLat }) => {
    if (line) {
      line.push([lngLat.lng, lngLat.lat]);
      drawLine();
      show();
      return;
    }
    const [feature] = map.queryRenderedFeatures(point, { layers: ['prenables'] });
    if (!feature) {
      map.easeTo({ center: lngLat, zoom: Math.max(map.getZoom() + 2, firstZoom) });
      return;
    }
    const { code_commune: code, nom, population } = feature.properties as { code_commune: string; nom: string; population?: number };
    if (codes().includes(code)) {
      write(lines().filter((text) => codeOf(text) !== code));
    } else {
      add([{ codeInsee: code, nom, population: population ?? null }]);
    }
  });

  map.on('zoomend', show);

  const dress = () => {
    const drawn = style().layers.find(({ id }) => id === 'regions');
    const ink = drawn?.type === 'line' ? drawn.paint?.['line-color'] : undefined;
    const accent = getComputedStyle(document.documentElement).getPropertyValue('--accent').trim();
    if (map.getLayer('prenables')) {
      return;
    }
    for (const layer of ['structures', 'nombres']) {
      map.setLayoutProperty(layer, 'visibility', 'none');
    }
    const communes = { source: 'communes', 'source-layer': 'communes' } as const;
    map.addSource('contour', { type: 'geojson', data: { type: 'LineString', coordinates: [] } });
    map.addLayer({ id: 'prenables', type: 'fill', ...communes, paint: { 'fill-color': accent, 'fill-opacity': 0.01 } }, 'communes');
    map.addLayer({ id: 'choisies', type: 'fill', ...communes, filter: false, paint: { 'fill-color': accent, 'fill-opacity': 0.4 } }, 'communes');
    map.addLayer({ id: 'choisies-trait', type: 'line', ...communes, filter: false, paint: { 'line-color': accent, 'line-width': 2 } });
    map.addLayer({ id: 'contour', type: 'line', source: 'contour', paint: { 'line-color': ink ?? accent, 'line-width': 3, 'line-dasharray': [2, 1] } });
    show();
    drawLine();
  };
  map.on('style.load', dress);
  if (map.isStyleLoaded()) {
    dress();
  }
  field.addEventListener('input', show);
  show();
}
