namespace CoordonneSante.Pages.Adresses;

/// <summary>The address that a page was asked at: it carries the whole state of the page.</summary>
public sealed class PageAddress
{
    private readonly IReadOnlyDictionary<string, string> _route;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _query;

    /// <param name="host">Scheme and host by which the client knows the server.</param>
    /// <param name="basePath">Path of the site's root there, escaped, without a slash at the end.</param>
    /// <param name="path">Path below it, escaped as it came: <c>/structures/350002838</c>.</param>
    /// <param name="route">The values of the route's parameters.</param>
    /// <param name="query">Names and values of the query, in their order; empty values say nothing and are left out.</param>
    public PageAddress(
        string host,
        string basePath,
        string path,
        IReadOnlyDictionary<string, string> route,
        IEnumerable<KeyValuePair<string, string>> query)
    {
        Origin = host + basePath;
        BasePath = basePath;
        Path = path;
        _route = route;
        _query =
        [
            .. query.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Trim())),
        ];
    }

    /// <summary>Scheme, host and base path by which the client knows the server, without a slash at the end.</summary>
    public string Origin { get; }

    /// <summary>Path of the site's root as the client knows it, escaped, without a slash at the end: empty where that is the host's
    /// own.</summary>
    public string BasePath { get; }

    /// <summary>What of the query the page does not know and leaves out: French sentences.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public string Path { get; }

    /// <summary>Path and query, as a link of the same site writes them.</summary>
    public string Relative => Link(Path, _query);

    /// <returns>The value of a parameter of the route.</returns>
    public string Route(string name) => _route[name];

    /// <returns>The first value of a name; null when there is none.</returns>
    public string? Value(string name) => _query.FirstOrDefault(pair => pair.Key == name).Value;

    /// <returns>Every value of a name, each once, in the order given.</returns>
    public IReadOnlyList<string> Values(string name) =>
        [.. _query.Where(pair => pair.Key == name).Select(pair => pair.Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The link to the same page with other values of one name.</summary>
    /// <param name="name">Its values are replaced.</param>
    /// <param name="values">None takes the name away.</param>
    public string With(string name, params IEnumerable<string> values) => WithAll([KeyValuePair.Create(name, values.ToArray())]);

    /// <inheritdoc cref="With"/>
    public string WithAll(IReadOnlyList<KeyValuePair<string, string[]>> changes)
    {
        var names = changes.Select(change => change.Key).ToHashSet(StringComparer.Ordinal);
        var kept = _query.Where(pair => !names.Contains(pair.Key));
        return Link(Path, [.. kept, .. changes.SelectMany(change => change.Value.Select(value => KeyValuePair.Create(change.Key, value)))]);
    }

    /// <summary>The link to another page with the same query.</summary>
    public string At(string path) => Link(path, _query);

    /// <summary>Names and values but those of some names: what a form of the page hands on unseen.</summary>
    public IEnumerable<KeyValuePair<string, string>> Except(params IReadOnlyCollection<string> names) =>
        _query.Where(pair => !names.Contains(pair.Key));

    /// <returns>The address whole, as other sites write it.</returns>
    public string Absolute(string relative) => Origin + relative;

    /// <returns>Path and query of a page of this site.</returns>
    public static string Link(string path, params IReadOnlyCollection<KeyValuePair<string, string>> query) => query.Count == 0
        ? path
        : $"{path}?{string.Join('&', query.Select(pair => $"{QueryText.Encode(pair.Key)}={QueryText.Encode(pair.Value)}"))}";
}
