using System.Diagnostics.CodeAnalysis;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>Which columns of a row give its geometry, in WGS 84.</summary>
/// <remarks>
/// Two kinds of field are geometries: a scalar named <c>GeoJSON</c>, and an object type with <c>longitude</c> and <c>latitude</c>, of which
/// these two or a GeoJSON scalar are selected. The one nearest to the row wins, then the first selected.
/// </remarks>
/// <param name="Outline">Column of the scalar; -1 for a point.</param>
/// <param name="Longitude">Column, in degrees; -1 for a scalar.</param>
/// <param name="Latitude">Column, in degrees; -1 for a scalar.</param>
internal readonly record struct GeometryColumns(int Outline, int Longitude, int Latitude)
{
    private const string GeoJson = "GeoJSON";
    private const string LongitudeName = "longitude";
    private const string LatitudeName = "latitude";

    public bool Contains(int column) => column == Outline || column == Longitude || column == Latitude;

    /// <returns>False when no geometry is selected.</returns>
    public static bool TryFind(RowLayout row, out GeometryColumns geometry)
    {
        var candidates = row.Columns
            .Where(column => column.Field.Definition.Name == LongitudeName || IsGeoJson(column.Field.Definition.Type))
            .OrderBy(column => DepthOf(row, column));
        foreach (var column in candidates)
        {
            var index = row.IndexOf(column.Field);
            if (IsGeoJson(column.Field.Definition.Type))
            {
                geometry = new GeometryColumns(index, -1, -1);
                return true;
            }

            var siblings = column.Parent?.Fields ?? row.Fields;
            var latitude = siblings.FirstOrDefault(field => field.Definition.Name == LatitudeName);
            if (latitude is not null && IsPoint(HolderOf(row, column)))
            {
                geometry = new GeometryColumns(-1, index, row.IndexOf(latitude));
                return true;
            }
        }

        geometry = default;
        return false;
    }

    /// <returns>
    /// Selections that would give an object of the type a geometry, its own or else those of the objects that it leads to.
    /// </returns>
    public static IReadOnlyList<string> Suggest(Schema schema, NamedType type)
    {
        var own = Selections(schema, type).ToList();
        return own.Count > 0
            ? own
            :
            [
                .. ObjectFields(schema, type)
                    .SelectMany(field => Selections(schema, field.Type.Named).Select(inner => $"{field.Name} {{ {inner} }}")),
            ];
    }

    private static IEnumerable<string> Selections(Schema schema, NamedType type)
    {
        if (IsPoint(type))
        {
            yield return $"{LongitudeName} {LatitudeName}";
        }

        foreach (var field in FieldsOf(schema, type))
        {
            if (IsGeoJson(field.Type))
            {
                yield return field.Name;
            }
            else if (field.Type.Nullable is not ListType && IsPoint(field.Type.Named))
            {
                yield return $"{field.Name} {{ {LongitudeName} {LatitudeName} }}";
            }
        }
    }

    private static IEnumerable<FieldDefinition> ObjectFields(Schema schema, NamedType type) =>
        FieldsOf(schema, type).Where(field => field.Type.Nullable is FieldsType);

    private static IEnumerable<FieldDefinition> FieldsOf(Schema schema, NamedType type) =>
        schema.PossibleTypesOf(type).SelectMany(possible => possible.Fields.Values).DistinctBy(field => field.Name);

    /// <summary>Objects between the row and the geometry; a point's own object counts for none.</summary>
    private static int DepthOf(RowLayout row, Column column)
    {
        var objects = column.Name.Count(c => c == '.');
        return IsPoint(HolderOf(row, column)) ? objects - 1 : objects;
    }

    private static NamedType HolderOf(RowLayout row, Column column) => column.Parent?.Definition.Type.Named ?? row.Type;

    private static bool IsGeoJson(GraphQLType type) => type.Nullable is ScalarType { Name: GeoJson };

    private static bool IsPoint(NamedType type) =>
        type is FieldsType fields && fields.Fields.ContainsKey(LongitudeName) && fields.Fields.ContainsKey(LatitudeName);
}
