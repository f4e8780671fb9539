using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>The definitions and extensions of a type-system document, by kind and name.</summary>
/// <remarks>Of definitions that share a name, which is an error, the last one counts.</remarks>
internal sealed class SchemaDefinitions
{
    public SchemaDefinitions(DocumentNode document)
    {
        foreach (var definition in document.Definitions.OfType<TypeSystemNode>())
        {
            switch (definition)
            {
                case SchemaDefinitionNode { IsExtension: true } extension:
                    SchemaExtensions.Add(extension);
                    break;
                case SchemaDefinitionNode schema:
                    Schema = schema;
                    break;
                case DirectiveDefinitionNode directive:
                    Directives.Add(directive);
                    break;
                case TypeDefinitionNode { IsExtension: true } extension:
                    TypeExtensions.Add(extension);
                    break;
                case TypeDefinitionNode type:
                    Types[type.Name.Value] = type;
                    break;
            }
        }
    }

    /// <summary>Null when the document leaves the root types to their default names.</summary>
    public SchemaDefinitionNode? Schema { get; }

    public List<SchemaDefinitionNode> SchemaExtensions { get; } = [];

    /// <summary>By name, in the order of the document; extensions are not in it.</summary>
    public OrderedDictionary<string, TypeDefinitionNode> Types { get; } = new(StringComparer.Ordinal);

    public List<TypeDefinitionNode> TypeExtensions { get; } = [];

    public List<DirectiveDefinitionNode> Directives { get; } = [];

    public IEnumerable<SchemaDefinitionNode> SchemaNodes => Schema is null ? SchemaExtensions : [Schema, .. SchemaExtensions];
}
