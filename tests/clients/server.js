/** Address of the server under test; run.js starts one. */
export const url = process.env.ANNUAIRE_URL ?? 'http://127.0.0.1:5000/graphql';
