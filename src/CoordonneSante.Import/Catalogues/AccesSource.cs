using System.Text.RegularExpressions;

namespace CoordonneSante.Import.Catalogues;

/// <summary>How the newest file of a source is found.</summary>
public abstract record AccesSource
{
    private AccesSource(Uri uri) => Uri = uri;

    /// <summary>What is asked first.</summary>
    public Uri Uri { get; }

    /// <summary>An address that always gives the newest file, by redirection or not.</summary>
    public sealed record Adresse(Uri Uri) : AccesSource(Uri);

    /// <summary>A dataset's description in the API of data.gouv.fr, among whose resources the newest is to be chosen.</summary>
    /// <param name="Uri">Address of the description, JSON.</param>
    /// <param name="Ressource">
    /// What the title of a resource must match; the greatest title is the newest, since titles hold the date as AAAAMM or AAAAMMJJ.
    /// </param>
    public sealed record JeuDeDonnees(Uri Uri, Regex Ressource) : AccesSource(Uri);
}
