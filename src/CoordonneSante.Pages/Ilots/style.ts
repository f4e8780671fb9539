import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';
import { site } from './api';

/** Degrees: longitude, latitude. */
export type Spot = [number, number];

export interface Name {
  nom: string;
  centre: { longitude: number; latitude: number } | null;
}

/** What a place of the page asks of its map. */
export interface Wish {
  /** JSON of the API's filter on structures. */
  filter?: string;
  /** Whether communes are shaded by their zoning. */
  hasZoning: boolean;
  /** Tiles of a background from elsewhere. */
  background?: string;
  notice?: string;
  regions: Name[];
  departements: Name[];
}

/** A colour of the page's own style sheet, in its scheme. */
const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const tiles = (layer: string, filter?: string) => `${site}tuiles/${layer}.json${filter ? `?where=${encodeURIComponent(filter)}` : ''}`;

const points = (names: Name[]) => ({
  type: 'geojson' as const,
  data: {
    type: 'FeatureCollection' as const,
    features: names.flatMap(({ nom, centre }) =>
      centre ? [{ type: 'Feature' as const, properties: { nom }, geometry: { type: 'Point' as const, coordinates: [centre.longitude, centre.latitude] } }] : [],
    ),
  },
});

/** As the shades of the maps drawn by the server. */
const zoning = (): ExpressionSpecification => [
  'match', ['get', 'zonage_medecin'], 'ZIP', colour('c4'), 'ZAC', colour('c2'), 'ZAR', colour('c1'), 'HORS_ZONAGE', colour('c0'), colour('cx'),
];

/** Our own tiles and outlines, in the colours of the page: readable without anything from elsewhere. */
export function makeStyle(wish: Wish): StyleSpecification {
  const [ink, ground, rule, accent] = [colour('encre'), colour('fond'), colour('champ'), colour('accent')];
  const label = { 'text-color': ink, 'text-halo-color': ground, 'text-halo-width': 1.6 };
  const fonts = { 'text-font': ['system-ui', 'sans-serif'], 'text-max-width': 8 };
  return {
    version: 8,
    sources: {
      ...(wish.background && { fond: { type: 'raster', tiles: [wish.background], tileSize: 256, attribution: wish.notice } }),
      regions: { type: 'vector', url: tiles('regions') },
      departements: { type: 'vector', url: tiles('departements') },
      communes: { type: 'vector', url: tiles('communes') },
      'noms-communes': { type: 'vector', url: tiles('noms-communes') },
      quartiers: { type: 'vector', url: tiles('quartiers') },
      structures: { type: 'vector', url: tiles('structures', wish.filter) },
      'noms-regions': points(wish.regions),
      'noms-departements': points(wish.departements),
    },
    layers: [
      { id: 'mer', type: 'background', paint: { 'background-color': colour('fond-2') } },
      { id: 'terre', type: 'fill', source: 'regions', 'source-layer': 'regions', paint: { 'fill-color': ground } },
      ...(wish.background ? [{ id: 'fond', type: 'raster' as const, source: 'fond' }] : []),
      ...(wish.hasZoning
        ? [{
            id: 'zonage', type: 'fill' as const, source: 'communes', 'source-layer': 'communes',
            paint: { 'fill-color': zoning(), 'fill-opacity': wish.background ? 0.55 : 0.9 },
          }]
        : []),
      { id: 'communes', type: 'line', source: 'communes', 'source-layer': 'communes', minzoom: 8.5, paint: { 'line-color': rule, 'line-width': 0.6 } },
      { id: 'departements', type: 'line', source: 'departements', 'source-layer': 'departements', paint: { 'line-color': rule, 'line-width': 0.8 } },
      { id: 'regions', type: 'line', source: 'regions', 'source-layer': 'regions', paint: { 'line-color': rule, 'line-width': 1.6 } },
      { id: 'quartiers', type: 'fill', source: 'quartiers', 'source-layer': 'quartiers', minzoom: 10, paint: { 'fill-color': colour('alerte-trait'), 'fill-opacity': 0.35 } },
      { id: 'quartiers-trait', type: 'line', source: 'quartiers', 'source-layer': 'quartiers', minzoom: 10, paint: { 'line-color': colour('alerte-trait'), 'line-width': 1.4, 'line-dasharray': [2, 1] } },
      { id: 'noms-communes', type: 'symbol', source: 'noms-communes', 'source-layer': 'noms-communes', minzoom: 9.5,
        layout: { ...fonts, 'text-field': ['get', 'nom'], 'text-size': 12, 'text-padding': 12, 'symbol-sort-key': ['-', 0, ['coalesce', ['get', 'population'], 0]] }, paint: label },
      { id: 'noms-departements', type: 'symbol', source: 'noms-departements', minzoom: 6.4, maxzoom: 9.5, layout: { ...fonts, 'text-field': ['get', 'nom'], 'text-size': 13 }, paint: label },
      { id: 'noms-regions', type: 'symbol', source: 'noms-regions', minzoom: 4, maxzoom: 6.4, layout: { ...fonts, 'text-field': ['get', 'nom'], 'text-size': 13 }, paint: label },
      {
        id: 'structures', type: 'circle', source: 'structures', 'source-layer': 'structures',
        paint: {
          'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'nombre']], 1, 6, 5, 13, 25, 26],
          'circle-color': accent, 'circle-opacity': 0.92, 'circle-stroke-color': ground, 'circle-stroke-width': 1.5,
        },
      },
      {
        id: 'nombres', type: 'symbol', source: 'structures', 'source-layer': 'structures', filter: ['>', ['get', 'nombre'], 1],
        layout: { ...fonts, 'text-field': ['to-string', ['get', 'nombre']], 'text-size': 12, 'text-allow-overlap': true, 'text-padding': 10 },
        paint: { 'text-color': colour('sur-accent') },
      },
    ],
  };
}

/** The outline of what the page is about, and its own place. */
export function addSubject(style: StyleSpecification, outline: GeoJSON.Geometry | null, here: Spot | null): StyleSpecification {
  const ink = colour('encre');
  if (outline) {
    style.sources.sujet = { type: 'geojson', data: outline };
    style.layers.splice(-2, 0, { id: 'sujet', type: 'line', source: 'sujet', paint: { 'line-color': ink, 'line-width': 2.2 } });
  }
  if (here) {
    style.sources.ici = { type: 'geojson', data: { type: 'Point', coordinates: here } };
    style.layers.push({
      id: 'ici', type: 'circle', source: 'ici',
      paint: { 'circle-radius': 11, 'circle-color': 'rgba(0,0,0,0)', 'circle-stroke-color': ink, 'circle-stroke-width': 3 },
    });
  }
  return style;
}
