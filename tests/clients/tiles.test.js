import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyRings, VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { url } from './server.js';

const site = url.replace(/\/graphql$/, '');

async function tileJson(layer, where) {
  const filter = where ? `?where=${encodeURIComponent(JSON.stringify(where))}` : '';
  return (await fetch(`${site}/tuiles/${layer}.json${filter}`)).json();
}

/** The layer of a tile; undefined when the tile is empty. */
async function layerOf({ tiles, vector_layers: [{ id }] }, z, x, y) {
  const response = await fetch(tiles[0].replace('{z}', z).replace('{x}', x).replace('{y}', y));
  const tile = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer())));
  assert.equal(response.status, tile.layers[id] ? 200 : 204);
  assert.deepEqual(Object.keys(tile.layers), tile.layers[id] ? [id] : []);
  return tile.layers[id];
}

const featuresOf = (layer) => Array.from({ length: layer?.length ?? 0 }, (_, i) => layer.feature(i));

/** Column and row of the tile of a point. */
function tileOf(z, longitude, latitude) {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const share = [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
  return share.map((value) => Math.floor(value * 2 ** z));
}

/** Every feature of a zoom within the bounds that the TileJSON tells, with its place. */
async function featuresAt(source, z) {
  const [west, south, east, north] = source.bounds;
  const [[left, top], [right, bottom]] = [tileOf(z, west, north), tileOf(z, east, south)];
  const features = [];
  for (let x = left; x <= right; x++) {
    for (let y = top; y <= bottom; y++) {
      features.push(...featuresOf(await layerOf(source, z, x, y)).map((feature) => feature.toGeoJSON(x, y, z)));
    }
  }
  return features;
}

async function ask(query) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return (await response.json()).data;
}

test('the tiles of a zoom count every structure once, whatever the zoom and the filter', async () => {
  const { all, centres } = await ask(`{
    all: structures(where: { position: { longitude: { neq: null } } }) { totalCount }
    centres: structures(where: { type: { eq: CENTRE_DE_SANTE }, position: { longitude: { neq: null } } }) { totalCount }
  }`);
  const [source, filtered] = [await tileJson('structures'), await tileJson('structures', { type: { eq: 'CENTRE_DE_SANTE' } })];
  const countAt = async (tiles, z) => (await featuresAt(tiles, z)).reduce((sum, feature) => sum + feature.properties.nombre, 0);

  for (const z of [0, 3, 5]) {
    assert.equal(await countAt(source, z), all.totalCount);
    assert.equal(await countAt(filtered, z), centres.totalCount);
  }
});

test('clusters tell the zoom that splits them, structures who they are', async () => {
  const features = await featuresAt(await tileJson('structures'), 5);
  const [clusters, structures] = [features.filter((feature) => feature.properties.nombre > 1), features.filter((feature) => feature.properties.nombre === 1)];

  assert.ok(clusters.length > 50 && structures.length > 0);
  assert.ok(clusters.every(({ properties }) => properties.zoom_eclatement > 5 && properties.zoom_eclatement <= 9 && !('finess' in properties)));
  const typesOf = ({ properties }) => Object.entries(properties).filter(([name]) => name.startsWith('nombre_')).map(([, count]) => count);
  assert.ok(clusters.every((cluster) => typesOf(cluster).reduce((sum, count) => sum + count) === cluster.properties.nombre));
  assert.ok(structures.every(({ properties }) => /^[0-9AB]{9}$/.test(properties.finess) && !('zoom_eclatement' in properties)));
  assert.equal(new Set(features.map((feature) => feature.id)).size, features.length);
});

test('a structure stands where the API says, with the same facts', async () => {
  const { structure } = await ask(`{
    structure(finess: "350002838") {
      finess nom type specialite zonageMedecin quartierPrioritaire { code } position { longitude latitude }
      commune { codeInsee nom departement { code nom } epci { siren nom } } gestionnaire { categorie }
    }
  }`);
  const { longitude, latitude } = structure.position;
  const [x, y] = tileOf(14, longitude, latitude);
  const features = featuresOf(await layerOf(await tileJson('structures'), 14, x, y)).map((feature) => feature.toGeoJSON(x, y, 14));
  const { geometry, properties } = features.find((feature) => feature.properties.finess === structure.finess);

  assert.equal(geometry.type, 'Point');
  assert.ok(Math.abs(geometry.coordinates[0] - longitude) < 0.00001 && Math.abs(geometry.coordinates[1] - latitude) < 0.00001);
  assert.deepEqual({ ...properties }, {
    nombre: 1,
    finess: structure.finess,
    nom: structure.nom,
    type: structure.type,
    ...(structure.specialite && { specialite: structure.specialite }),
    zonage_medecin: structure.zonageMedecin,
    code_commune: structure.commune.codeInsee,
    commune: structure.commune.nom,
    code_departement: structure.commune.departement.code,
    departement: structure.commune.departement.nom,
    siren_epci: structure.commune.epci.siren,
    epci: structure.commune.epci.nom,
    categorie_gestionnaire: structure.gestionnaire.categorie,
    code_quartier: structure.quartierPrioritaire.code,
  });
});

for (const [layer, code, query] of [
  ['quartiers', 'code_quartier', '{ zone: quartierPrioritaire(code: "QN03502M") { code nom contour } }'],
  ['communes', 'code_commune', '{ zone: commune(codeInsee: "35238") { code: codeInsee nom contour } }'],
]) {
  test(`${layer} have the outline that the API gives, and rings that turn as they should`, async () => {
    const { zone } = await ask(query);
    const source = await tileJson(layer);
    const points = zone.contour.coordinates.flat(zone.contour.type === 'Polygon' ? 1 : 2);
    const z = 9;
    const [x, y] = tileOf(z, ...points[0]);
    const features = featuresOf(await layerOf(source, z, x, y));
    const drawn = features.find((feature) => feature.properties[code] === zone.code);
    const spread = (index, coordinates) => [Math.min(...coordinates.map((c) => c[index])), Math.max(...coordinates.map((c) => c[index]))];
    const { geometry } = drawn.toGeoJSON(x, y, z);
    const vertices = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2);

    assert.equal(drawn.properties.nom, zone.nom);
    for (const index of [0, 1]) {
      // Two units at this zoom: less than 50 metres.
      spread(index, vertices).forEach((edge, i) => assert.ok(Math.abs(edge - spread(index, points)[i]) < 0.0005));
    }
    for (const feature of features) {
      const rings = feature.loadGeometry();
      assert.equal(classifyRings(rings).flat().length, rings.length);
      assert.ok(rings.every((ring) => ring.length >= 4 && ring[0].equals(ring.at(-1))));
    }
  });
}

test('the name of a commune is in one tile, at its centre', async () => {
  const { communes } = await ask('{ communes(where: { departement: { code: { eq: "35" } } }, first: 1000) { nodes { codeInsee nom } } }');
  const source = await tileJson('noms-communes');
  const z = 9;
  const [[left, top], [right, bottom]] = [tileOf(z, -2.4, 48.9), tileOf(z, -0.9, 47.5)];
  const names = [];
  for (let x = left; x <= right; x++) {
    for (let y = top; y <= bottom; y++) {
      names.push(...featuresOf(await layerOf(source, z, x, y)).map(({ properties }) => [properties.code_commune, properties.nom]));
    }
  }
  assert.equal(new Set(names.map(([code]) => code)).size, names.length);
  assert.deepEqual(names.filter(([code]) => code.startsWith('35')).sort(), communes.nodes.map(({ codeInsee, nom }) => [codeInsee, nom]).sort());
});

test('the TileJSON describes every property that tiles have', async () => {
  for (const [layer, z] of [['structures', 9], ['quartiers', 9], ['communes', 9], ['noms-communes', 9]]) {
    const source = await tileJson(layer);
    const [x, y] = tileOf(z, -1.68, 48.11);
    const used = new Set(featuresOf(await layerOf(source, z, x, y)).flatMap((feature) => Object.keys(feature.properties)));

    assert.equal(source.tilejson, '3.0.0');
    assert.match(source.attribution, /\(.+, \d{4}.*\), Licence Ouverte 2\.0/);
    assert.ok(used.size >= 3);
    assert.deepEqual([...used].filter((name) => !(name in source.vector_layers[0].fields)), []);
  }
});
