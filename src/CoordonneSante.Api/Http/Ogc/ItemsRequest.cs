using System.Globalization;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.GraphQL;
using CoordonneSante.GraphQL.Http;

namespace CoordonneSante.Api.Http.Ogc;

/// <summary>What an address asks of a collection's features.</summary>
/// <remarks>OGC API - Features - Part 1, "Features": a parameter that is not known, or not valid, is an error.</remarks>
/// <param name="Limit">Features of a page, at most.</param>
/// <param name="After">Where the page begins, as the link to it says; null for the first.</param>
/// <param name="Box">Null for everywhere.</param>
/// <param name="Filters">Properties and the value that each must have.</param>
internal sealed record ItemsRequest(int Limit, string? After, OgcBox? Box, IReadOnlyList<(OgcProperty Property, string Value)> Filters)
{
    public const int DefaultLimit = 1_000;

    /// <param name="query">Of the address.</param>
    /// <param name="collection">Whose features.</param>
    /// <returns>What is asked, or else why the address asks nothing.</returns>
    public static (ItemsRequest? Request, RequestRejection? Rejection) Read(IQueryCollection query, OgcCollection collection)
    {
        var (limit, after, box) = (DefaultLimit, (string?)null, (OgcBox?)null);
        var filters = new List<(OgcProperty, string)>();
        foreach (var (name, values) in query)
        {
            if (values is not [{ } value])
            {
                return Bad($"« {name} » est donné plusieurs fois.", "Gardez-en un.");
            }

            switch (name)
            {
                case "limit":
                    if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit < 1)
                    {
                        return Bad($"« limit » vaut « {value} ».", $"Donnez un nombre de 1 à {PageArguments.MaxSize}.");
                    }

                    limit = Math.Min(limit, PageArguments.MaxSize);
                    break;
                case "after":
                    after = value;
                    break;
                case "bbox":
                    if (!OgcBox.TryParse(value, out var parsed))
                    {
                        return Bad(
                            $"« bbox » vaut « {value} ».", "Donnez ouest,sud,est,nord en degrés WGS 84 : bbox=-1.8,48,-1.5,48.2.");
                    }

                    box = parsed;
                    break;
                case "datetime":
                    // No feature has a time: all match, as the standard wants it.
                    break;
                case "f" when value == "json":
                    break;
                default:
                    if (collection.Queryables.FirstOrDefault(property => property.Name == name) is not { } queryable)
                    {
                        var names = NamesOf(collection);
                        return Bad(
                            $"« {name} » n'est pas un paramètre de cette collection.",
                            $"Ses paramètres : {string.Join(", ", names)}.{UnknownParameters.Nearest(name, names)}");
                    }

                    if (queryable.ValueOf(value) is null)
                    {
                        return Bad($"« {name} » vaut « {value} ».", ExpectedOf(queryable));
                    }

                    filters.Add((queryable, value));
                    break;
            }
        }

        return (new ItemsRequest(limit, after, box, filters), null);
    }

    private static string[] NamesOf(OgcCollection collection) =>
        ["limit", "bbox", "datetime", .. collection.Queryables.Select(known => known.Name)];

    private static string ExpectedOf(OgcProperty property) => property.Values is { } values
        ? $"Donnez une de ces valeurs : {string.Join(", ", values)}."
        : $"Donnez une valeur du type {property.JsonType}.";

    private static (ItemsRequest? Request, RequestRejection? Rejection) Bad(string message, string hint) =>
        (null, new RequestRejection(StatusCodes.Status400BadRequest, ErrorCodes.BadUserInput, message, hint));
}
