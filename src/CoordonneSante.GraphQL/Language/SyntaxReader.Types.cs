using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Language;

/// <remarks>Spec: Language, "Type References" (#Type).</remarks>
internal ref partial struct SyntaxReader
{
    public TypeNode ParseLoneType()
    {
        var type = ParseType();
        Expect(TokenKind.EndOfFile);
        return type;
    }

    private TypeNode ParseType()
    {
        var start = _token.Start;
        var type = Peek(TokenKind.OpenBracket) ? (TypeNode)ParseListType() : ParseNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type) { Location = From(start) } : type;
    }

    private ListTypeNode ParseListType()
    {
        var start = _token.Start;
        Enter();
        Advance();
        var item = ParseType();
        Expect(TokenKind.CloseBracket);
        Leave();
        return new ListTypeNode(item) { Location = From(start) };
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name) { Location = name.Location };
    }
}
