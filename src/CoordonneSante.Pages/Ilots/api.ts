const here = import.meta.url;

/** Address of the site's root: the scripts are in a folder of it. */
export const site = new URL('..', here).href;

export type Variables = Record<string, unknown>;

/** Asks a document of this folder, by GET: the answer is kept by the browser until the data change. */
export async function ask<T>(document: string, variables: Variables = {}, signal?: AbortSignal): Promise<T> {
  const query = new URLSearchParams({ query: document, variables: JSON.stringify(variables) });
  const response = await fetch(`${site}graphql?${query}`, { headers: { accept: 'application/graphql-response+json' }, signal });
  const { data, errors } = (await response.json()) as { data?: T; errors?: { message: string }[] };
  if (!data) {
    throw new Error(errors?.[0]?.message ?? response.statusText);
  }
  return data;
}

/** Address of a page of the site, from the root that its links are written from. */
export const page = (path: string) => new URL(path.replace(/^\//, ''), site).href;
