import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import { queries } from './queries.js';

// A link to /graphql?query=… opens on that query, beside the ready ones.
const url = new URLSearchParams(window.location.search);

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: window.location.pathname })}
    defaultTabs={queries}
    query={url.get('query') ?? undefined}
    variables={url.get('variables') ?? undefined}
    operationName={url.get('operationName') ?? undefined}
    schemaDescription
    shouldPersistHeaders={false}
    isHeadersEditorEnabled={false}
  />,
);
