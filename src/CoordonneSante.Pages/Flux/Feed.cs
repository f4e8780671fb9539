using System.Xml.Linq;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Composants;
using CoordonneSante.Pages.Gabarit;
using CoordonneSante.Pages.Rendu;

namespace CoordonneSante.Pages.Flux;

/// <summary>Changes as a news reader shows them. RFC 4287, "The Atom Syndication Format".</summary>
internal static class Feed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <param name="address">Where it was asked.</param>
    /// <param name="before">The version compared with; null where no other is kept.</param>
    /// <param name="current">The version served.</param>
    /// <param name="changes">Null where nothing was compared.</param>
    public static PageContent.File Of(
        PageAddress address, FluxAnswer.KeptAnswer? before, FluxAnswer.KeptAnswer current, ChangementsAnswer.ListAnswer? changes)
    {
        var updated = $"{Francais.Iso(current.DateExtraction ?? DateOnly.MinValue)}T00:00:00Z";
        return XmlFile.Of(XmlFile.Atom, new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "fr"),
            new XElement(Atom + "title", $"{Site.Name} : ouvertures, fermetures, déménagements"),
            new XElement(Atom + "subtitle", Subtitle(before, current, changes)),
            new XElement(Atom + "id", address.Absolute(address.Relative)),
            new XElement(Atom + "updated", updated),
            new XElement(Atom + "author", new XElement(Atom + "name", Site.Name)),
            new XElement(Atom + "rights", "Licence Ouverte 2.0"),
            Link("self", address.Absolute(address.Relative)),
            Link("alternate", address.Absolute(address.At("/structures"))),
            changes?.Nodes.Select(change => Entry(address, current, change, updated))));
    }

    private static string Subtitle(FluxAnswer.KeptAnswer? before, FluxAnswer.KeptAnswer current, ChangementsAnswer.ListAnswer? changes)
    {
        if (before is null || changes is null)
        {
            return "Une seule version des données est gardée : il n'y a encore rien à comparer.";
        }

        var count = Francais.Compte(changes.TotalCount, "changement", "changements");
        var all = changes.TotalCount > changes.Nodes.Count ? $", dont les {Francais.Entier(changes.Nodes.Count)} premiers" : "";
        return $"Du {DayOf(before)} au {DayOf(current)}, d'après FINESS : {count}{all}.";
    }

    private static string DayOf(FluxAnswer.KeptAnswer version) =>
        version.DateExtraction is { } date ? Francais.Date(date) : $"jour inconnu (version {version.Version})";

    private static XElement Entry(
        PageAddress address, FluxAnswer.KeptAnswer current, ChangementsAnswer.ChangementAnswer change, string updated)
    {
        var state = change.Apres ?? change.Avant;
        var natures = string.Join(", ", change.NaturesLibelles);
        return new XElement(
            Atom + "entry",
            new XElement(Atom + "title", $"{state?.Nom} ({state?.NomCommune}) : {natures}"),
            new XElement(Atom + "id", $"{address.Absolute($"/structures/{change.Finess}")}#{current.Version}"),
            new XElement(Atom + "updated", updated),
            change.Apres is null ? null : Link("alternate", address.Absolute($"/structures/{change.Finess}")),
            new XElement(Atom + "content", new XAttribute("type", "text"), ContentOf(change, natures)));
    }

    private static string ContentOf(ChangementsAnswer.ChangementAnswer change, string natures) => (change.Avant, change.Apres) switch
    {
        ({ } was, { } now) when was != now => $"{natures}. Avant : {was.Nom}, {was.NomCommune}. Maintenant : {now.Nom}, {now.NomCommune}.",
        (null, { } now) => $"{natures} : {now.Nom}, {now.NomCommune}.",
        ({ } was, null) => $"{natures} : {was.Nom}, {was.NomCommune}.",
        _ => $"{natures}.",
    };

    private static XElement Link(string relation, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));
}
