using System.Text.Json;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.Api.Schema;

/// <summary>The scalar <c>GeoJSON</c> as input: a Polygon or a MultiPolygon. Inputs have no use for other geometries.</summary>
internal sealed class OutlineCoercion : ScalarCoercion
{
    public override bool TellsHints => true;

    public override bool TryParseLiteral(ValueNode literal, out object? value, out string? error)
    {
        if (!LiteralJson.TryConvert(literal, out var json))
        {
            (value, error) = (
                null,
                "Un GeoJSON écrit dans la requête ne contient pas de variable : passez-le tout entier par une variable.");
            return false;
        }

        return TryParseValue(json, out value, out error);
    }

    public override bool TryParseValue(JsonElement json, out object? value, out string? error)
    {
        var isOutline = OutlineReader.TryRead(json, out var outline, out error);
        value = isOutline ? outline : null;
        return isOutline;
    }
}
