using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Documents;

namespace CoordonneSante.Pages.Rendu;

/// <summary>What a page asked, so that the same can be asked elsewhere.</summary>
/// <param name="Document">The page's document.</param>
/// <param name="Variables">Its variables.</param>
public sealed record PageRequest(PageDocument Document, JsonObject Variables)
{
    private const string Endpoint = "/graphql";

    /// <summary>GraphiQL, open on the document.</summary>
    public string Editor => PageAddress.Link(Endpoint, Parameters(Document));

    /// <param name="list">A document that answers one list, with the same variables.</param>
    /// <param name="format">As the API's parameter <c>format</c> names it.</param>
    public string ListAs(PageDocument list, string format) =>
        PageAddress.Link(Endpoint, [KeyValuePair.Create("format", format), .. Parameters(list)]);

    private List<KeyValuePair<string, string>> Parameters(PageDocument document)
    {
        List<KeyValuePair<string, string>> parameters = [new("query", document.Text)];
        var used = Variables.Where(variable => variable.Value is not null && document.Declares(variable.Key)).ToArray();
        if (used.Length > 0)
        {
            var variables = new JsonObject(used.Select(variable => KeyValuePair.Create(variable.Key, variable.Value?.DeepClone())));
            parameters.Add(new("variables", variables.ToJsonString()));
        }

        return parameters;
    }
}
