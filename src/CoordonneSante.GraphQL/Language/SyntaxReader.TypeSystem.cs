using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Language;

/// <remarks>
/// Spec: Type System (#TypeSystemDefinition, #TypeSystemExtension). An extension is a definition without description in which any part may
/// be missing, but not all.
/// </remarks>
internal ref partial struct SyntaxReader
{
    /// <returns>Null, and nothing read, when the keyword begins no definition that can be extended.</returns>
    private TypeSystemNode? ParseTypeSystem(string keyword, bool isExtension) => keyword switch
    {
        "schema" => ParseSchema(isExtension),
        "scalar" => ParseScalar(isExtension),
        "type" => ParseObjectType(isExtension),
        "interface" => ParseInterface(isExtension),
        "union" => ParseUnion(isExtension),
        "enum" => ParseEnum(isExtension),
        "input" => ParseInputObject(isExtension),
        _ => null,
    };

    private TypeSystemNode ParseExtension()
    {
        var keyword = LookAhead();
        return (keyword.Kind == TokenKind.Name ? ParseTypeSystem(TextOf(keyword), isExtension: true) : null) ?? throw Unexpected(keyword);
    }

    /// <summary>Reads the description or <c>extend</c>, and the keyword.</summary>
    private StringValueNode? ParseHead(bool isExtension)
    {
        var description = isExtension ? null : ParseDescription();
        if (isExtension)
        {
            Advance();
        }

        Advance();
        return description;
    }

    private readonly void RequirePart(bool isExtension, int partCount)
    {
        if (isExtension && partCount == 0)
        {
            throw Unexpected(_token);
        }
    }

    private SchemaDefinitionNode ParseSchema(bool isExtension)
    {
        var start = _token.Start;
        var definition = new SchemaDefinitionNode
        {
            IsExtension = isExtension,
            Description = ParseHead(isExtension),
            Directives = ParseDirectives(isConstant: true),
            OperationTypes = ParseOperationTypes(isExtension),
            Location = From(start),
        };
        RequirePart(isExtension, definition.Directives.Count + definition.OperationTypes.Count);
        return definition;
    }

    private OperationTypeDefinitionNode[] ParseOperationTypes(bool isExtension) =>
        isExtension && !Peek(TokenKind.OpenBrace)
            ? []
            : Many(TokenKind.OpenBrace, static (ref SyntaxReader r) => r.ParseOperationType(), TokenKind.CloseBrace);

    private OperationTypeDefinitionNode ParseOperationType()
    {
        var token = Expect(TokenKind.Name);
        var operation = TextOf(token) switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(token),
        };
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode(operation, ParseNamedType()) { Location = From(token.Start) };
    }

    private ScalarTypeDefinitionNode ParseScalar(bool isExtension)
    {
        var start = _token.Start;
        var definition = new ScalarTypeDefinitionNode
        {
            IsExtension = isExtension,
            Description = ParseHead(isExtension),
            Name = ParseName(),
            Directives = ParseDirectives(isConstant: true),
            Location = From(start),
        };
        RequirePart(isExtension, definition.Directives.Count);
        return definition;
    }

    private ObjectTypeDefinitionNode ParseObjectType(bool isExtension)
    {
        var start = _token.Start;
        var definition = new ObjectTypeDefinitionNode
        {
            IsExtension = isExtension,
            Description = ParseHead(isExtension),
            Name = ParseName(),
            Interfaces = ParseImplementsInterfaces(),
            Directives = ParseDirectives(isConstant: true),
            Fields = ParseFieldsDefinition(),
            Location = From(start),
        };
        RequirePart(isExtension, definition.Interfaces.Count + definition.Directives.Count + definition.Fields.Count);
        return definition;
    }

    private InterfaceTypeDefinitionNode ParseInterface(bool isExtension)
    {
        var start = _token.Start;
        var definition = new InterfaceTypeDefinitionNode
        {
            IsExtension = isExtension,
            Description = ParseHead(isExtension),
            Name = ParseName(),
            Interfaces = ParseImplementsInterfaces(),
            Directives = ParseDirectives(isConstant: true),
            Fields = ParseFieldsDefinition(),
            Location = From(start),
        };
        RequirePart(isExtension, definition.Interfaces.Count + definition.Directives.Count + definition.Fields.Count);
        return definition;
    }

    private NamedTypeNode[] ParseImplementsInterfaces() =>
        SkipKeyword("implements"u8) ? Delimited(TokenKind.Ampersand, static (ref SyntaxReader r) => r.ParseNamedType()) : [];

    private FieldDefinitionNode[] ParseFieldsDefinition() =>
        OptionalMany(TokenKind.OpenBrace, static (ref SyntaxReader r) => r.ParseFieldDefinition(), TokenKind.CloseBrace);

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = ParseType(),
            Directives = ParseDirectives(isConstant: true),
            Location = From(start),
        };
    }

    private InputValueDefinitionNode[] ParseArgumentsDefinition() =>
        OptionalMany(TokenKind.OpenParenthesis, static (ref SyntaxReader r) => r.ParseInputValueDefinition(), TokenKind.CloseParenthesis);

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode
        {
            Description = description,
            Name = name,
            Type = ParseType(),
            DefaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null,
            Directives = ParseDirectives(isConstant: true),
            Location = From(start),
        };
    }

    private UnionTypeDefinitionNode ParseUnion(bool isExtension)
    {
        var start = _token.Start;
        var definition = new UnionTypeDefinitionNode
        {
            IsExtension = isExtension,
            Description = ParseHead(isExtension),
            Name = ParseName(),
            Directives = ParseDirectives(isConstant: true),
            Types = ParseUnionMembers(),
            Location = From(start),
        };
        RequirePart(isExtension, definition.Directives.Count + definition.Types.Count);
        return definition;
    }

    private NamedTypeNode[] ParseUnionMembers() =>
        Skip(TokenKind.EqualsSign) ? Delimited(TokenKind.Pipe, static (ref SyntaxReader r) => r.ParseNamedType()) : [];

    private EnumTypeDefinitionNode ParseEnum(bool isExtension)
    {
        var start = _token.Start;
        var definition = new EnumTypeDefinitionNode
        {
            IsExtension = isExtension,
            Description = ParseHead(isExtension),
            Name = ParseName(),
            Directives = ParseDirectives(isConstant: true),
            Values = ParseEnumValuesDefinition(),
            Location = From(start),
        };
        RequirePart(isExtension, definition.Directives.Count + definition.Values.Count);
        return definition;
    }

    private EnumValueDefinitionNode[] ParseEnumValuesDefinition() =>
        OptionalMany(TokenKind.OpenBrace, static (ref SyntaxReader r) => r.ParseEnumValueDefinition(), TokenKind.CloseBrace);

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        if (PeekKeyword("true"u8) || PeekKeyword("false"u8) || PeekKeyword("null"u8))
        {
            throw Mistake(_token, $"{Describe(_token)} is reserved and cannot be used for an enum value.");
        }

        return new EnumValueDefinitionNode
        {
            Description = description,
            Name = ParseName(),
            Directives = ParseDirectives(isConstant: true),
            Location = From(start),
        };
    }

    private InputObjectTypeDefinitionNode ParseInputObject(bool isExtension)
    {
        var start = _token.Start;
        var definition = new InputObjectTypeDefinitionNode
        {
            IsExtension = isExtension,
            Description = ParseHead(isExtension),
            Name = ParseName(),
            Directives = ParseDirectives(isConstant: true),
            Fields = ParseInputFieldsDefinition(),
            Location = From(start),
        };
        RequirePart(isExtension, definition.Directives.Count + definition.Fields.Count);
        return definition;
    }

    private InputValueDefinitionNode[] ParseInputFieldsDefinition() =>
        OptionalMany(TokenKind.OpenBrace, static (ref SyntaxReader r) => r.ParseInputValueDefinition(), TokenKind.CloseBrace);

    private DirectiveDefinitionNode ParseDirectiveDefinition()
    {
        var start = _token.Start;
        var description = ParseHead(isExtension: false);
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectOn();
        return new DirectiveDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            IsRepeatable = isRepeatable,
            Locations = Delimited(TokenKind.Pipe, static (ref SyntaxReader r) => r.ParseDirectiveLocation()),
            Location = From(start),
        };
    }

    private NameNode ParseDirectiveLocation()
    {
        var token = _token;
        var name = ParseName();
        return DirectiveLocationNames.TryParse(name.Value, out _) ? name : throw Unexpected(token);
    }
}
