using System.Globalization;
using System.Text;

namespace CoordonneSante.GraphQL.Tests.Language;

/// <summary>Writes documents that follow the grammar but mean nothing, the same ones for the same draws.</summary>
internal sealed class RandomDocument(Random random)
{
    private static readonly string[] _names =
    [
        "a",
        "b",
        "_c9",
        "type",
        "query",
        "on",
        "fragment",
        "extend",
        "implements",
        "repeatable",
        "input",
        "QUERY",
        "aVeryLongNameIndeedToPassLimits",
    ];

    private static readonly string[] _characters = ["a", "B", " ", "  ", "é", "😀", "'", "#", "{", "\u2028", "\uFEFF", "\u007F", "\0"];

    private static readonly string[] _escapes =
    [
        "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\u{1F600}", "\\uD83D\\uDE00", "\\u0000", "\\u0085",
    ];

    private static readonly string[] _blockParts = ["\n", "\n", "\r\n", "\r", "  ", "\t", "\\\"\"\"", "\\", "\\n", "\" "];

    private static readonly string[] _ignored = [" ", " ", " ", "\n", ",", "\t", "\r\n", " # é😀 \"\"\" {\n", "\uFEFF "];

    private static readonly string[] _numbers = ["0", "-0", "12", "-345", "98765432109876543210", "0.5", "-1.25e10", "1E+5", "3e-2"];

    private static readonly string[] _locations = ["QUERY", "FIELD", "VARIABLE_DEFINITION", "INPUT_FIELD_DEFINITION", "FRAGMENT_SPREAD"];

    private readonly StringBuilder _text = new();

    public string Next()
    {
        _text.Clear();
        Several(1, 3, Definition);
        return _text.ToString();
    }

    private void Definition()
    {
        switch (random.Next(12))
        {
            case 0 when _text.Length == 0:
                // Elsewhere its brace could be taken for that of a type without fields.
                SelectionSet(3);
                break;
            case < 4:
                Operation();
                break;
            case 4:
                Maybe(Text);
                Words("fragment", Pick(_names, except: "on"), "on", Name());
                Directives(isConstant: false);
                SelectionSet(3);
                break;
            case 5:
                Maybe(Text);
                Words("directive", "@", Name());
                Maybe(ArgumentDefinitions);
                Maybe(() => Words("repeatable"));
                Words("on");
                Delimited("|", _locations);
                break;
            case < 8:
                TypeSystem(new Extension(isExtension: true));
                break;
            default:
                Maybe(Text);
                TypeSystem(new Extension(isExtension: false));
                break;
        }
    }

    private void Operation()
    {
        Maybe(Text);
        Words(Pick(["query", "mutation", "subscription"]));
        Maybe(() => Words(Name()));
        Maybe(() => InParentheses(VariableDefinition));
        Directives(isConstant: false);
        SelectionSet(3);
    }

    private void VariableDefinition()
    {
        Maybe(Text);
        Words("$", Name(), ":");
        Type();
        Default();
        Directives(isConstant: true);
    }

    private void SelectionSet(int depth)
    {
        Words("{");
        Several(1, 4, () => Selection(depth - 1));
        Words("}");
    }

    private void Selection(int depth)
    {
        switch (depth < 1 ? 9 : random.Next(10))
        {
            case 0:
                Words("...", Pick(_names, except: "on"));
                Directives(isConstant: false);
                break;
            case 1:
                Words("...");
                Maybe(() => Words("on", Name()));
                Directives(isConstant: false);
                SelectionSet(depth);
                break;
            default:
                Maybe(() => Words(Name(), ":"));
                Words(Name());
                Maybe(() => InParentheses(() => Argument(isConstant: false)));
                Directives(isConstant: false);
                Maybe(() => SelectionSet(depth), depth > 0);
                break;
        }
    }

    private void TypeSystem(Extension extension)
    {
        Words(extension.Keyword);
        switch (random.Next(6))
        {
            case 0:
                Words("schema");
                Directives(isConstant: true, extension.Minimum);
                Braces(() => Words(Pick(["query", "mutation", "subscription"]), ":", Name()));
                break;
            case 1:
                Words("scalar", Name());
                Directives(isConstant: true, extension.Minimum);
                break;
            case 2:
                Words(Pick(["type", "interface"]), Name());
                Maybe(() =>
                {
                    Words("implements");
                    Delimited("&", _names);
                });
                Directives(isConstant: true, extension.Minimum);
                Maybe(() => Braces(Field));
                break;
            case 3:
                Words("union", Name());
                Directives(isConstant: true, extension.Minimum);
                Maybe(() =>
                {
                    Words("=");
                    Delimited("|", _names);
                });
                break;
            case 4:
                Words("enum", Name());
                Directives(isConstant: true, extension.Minimum);
                Maybe(() => Braces(() =>
                {
                    Maybe(Text);
                    Words(Name());
                    Directives(isConstant: true);
                }));
                break;
            default:
                Words("input", Name());
                Directives(isConstant: true, extension.Minimum);
                Maybe(() => Braces(InputValue));
                break;
        }
    }

    private void Field()
    {
        Maybe(Text);
        Words(Name());
        Maybe(ArgumentDefinitions);
        Words(":");
        Type();
        Directives(isConstant: true);
    }

    private void ArgumentDefinitions() => InParentheses(InputValue);

    private void InputValue()
    {
        Maybe(Text);
        Words(Name(), ":");
        Type();
        Default();
        Directives(isConstant: true);
    }

    private void Type()
    {
        var depth = random.Next(3);
        Words([.. Enumerable.Repeat("[", depth), Name()]);
        for (var i = 0; i <= depth; i++)
        {
            Words(i == 0 ? string.Empty : "]");
            Maybe(() => Words("!"));
        }
    }

    private void Default() => Maybe(() =>
    {
        Words("=");
        Value(2, isConstant: true);
    });

    private void Directives(bool isConstant, int least = 0) => Several(least, random.Next(4) == 0 ? 2 : least, () =>
    {
        Words("@", Name());
        Maybe(() => InParentheses(() => Argument(isConstant)));
    });

    private void Argument(bool isConstant)
    {
        Words(Name(), ":");
        Value(2, isConstant);
    }

    private void Value(int depth, bool isConstant)
    {
        switch (random.Next(depth > 0 ? 7 : 5))
        {
            case 0:
                Words(Pick(_numbers));
                break;
            case 1:
                Words(Pick(["true", "false", "null", "ENUM", "on"]));
                break;
            case 2 when !isConstant:
                Words("$", Name());
                break;
            case < 5:
                Text();
                break;
            case 5:
                Words("[");
                Several(0, 3, () => Value(depth - 1, isConstant));
                Words("]");
                break;
            default:
                Words("{");
                Several(0, 3, () =>
                {
                    Words(Name(), ":");
                    Value(depth - 1, isConstant);
                });
                Words("}");
                break;
        }
    }

    private void Text()
    {
        var isBlock = random.Next(2) == 0;
        var parts = new StringBuilder();
        for (var i = random.Next(random.Next(10) == 0 ? 60 : 8); i > 0; i--)
        {
            parts.Append(random.Next(2) == 0 ? Pick(_characters) : Pick(isBlock ? _blockParts : _escapes));
        }

        // A space keeps a quote or a backslash from joining the closing quotes.
        Words(
            isBlock ? $"\"\"\"{parts}{(random.Next(2) == 0 || parts.ToString().EndsWith('\\') ? " " : string.Empty)}\"\"\"" : $"\"{parts}\""
        );
    }

    private string Name() => Pick(_names);

    private string Pick(string[] choices, string? except = null)
    {
        var choice = choices[random.Next(choices.Length)];
        return choice == except ? "not" + choice : choice;
    }

    private void Delimited(string delimiter, string[] choices)
    {
        Maybe(() => Words(delimiter));
        Words(Pick(choices));
        Several(0, 2, () => Words(delimiter, Pick(choices)));
    }

    private void InParentheses(Action item)
    {
        Words("(");
        Several(1, 3, item);
        Words(")");
    }

    private void Braces(Action item)
    {
        Words("{");
        Several(1, 3, item);
        Words("}");
    }

    private void Several(int least, int most, Action item)
    {
        for (var i = random.Next(least, most + 1); i > 0; i--)
        {
            item();
        }
    }

    private void Maybe(Action part, bool isAllowed = true)
    {
        if (isAllowed && random.Next(3) == 0)
        {
            part();
        }
    }

    private void Words(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{word}{Pick(_ignored)}");
        }
    }

    private readonly struct Extension(bool isExtension)
    {
        public string Keyword { get; } = isExtension ? "extend" : string.Empty;

        /// <summary>An extension needs a part: a directive will do.</summary>
        public int Minimum { get; } = isExtension ? 1 : 0;
    }
}
