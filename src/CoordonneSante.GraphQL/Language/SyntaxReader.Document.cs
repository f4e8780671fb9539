using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Language;

/// <remarks>Spec: Language, "Document" (#Document), "Descriptions" (#Description).</remarks>
internal ref partial struct SyntaxReader
{
    public DocumentNode ParseDocument()
    {
        var definitions = ReadUntil(static (ref SyntaxReader r) => r.ParseDefinition(), TokenKind.EndOfFile);
        return new DocumentNode(definitions) { Location = new Location(_source, 0, _body.Length) };
    }

    private DefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.OpenBrace))
        {
            return ParseShorthandQuery();
        }

        var isDescribed = PeekDescription();
        var keyword = isDescribed ? LookAhead() : _token;
        if (isDescribed && keyword.Kind == TokenKind.OpenBrace)
        {
            throw Mistake(_token, "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        DefinitionNode? definition = TextOf(keyword) switch
        {
            "query" => ParseOperation(OperationType.Query),
            "mutation" => ParseOperation(OperationType.Mutation),
            "subscription" => ParseOperation(OperationType.Subscription),
            "fragment" => ParseFragmentDefinition(),
            "directive" => ParseDirectiveDefinition(),
            var other => ParseTypeSystem(other, isExtension: false),
        };
        if (definition is not null)
        {
            return definition;
        }

        if (isDescribed)
        {
            throw Mistake(_token, "Unexpected description, only GraphQL definitions support descriptions.");
        }

        return PeekKeyword("extend"u8) ? ParseExtension() : throw Unexpected(keyword);
    }

    private readonly bool PeekDescription() => _token.Kind is TokenKind.String or TokenKind.BlockString;

    private StringValueNode? ParseDescription() => PeekDescription() ? ParseString() : null;
}
