using System.Text;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Http.Ogc;

/// <summary>A list of the graph as a collection of features: what is asked of it, and by what it may be filtered.</summary>
internal sealed class OgcCollection
{
    private const string Point = "position { longitude latitude }";
    private const string Outline = "contour";

    private readonly string _root;

    /// <param name="schema">What describes the properties.</param>
    /// <param name="id">In addresses; also the name of the layer of tiles that knows the outlines, where there is one.</param>
    /// <param name="title">For readers.</param>
    /// <param name="root">Field of the query that lists the records.</param>
    /// <param name="properties">Paths from a record, the key first.</param>
    public OgcCollection(GraphQL.TypeSystem.Schema schema, string id, string title, string root, params string[] properties)
    {
        (Id, Title, _root) = (id, title, root);

        // A schema without query type does not start.
        var list = schema.QueryType!.Fields[root];
        IsPaged = list.Arguments.ContainsKey("first");
        var record = IsPaged ? ((ObjectType)list.Type.Named).Fields["nodes"].Type.Named : list.Type.Named;
        var filter = list.Arguments.GetValueOrDefault("where")?.Type.Named as InputObjectType;
        Properties = [.. properties.Select(path => OgcProperty.Of((ObjectType)record, filter, path))];
        OmitsDivided = filter?.Fields.ContainsKey("arrondissements") == true;
        HasPoints = ((ObjectType)record).Fields.ContainsKey("position");
        Description = schema.Types[record.Name].Description;
        var selection = string.Join(' ', Properties.Select(property => property.Selection).Append(HasPoints ? Point : Outline));
        var text = IsPaged
            ? $"query($where: {filter?.Name}, $first: Int, $after: String) {{ page: {root}(where: $where, first: $first, after: $after) "
                + $"{{ totalCount pageInfo {{ hasNextPage endCursor }} nodes {{ {selection} }} }} }}"
            : $"{{ nodes: {root} {{ {selection} }} }}";
        Document = Encoding.UTF8.GetBytes(text);
    }

    public string Id { get; }

    public string Title { get; }

    public string? Description { get; }

    /// <summary>Whether the list is filtered and paged by the graph; the others are short, and come whole.</summary>
    public bool IsPaged { get; }

    /// <summary>Whether tiles have the same features, and know where they are.</summary>
    public bool HasTiles { get; init; } = true;

    /// <summary>Whether geometries are points, not outlines.</summary>
    public bool HasPoints { get; }

    /// <summary>Whether a city that arrondissements divide is left to them, so that no feature covers another.</summary>
    public bool OmitsDivided { get; }

    /// <summary>In order; the first is the key.</summary>
    public IReadOnlyList<OgcProperty> Properties { get; }

    public OgcProperty Key => Properties[0];

    /// <summary>Those by which features may be filtered: all, where the list comes whole.</summary>
    public IEnumerable<OgcProperty> Queryables => Properties.Where(property => !IsPaged || property.IsFilter);

    /// <summary>The query, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Document { get; }
}
