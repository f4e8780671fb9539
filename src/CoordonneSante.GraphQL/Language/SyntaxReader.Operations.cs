using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Language;

/// <remarks>Spec: Language, "Operations" (#OperationDefinition), "Selection Sets" (#SelectionSet), "Fragments" (#FragmentSpread).</remarks>
internal ref partial struct SyntaxReader
{
    private OperationDefinitionNode ParseShorthandQuery()
    {
        var start = _token.Start;
        return new OperationDefinitionNode
        {
            Operation = OperationType.Query,
            SelectionSet = ParseSelectionSet(),
            Location = From(start),
        };
    }

    private OperationDefinitionNode ParseOperation(OperationType operation)
    {
        var start = _token.Start;
        var description = ParseDescription();
        Advance();
        return new OperationDefinitionNode
        {
            Description = description,
            Operation = operation,
            Name = Peek(TokenKind.Name) ? ParseName() : null,
            VariableDefinitions = OptionalMany(
                TokenKind.OpenParenthesis,
                static (ref SyntaxReader r) => r.ParseVariableDefinition(),
                TokenKind.CloseParenthesis),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
            Location = From(start),
        };
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Description = description,
            Variable = variable,
            Type = ParseType(),
            DefaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null,
            Directives = ParseDirectives(isConstant: true),
            Location = From(start),
        };
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = _token.Start;
        Enter();
        var selections = Many(TokenKind.OpenBrace, static (ref SyntaxReader r) => r.ParseSelection(), TokenKind.CloseBrace);
        Leave();
        return new SelectionSetNode(selections) { Location = From(start) };
    }

    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        var start = _token.Start;
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        return new FieldNode
        {
            Alias = alias,
            Name = name,
            Arguments = ParseArguments(isConstant: false),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = Peek(TokenKind.OpenBrace) ? ParseSelectionSet() : null,
            Location = From(start),
        };
    }

    /// <summary>A spread, or an inline fragment: three dots begin both.</summary>
    private SelectionNode ParseFragment()
    {
        var start = _token.Start;
        Advance();
        var hasTypeCondition = SkipKeyword("on"u8);
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            return new FragmentSpreadNode
            {
                Name = ParseName(),
                Directives = ParseDirectives(isConstant: false),
                Location = From(start),
            };
        }

        return new InlineFragmentNode
        {
            TypeCondition = hasTypeCondition ? ParseNamedType() : null,
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
            Location = From(start),
        };
    }

    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = _token.Start;
        var description = ParseDescription();
        Advance();
        var name = PeekKeyword("on"u8) ? throw Unexpected(_token) : ParseName();
        ExpectOn();
        return new FragmentDefinitionNode
        {
            Description = description,
            Name = name,
            TypeCondition = ParseNamedType(),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
            Location = From(start),
        };
    }
}
