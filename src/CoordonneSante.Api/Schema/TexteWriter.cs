using CoordonneSante.Annuaire.Textes;
using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.Api.Schema;

/// <summary>Copies the JSON that a text carries. Most values of most answers come through here.</summary>
internal sealed class TexteWriter : LeafWriter<Texte>
{
    public override void Write(ResponseBuffer buffer, Texte value) => buffer.Write(value.Json);
}
