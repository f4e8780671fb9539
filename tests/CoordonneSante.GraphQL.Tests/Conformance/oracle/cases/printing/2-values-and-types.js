// How the reference writes values.
export const defaults = { goal: 'Value' };

export const cases = {
  'numbers as written': '[0, -0, 1.50, 1E5, 1e+05, 123456789012345678901234567890]',
  'string': '"simple"',
  'string escapes': String.raw`"\" \\ \/ \b \f \n \r \t"`,
  'control characters': String.raw`"\u0000\u0007\u001F\u007F\u0080\u009F"`,
  'characters of every plane as they are': String.raw`"é € \u{1F600} \uD83D\uDE00 \u2028 \u00A0 \uFEFF \u{10FFFF}"`,
  'lists': '[1[2[]]3]',
  'objects': '{a:1 b:{c:{}}d:[]}',
  'empty object': '{ }',
  'literals': '[true,false,null,A,$b]',
  'long list stays on one line': `[${'"0123456789", '.repeat(12)}]`,
  'empty block string': '""""""',
  'block string': '"""block"""',
  'block string in a list': '["""a\nb""", """c"""]',
  'block string in an object': '{a: """b\nc"""}',
  'type': { goal: 'Type', document: '[ [ Int ! ] ! ]' },
  'named type': { goal: 'Type', document: ' Int' },
};
