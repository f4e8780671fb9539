import { Popup, type Map, type MapGeoJSONFeature, type MapMouseEvent, type PointLike } from 'maplibre-gl';
import { page } from './api';

/** Structures told at one spot at most. */
const most = 8;

/** Half the side of the square that a finger touches, in pixels. */
const reach = 8;

/** Opens the structures of a spot, or comes nearer to a cluster. */
export function tellOnClick(map: Map) {
  const at = ({ point: { x, y } }: MapMouseEvent) => {
    const square: [PointLike, PointLike] = [[x - reach, y - reach], [x + reach, y + reach]];
    return map.getLayer('structures') ? map.queryRenderedFeatures(square, { layers: ['structures'] }) : [];
  };
  map.on('mousemove', (event) => {
    map.getCanvas().style.cursor = at(event).length > 0 ? 'pointer' : '';
  });
  map.on('click', (event) => {
    const found = at(event);
    const cluster = found.find(({ properties }) => properties.nombre > 1);
    if (cluster) {
      map.easeTo({ center: (cluster.geometry as GeoJSON.Point).coordinates as [number, number], zoom: Math.max(cluster.properties.zoom_eclatement, map.getZoom() + 1) });
    } else if (found[0]) {
      new Popup({ maxWidth: '20rem' }).setLngLat((found[0].geometry as GeoJSON.Point).coordinates as [number, number]).setDOMContent(describe(found)).addTo(map);
    }
  });
}

function describe(found: MapGeoJSONFeature[]) {
  const structures = [...new globalThis.Map(found.map(({ properties }) => [properties.finess as string, properties])).values()];
  const list = document.createElement('ul');
  list.className = 'bulle';
  for (const { finess, nom, commune } of structures.slice(0, most)) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = page(`/structures/${finess}`);
    link.textContent = nom;
    item.append(link, `, ${commune}`);
    list.append(item);
  }
  if (structures.length > most) {
    const more = document.createElement('li');
    more.textContent = `et ${structures.length - most} autres\u00A0: zoomez, ou voyez la liste.`;
    list.append(more);
  }
  return list;
}
