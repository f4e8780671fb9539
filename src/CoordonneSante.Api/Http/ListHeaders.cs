using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Api.Requests;
using CoordonneSante.GraphQL.Lists;

namespace CoordonneSante.Api.Http;

/// <summary>What a list in a format other than JSON has no room for, and says in its headers.</summary>
internal static class ListHeaders
{
    /// <summary>The notes of the response, a JSON array in ASCII.</summary>
    public const string Notes = "Notes";

    /// <summary>Longest header, in characters: the servers between here and the client refuse long ones, and the whole answer with
    /// them.</summary>
    private const int MaxLength = 2_000;

    /// <param name="context">The request to answer.</param>
    /// <param name="data">What the list comes from.</param>
    /// <param name="format">Its format.</param>
    /// <param name="name">Its name.</param>
    /// <param name="notes">Null when there are none.</param>
    public static void Set(HttpContext context, JeuDeDonnees data, ListFormat format, string name, Notes? notes)
    {
        var headers = context.Response.Headers;
        headers.ContentDisposition = $"attachment; filename=\"{name}-{data.Version.Value}.{format.Extension}\"";

        // RFC 8288.
        headers.Link = $"<{LicenceOuverte.Url}>; rel=\"license\"";
        if (ListLinks.DescriptionOf(format) is { } description && ListLinks.HasAddress(context.Request))
        {
            var address = ListLinks.AddressOf(context.Request, description);
            if (address.Length <= MaxLength)
            {
                headers.Append("Link", $"<{address}>; rel=\"describedby\"; type=\"{description.MediaType}\"");
            }
        }

        if (notes is not null)
        {
            headers[Notes] = notes.ToHeader(MaxLength);
        }
    }
}
