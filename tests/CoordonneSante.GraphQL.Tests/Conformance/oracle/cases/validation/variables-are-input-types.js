// Spec: Validation, "Variables Are Input Types" (#sec-Variables-Are-Input-Types).
export const defaults = { schema: 'harbour' };

export const cases = {
  'input types': 'query ($a: Int, $b: [Flag!]!, $c: BoatFilter, $d: Date, $e: Pick) { harbour { name } }',
  'output types': 'query ($a: Harbour, $b: [Boat!]!, $c: Arrival!) { harbour { name } }',
  'unknown type': 'query ($a: Unknown) { harbour { name } }',
  'introspection types': 'query ($a: __Type, $b: __TypeKind) { harbour { name } }',
};
