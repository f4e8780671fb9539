// Files of tables, opened by programs that have nothing to do with this one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ExcelJS from 'exceljs';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { url } from './server.js';

const query = '{ communes(where: {departement: {code: {eq: "01"}}}) { nodes { codeInsee nom population zonageMedecin centre { longitude } } } }';

async function download(format, document = query) {
  const response = await fetch(`${url}?format=${format}&query=${encodeURIComponent(document)}`);
  assert.equal(response.status, 200, await response.clone().text());
  return response.arrayBuffer();
}

async function rowsAsJson() {
  const text = new TextDecoder().decode(await download('ndjson'));
  return text.trimEnd().split('\n').map((line) => JSON.parse(line));
}

test('a workbook opens in exceljs with its codes as texts, its numbers as numbers and what they mean', async () => {
  const workbook = await new ExcelJS.Workbook().xlsx.load(await download('xlsx'));
  const [data, about] = workbook.worksheets;
  const rows = data.getSheetValues().slice(1).map((row) => row.slice(1));
  const expected = await rowsAsJson();

  assert.deepEqual(workbook.worksheets.map((sheet) => sheet.name), ['Données', 'À propos']);
  assert.deepEqual(rows[0], ['codeInsee', 'nom', 'population', 'zonageMedecin', 'zonageMedecinLibelle', 'centre.longitude']);
  assert.ok(expected.length > 300 && expected.every(({ codeInsee }) => codeInsee.startsWith('01')));
  assert.deepEqual(
    rows.slice(1).map(([code, nom, population, zonage, , longitude]) => [code, nom, population, zonage, longitude]),
    expected.map(({ codeInsee, nom, population, zonageMedecin, centre }) => [codeInsee, nom, population, zonageMedecin, centre.longitude]),
  );
  assert.equal(data.getCell('A2').numFmt, '@');
  assert.ok(about.getSheetValues().some((row) => row?.[1] === 'population' && row[2] === 'nombre entier'));
});

test('a workbook has dates that are dates', async () => {
  const document = '{ structures(where: {dateOuverture: {neq: null}}, first: 1) { nodes { dateOuverture } } }';
  const workbook = await new ExcelJS.Workbook().xlsx.load(await download('xlsx', document));
  const text = new TextDecoder().decode(await download('ndjson', document));

  assert.deepEqual(workbook.worksheets[0].getCell('A2').value, new Date(JSON.parse(text).dateOuverture));
});

test('a parquet file opens in hyparquet with the values of the API, and says what its columns mean', async () => {
  const file = await download('parquet');
  const { key_value_metadata: pairs } = parquetMetadata(file);
  const metadata = Object.fromEntries(pairs.map(({ key, value }) => [key, value]));

  assert.deepEqual(
    await parquetReadObjects({ file }),
    (await rowsAsJson()).map(({ centre, ...row }) => ({ ...row, 'centre.longitude': centre.longitude })),
  );
  assert.match(JSON.parse(metadata.colonnes).zonageMedecin, /- ZIP : /);
  assert.ok(JSON.parse(metadata.sources).length > 0);
});

test('a parquet file of all structures has several chunks of rows, dates and missing values', async () => {
  const document = '{ structures { nodes { finess nom dateOuverture position { longitude latitude } commune { codesPostaux } } } }';
  const rows = await parquetReadObjects({ file: await download('parquet', document) });
  const lines = new TextDecoder().decode(await download('ndjson', document)).trimEnd().split('\n');

  assert.equal(rows.length, lines.length);
  assert.deepEqual(
    rows.map((row) => ({ ...row, dateOuverture: row.dateOuverture?.toISOString().slice(0, 10) ?? null })),
    lines.map((line) => JSON.parse(line)).map(({ finess, nom, dateOuverture, position, commune }) => ({
      finess,
      nom,
      dateOuverture,
      'position.longitude': position?.longitude ?? null,
      'position.latitude': position?.latitude ?? null,
      'commune.codesPostaux': commune.codesPostaux.join('|'),
    })),
  );
});
