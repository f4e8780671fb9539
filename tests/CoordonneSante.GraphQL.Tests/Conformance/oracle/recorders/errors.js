/** Errors as the corpus keeps them: message, and places as "line:column". */
export const compact = (errors) =>
  errors.map(({ message, locations }) => ({
    // The reference cuts some characters in half when it quotes them; JSON cannot say that.
    message: message.toWellFormed(),
    at: (locations ?? []).map(({ line, column }) => `${line}:${column}`),
  }));
