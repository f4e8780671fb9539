namespace CoordonneSante.GraphQL.Tests.SchemaChanges;

/// <summary>A difference between two schemas that a client can notice.</summary>
/// <param name="Code">graphql-js's name for the kind of change, or one of the kinds that it does not look for.</param>
/// <param name="Description">What changed, in graphql-js's words.</param>
public sealed record SchemaChange(string Code, string Description)
{
    /// <summary>Not looked for by graphql-js: the same document means something else.</summary>
    public const string InputFieldDefaultChange = "INPUT_FIELD_DEFAULT_VALUE_CHANGE";

    /// <summary>Not looked for by graphql-js: documents that give two fields, or none, are refused.</summary>
    public const string OneOfAdded = "ONE_OF_ADDED";

    /// <summary>What adds to a schema: a client that takes values and types it does not know goes on working.</summary>
    private static readonly HashSet<string> Additions =
    [
        "VALUE_ADDED_TO_ENUM", "TYPE_ADDED_TO_UNION", "OPTIONAL_INPUT_FIELD_ADDED", "OPTIONAL_ARG_ADDED", "IMPLEMENTED_INTERFACE_ADDED",
    ];

    /// <summary>Whether documents that were valid are refused or mean something else.</summary>
    /// <remarks>A changed default is one; graphql-js calls it dangerous.</remarks>
    public bool IsBreaking => !Additions.Contains(Code);

    public override string ToString() => $"{Code}: {Description}";
}
