using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Language;

/// <remarks>
/// Spec: Language, "Input Values" (#Value), "Arguments" (#Arguments), "Directives" (#Directives). Constant: no variable allowed.
/// </remarks>
internal ref partial struct SyntaxReader
{
    public ValueNode ParseLoneValue()
    {
        var value = ParseValue(isConstant: false);
        Expect(TokenKind.EndOfFile);
        return value;
    }

    private ValueNode ParseValue(bool isConstant)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.OpenBracket:
                return ParseList(isConstant);
            case TokenKind.OpenBrace:
                return ParseObject(isConstant);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(TextOf(token)) { Location = From(token.Start) };
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(TextOf(token)) { Location = From(token.Start) };
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                Advance();
                return NamedValue(token);
            case TokenKind.Dollar:
                return isConstant ? throw VariableInConstant() : ParseVariable();
            default:
                throw Unexpected(token);
        }
    }

    /// <remarks>Spec: Language, "Boolean Value" (#BooleanValue), "Null Value" (#NullValue), "Enum Value" (#EnumValue).</remarks>
    private readonly ValueNode NamedValue(Token token) => TextOf(token) switch
    {
        "true" => new BooleanValueNode(true) { Location = From(token.Start) },
        "false" => new BooleanValueNode(false) { Location = From(token.Start) },
        "null" => new NullValueNode { Location = From(token.Start) },
        var name => new EnumValueNode(name) { Location = From(token.Start) },
    };

    private StringValueNode ParseString()
    {
        var token = _token;
        Advance();
        return new StringValueNode(TextOf(token), token.Kind == TokenKind.BlockString) { Location = From(token.Start) };
    }

    private ListValueNode ParseList(bool isConstant)
    {
        var start = _token.Start;
        Enter();
        var values = Any<ValueNode>(
            TokenKind.OpenBracket,
            isConstant ? static (ref SyntaxReader r) => r.ParseValue(true) : static (ref SyntaxReader r) => r.ParseValue(false),
            TokenKind.CloseBracket);
        Leave();
        return new ListValueNode(values) { Location = From(start) };
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = _token.Start;
        Enter();
        var fields = Any<ObjectFieldNode>(
            TokenKind.OpenBrace,
            isConstant ? static (ref SyntaxReader r) => r.ParseObjectField(true) : static (ref SyntaxReader r) => r.ParseObjectField(false),
            TokenKind.CloseBrace);
        Leave();
        return new ObjectValueNode(fields) { Location = From(start) };
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = _token.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(name, ParseValue(isConstant)) { Location = From(start) };
    }

    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar).Start;
        return new VariableNode(ParseName()) { Location = From(start) };
    }

    private readonly GraphQLSyntaxException VariableInConstant()
    {
        var name = LookAhead();
        return name.Kind == TokenKind.Name
            ? Mistake(_token, $"Unexpected variable \"${TextOf(name)}\" in constant value.")
            : Unexpected(_token);
    }

    private DirectiveNode[] ParseDirectives(bool isConstant)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var directives = new List<DirectiveNode>();
        while (Peek(TokenKind.At))
        {
            var start = _token.Start;
            Advance();
            directives.Add(new DirectiveNode(ParseName(), ParseArguments(isConstant)) { Location = From(start) });
        }

        return [.. directives];
    }

    private ArgumentNode[] ParseArguments(bool isConstant) => OptionalMany<ArgumentNode>(
        TokenKind.OpenParenthesis,
        isConstant ? static (ref SyntaxReader r) => r.ParseArgument(true) : static (ref SyntaxReader r) => r.ParseArgument(false),
        TokenKind.CloseParenthesis);

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = _token.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValue(isConstant)) { Location = From(start) };
    }
}
